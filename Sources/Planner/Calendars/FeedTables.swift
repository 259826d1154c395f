internal import NetworkModel

/// The network's rows by what a calendar asks them for.
struct FeedTables {
    let network: Network
    let meetings: [Meeting.ID: Meeting]
    let members: [Member.ID: Member]
    let groups: [Group.ID: Group]
    let visits: [Visit.ID: Visit]
    let visitPlans: [Visit.ID: VisitPlan]
    let cadences: [Pairing.ID: Cadence]
    let invitationsOf: [Member.ID: [Invitation]]
    let delegatesOf: [Member.ID: [Delegate]]
    let visitorsOf: [Member.ID: [Visitor]]
    let deadlinesOf: [Member.ID: [Deadline]]
    /// Of mentors and of mentees.
    let pairingsOf: [Member.ID: [Pairing]]
    let sessionsOf: [Pairing.ID: [MentoringSession]]
    let programmeOf: [Meeting.ID: [ProgrammeSession]]

    init(_ network: Network) {
        self.network = network
        meetings = Self.by(\.id, network.meetings)
        members = Self.by(\.id, network.members)
        groups = Self.by(\.id, network.groups)
        visits = Self.by(\.id, network.visits)
        visitPlans = Self.by(\.visitID, network.visitPlans)
        cadences = Self.by(\.pairingID, network.cadences)
        invitationsOf = Dictionary(grouping: network.invitations, by: \.memberID)
        delegatesOf = Dictionary(grouping: network.delegates, by: \.memberID)
        visitorsOf = Dictionary(grouping: network.visitors, by: \.memberID)
        deadlinesOf = Dictionary(grouping: network.deadlines, by: \.memberID)
        let mentors = Dictionary(grouping: network.pairings, by: \.mentorID)
        pairingsOf = mentors.merging(Dictionary(grouping: network.pairings, by: \.menteeID)) { $0 + $1 }
        sessionsOf = Dictionary(grouping: network.sessions, by: \.pairingID)
        programmeOf = Dictionary(grouping: network.programme, by: \.meetingID)
    }

    private static func by<Key: Hashable, Row>(_ key: (Row) -> Key, _ rows: [Row]) -> [Key: Row] {
        Dictionary(rows.map { (key($0), $0) }, uniquingKeysWith: { first, _ in first })
    }
}
