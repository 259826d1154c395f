internal import CivilTime
public import NetworkModel
internal import NetworkRows

/// A consent that was taken back, and who holds something on that person.
public struct WithdrawnConsent: Hashable, Sendable {
    public let consent: Consent
    public let chosenName: PlainLine
    /// Every list and letter with the person in it, of all meetings, in the order in which they were made: those who got
    /// them are to be asked to delete it.
    public let exports: [RosterExport]
}

/// A consent with its person.
public struct NamedConsent: Hashable, Sendable {
    public let consent: Consent
    public let chosenName: PlainLine
}

extension NetworkPlanner {
    /// The words for `--for`.
    public static var consentPurposes: [String] { Consent.Purpose.allCases.map(\.rawValue) }

    /// Records today that a delegate agrees. One that stands already stays as it is.
    public func giveConsent(
        of member: String,
        to meeting: String,
        for purpose: String
    ) throws(PlannerError) -> NamedConsent {
        let before = try network()
        let (meeting, member, purpose) = try Self.consentSubject(member, meeting, purpose, in: before)
        guard before.delegates.contains(where: { $0.meetingID == meeting.id && $0.memberID == member.id }) else {
            throw .wrongValue("\(member.id) is no delegate of \(meeting.id); expected one of its delegates")
        }
        if let standing = before.consent(of: member.id, to: meeting.id, for: purpose), standing.isGiven {
            return NamedConsent(consent: standing, chosenName: member.chosenName)
        }
        let today = surroundings.now.date
        let consent = try Self.consent(meeting.id, member.id, purpose, givenOn: today, withdrawnOn: nil)
        try record(consent, "consent given for \(meeting.id)", since: before)
        return NamedConsent(consent: consent, chosenName: member.chosenName)
    }

    /// Records today that a member takes a consent back, or never gives it.
    public func withdrawConsent(
        of member: String,
        to meeting: String,
        for purpose: String
    ) throws(PlannerError) -> WithdrawnConsent {
        let before = try network()
        let (meeting, member, purpose) = try Self.consentSubject(member, meeting, purpose, in: before)
        let standing = before.consent(of: member.id, to: meeting.id, for: purpose)
        let consent: Consent
        if let standing, standing.withdrawnOn != nil {
            consent = standing
        } else {
            // The clock may have been set back since it was given.
            let day = max(surroundings.now.date, standing?.givenOn ?? surroundings.now.date)
            consent = try Self.consent(
                meeting.id,
                member.id,
                purpose,
                givenOn: standing?.givenOn,
                withdrawnOn: day
            )
            try record(consent, "consent withdrawn for \(meeting.id)", since: before)
        }
        let holding = Set(before.exportSubjects.filter { $0.memberID == member.id }.map(\.exportID))
        let exports = before.exports.filter { holding.contains($0.id) }
            .sorted { ($0.stamp, $0.id) < ($1.stamp, $1.id) }
        return WithdrawnConsent(consent: consent, chosenName: member.chosenName, exports: exports)
    }

    /// All consents of a meeting, by member, then by purpose.
    public func consents(to meeting: String) throws(PlannerError) -> [NamedConsent] {
        let network = try network()
        let meeting = try Self.meeting(meeting, in: network)
        let names = Dictionary(network.members.map { ($0.id, $0.chosenName) }) { $1 }
        return network.consents.filter { $0.meetingID == meeting.id }.compactMap { consent in
            names[consent.memberID].map { NamedConsent(consent: consent, chosenName: $0) }
        }
    }

    private func record(_ consent: Consent, _ what: String, since before: Network) throws(PlannerError) {
        _ = try change(what, since: before) { network throws(PlannerError) in network.put(consent, in: \.consents) }
    }

    private static func consentSubject(
        _ member: String,
        _ meeting: String,
        _ purpose: String,
        in network: Network
    ) throws(PlannerError) -> (Meeting, Member, Consent.Purpose) {
        let meeting = try Self.meeting(meeting, in: network)
        guard let found = network.members.first(where: { $0.id.text == member }) else { throw .unknownMember(member) }
        let words = consentPurposes.joined(separator: ", ")
        let purpose = try value(purpose, "for", "one of \(words)") { Consent.Purpose(rawValue: $0) }
        return (meeting, found, purpose)
    }

    private static func consent(
        _ meeting: Meeting.ID,
        _ member: Member.ID,
        _ purpose: Consent.Purpose,
        givenOn: CivilDate?,
        withdrawnOn: CivilDate?
    ) throws(PlannerError) -> Consent {
        do throws(ValueError) {
            return try Consent(
                meetingID: meeting,
                memberID: member,
                purpose: purpose,
                givenOn: givenOn,
                withdrawnOn: withdrawnOn
            )
        } catch { throw .ours("a consent: \(error)") }
    }
}

extension Network {
    func consent(of member: Member.ID, to meeting: Meeting.ID, for purpose: Consent.Purpose) -> Consent? {
        consents.first { $0.memberID == member && $0.meetingID == meeting && $0.purpose == purpose }
    }
}
