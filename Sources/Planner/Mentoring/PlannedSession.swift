public import CivilTime
public import NetworkModel

/// A session that is still to come, by the clock of each of the two.
public struct PlannedSession: Hashable, Sendable {
    public struct Local: Hashable, Sendable {
        public let wall: WallTime
        public let zone: ZoneName
    }

    public let pairingID: Pairing.ID
    /// The day on which the cadence puts it: by that day it is named.
    public let day: CivilDate
    public let starts: Timestamp
    public let minutes: Int
    public let isMoved: Bool
    public let mentors: Local
    public let mentees: Local
}

/// The sessions to come of a network's pairings.
struct SessionCalendar {
    private let cadences: [Pairing.ID: Cadence]
    private let sessions: [Pairing.ID: [MentoringSession]]
    private let clocks: MemberClocks
    private let now: Timestamp

    init(_ network: Network, _ clocks: MemberClocks, now: Timestamp) {
        cadences = Dictionary(network.cadences.map { ($0.pairingID, $0) }, uniquingKeysWith: { first, _ in first })
        sessions = Dictionary(grouping: network.sessions, by: \.pairingID)
        self.clocks = clocks
        self.now = now
    }

    /// Ascending; none for a pairing that isn't active, or has no cadence.
    func coming(of pairing: Pairing, count: Int) -> [PlannedSession] {
        guard pairing.status == .active, let cadence = cadences[pairing.id] else { return [] }
        let zone = clocks.zone(named: cadence.zone)
        let book = SessionBook(cadence, of: pairing, sessions[pairing.id] ?? [])
        return book.coming(from: now, count: count, in: zone).map { session in
            let moment = zone.timestamp(of: session.wall)
            return PlannedSession(
                pairingID: pairing.id,
                day: session.day,
                starts: moment,
                minutes: cadence.length.minutes,
                isMoved: session.wall != WallTime(date: session.day, time: cadence.opens),
                mentors: local(moment, pairing.mentorID),
                mentees: local(moment, pairing.menteeID)
            )
        }
    }

    private func local(_ moment: Timestamp, _ member: Member.ID) -> PlannedSession.Local {
        let home = clocks.home(of: member)
        return PlannedSession.Local(wall: home.wallTime(at: moment), zone: home.name)
    }
}
