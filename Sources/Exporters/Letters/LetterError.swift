public import NetworkModel

/// Why there is no such letter. It names a person by id alone: an error ends up in logs and screenshots.
public enum LetterError: Error, Hashable, Sendable {
    case noSuchMeeting(Meeting.ID)
    case notInvited(Member.ID, Meeting.ID)
    case noConsent(Member.ID, Meeting.ID)
    case notConfirmed(Meeting.ID, Meeting.Status)
    case noPlaceOrDays(Meeting.ID)
    case noPassport(Member.ID, Meeting.ID)
    case noInviter
}

extension LetterError: CustomStringConvertible {
    public var description: String {
        switch self {
        case .noSuchMeeting(let id):
            "Found no meeting \(id); expected one of the network's meetings. Check the meeting's id."
        case .notInvited(let member, let meeting):
            "Found no invited or confirmed delegate \(member) of meeting \(meeting); expected one. Nobody else gets a "
                + "letter."
        case .noConsent(let member, let meeting):
            "Found no consent of \(member) to a visa letter for \(meeting); expected one that stands. Ask, and record "
                + "it: mela consent give \(meeting) \(member) --for visaLetter"
        case .notConfirmed(let id, let status):
            "Meeting \(id) is \(status); expected a confirmed one: a letter says that it takes place."
        case .noPlaceOrDays(let id):
            "Found no host country or no days for meeting \(id); expected both. Record them first."
        case .noPassport(let member, let meeting):
            "Found no passport of \(member) for meeting \(meeting); expected one in the meeting's open vault. Open the "
                + "vault, or ask for the passport."
        case .noInviter:
            "Found neither a host group nor the network's role address; expected one to invite. Name the host group, or "
                + "import network.csv."
        }
    }
}
