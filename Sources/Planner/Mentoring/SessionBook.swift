internal import CivilTime
internal import NetworkModel

/// The sessions of one pairing: what its cadence says, with what became of single ones.
struct SessionBook {
    struct Session {
        /// The day on which the cadence puts it.
        let day: CivilDate
        /// When it is, by the cadence's zone.
        let wall: WallTime
        let outcome: MentoringSession.Outcome?
    }

    let cadence: Cadence
    private let ends: CivilDate?
    private let known: [CivilDate: MentoringSession]

    /// A session that names no day of the cadence is of an earlier one, and left out.
    init(_ cadence: Cadence, of pairing: Pairing, _ sessions: [MentoringSession]) {
        self.cadence = cadence
        ends = pairing.ends
        known = Dictionary(
            sessions.filter { $0.pairingID == pairing.id }.map { ($0.day, $0) },
            uniquingKeysWith: { first, _ in first }
        )
    }

    /// On the cadence's days from the first to the last, also those called off.
    func sessions(from first: CivilDate, through last: CivilDate) -> [Session] {
        cadence.slots(from: first, through: ends.map { min($0, last) } ?? last).map { slot in
            let session = known[slot.day]
            let wall = session?.move.map { WallTime(date: $0.day, time: $0.opens) }
            return Session(
                day: slot.day,
                wall: wall ?? WallTime(date: slot.day, time: cadence.opens),
                outcome: session?.outcome
            )
        }
    }

    /// The next ones that begin at that moment or later; no more than a year ahead.
    func coming(from moment: Timestamp, count: Int, in zone: Zone) -> [Session] {
        let today = moment.date
        // A session may have been moved from long ago to a day that is still to come.
        guard let first = today.adding(days: -92), let last = today.adding(days: 366) else { return [] }
        let coming = sessions(from: first, through: last).filter { session in
            let isOpen = session.outcome == nil || session.outcome == .moved
            return isOpen && zone.timestamp(of: session.wall) >= moment
        }
        return Array(coming.sorted { $0.wall < $1.wall }.prefix(count))
    }

    /// The newest ones that were before that day, whatever became of them; oldest first.
    func due(before today: CivilDate, count: Int) -> [Session] {
        let due = sessions(from: cadence.first, through: today).filter { $0.wall.date < today }
        return Array(due.sorted { $0.wall < $1.wall }.suffix(count))
    }
}
