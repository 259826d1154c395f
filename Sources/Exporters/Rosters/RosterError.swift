public import NetworkModel

/// Why a meeting has no such roster. It counts people and names none: an error ends up in logs and screenshots.
public enum RosterError: Error, Hashable, Sendable {
    case noSuchMeeting(Meeting.ID)
    /// Nobody is confirmed, or, for the organiser, nobody was asked.
    case noDelegates(Meeting.ID)
    /// A delegate refers to a member whom the network does not hold.
    case noSuchMember(Member.ID)
    /// That many delegates sleep or eat on days that nobody recorded.
    case noDates(Meeting.ID, delegates: Int)
    /// Allergies too rare to be counted in a file, whose people nobody told the kitchen about; by allergy.
    case allergyNotHandled([UnhandledAllergy])
    /// So few have confirmed that no count of them may be told.
    case tooFew(Meeting.ID, least: Int)
    /// Nothing is known of what happens when.
    case noProgramme(Meeting.ID)
    /// The roster needs what the vault holds.
    case vaultClosed
    /// The member is no confirmed delegate.
    case notComing(Member.ID)
    /// A participant's page is of one member.
    case noParticipant
    /// The form can't be written; why, in words.
    case notWritten(String)
}

/// How many delegates have an allergy that the kitchen must hear of in person, and has not.
public struct UnhandledAllergy: Hashable, Sendable {
    public let allergy: Topic
    public let delegates: Int

    public init(allergy: Topic, delegates: Int) {
        self.allergy = allergy
        self.delegates = delegates
    }
}

extension RosterError: CustomStringConvertible {
    public var description: String {
        switch self {
        case .noSuchMeeting(let id):
            "Found no meeting \(id); expected one of the network's meetings. Check the meeting's id."
        case .noDelegates(let id):
            "Found no confirmed delegate of meeting \(id); expected one at least. Record who has confirmed."
        case .noSuchMember(let id):
            "Found a delegate \(id) who is no member; expected a row in members. Add the member or remove the delegate."
        case .noDates(let id, let delegates):
            "Found \(people(delegates)) of meeting \(id) with no days of stay; expected the first and the last day of "
                + "each. Record when they arrive and leave."
        case .allergyNotHandled(let allergies):
            "Found allergies too rare to be counted in a file and not handled in person: "
                + allergies.map { "\($0.allergy) (\(people($0.delegates)))" }.joined(separator: ", ")
                + ". Tell the kitchen in person, record allergyHandled for each of them, then make the roster again."
        case .tooFew(let id, let least):
            "Found fewer than \(least) confirmed delegates of meeting \(id); expected \(least) at least, because counts of so "
                + "few tell who they are. Tell the funder in words."
        case .noProgramme(let id):
            "Found no session of meeting \(id); expected its programme. Add rows to programme.csv and import it."
        case .vaultClosed:
            "Found the vault closed; expected it open, for this list needs documents or flights. Open it: mela vault open."
        case .notComing(let id):
            "Found no confirmed place of \(id); expected a delegate who has confirmed. See mela delegates list."
        case .noParticipant:
            "Found no member; expected the one whose page it is. Name them: --member ID."
        case .notWritten(let problem): problem
        }
    }

    private func people(_ count: Int) -> String { count == 1 ? "1 delegate" : "\(count) delegates" }
}
