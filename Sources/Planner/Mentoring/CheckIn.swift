internal import CivilTime
public import NetworkModel
internal import NetworkRows

/// What became of a session, once it is recorded.
public struct RecordedSession: Hashable, Sendable {
    public let session: MentoringSession
    /// The next ones.
    public let coming: [PlannedSession]
    /// Of a moved one: whether it lies between 08:00 and 21:00 for both.
    public let isDecent: Bool
}

extension NetworkPlanner {
    /// Records whether the two met.
    ///
    /// - Parameter day: the session's day by its cadence, or the one to which it was moved.
    public func recordSession(_ pairing: String, on day: String, met: Bool) throws(PlannerError) -> RecordedSession {
        let day = try dayValue(day, "day")
        return try checkIn(pairing, day, met ? "met" : "missed") { slot throws(PlannerError) in
            guard slot.wall.date <= surroundings.now.date else {
                throw .wrongValue(
                    "the session of \(pairing) on \(slot.wall.date) is still to come; expected one of the past: "
                        + "mela mentoring moved tells of another day"
                )
            }
            let move =
                slot.wall == slot.regular ? nil : MentoringSession.Move(day: slot.wall.date, opens: slot.wall.time)
            return (met ? .met : .missed, move)
        }
    }

    /// Moves a session to another day and time, by the cadence's clock.
    public func moveSession(
        _ pairing: String,
        on day: String,
        to newDay: String,
        at time: String
    ) throws(PlannerError) -> RecordedSession {
        let day = try dayValue(day, "day")
        let move = MentoringSession.Move(day: try dayValue(newDay, "to"), opens: try timeValue(time, "at"))
        return try checkIn(pairing, day, "moved to \(move.day) \(move.opens)") { slot throws(PlannerError) in
            if slot.outcome == .met || slot.outcome == .missed {
                throw .wrongValue(
                    "the session of \(pairing) on \(slot.wall.date) is over already; expected one that is still to come"
                )
            }
            return (.moved, move)
        }
    }

    private struct Slot {
        let wall: WallTime
        let regular: WallTime
        let outcome: MentoringSession.Outcome?
    }

    private func checkIn(
        _ id: String,
        _ day: CivilDate,
        _ what: String,
        _ outcome: (Slot) throws(PlannerError) -> (MentoringSession.Outcome, MentoringSession.Move?)
    ) throws(PlannerError) -> RecordedSession {
        let before = try network()
        let pairing = try before.pairing(id)
        guard pairing.status == .active || pairing.status == .ended else {
            throw .pairingIs(pairing.id, pairing.status, expected: "an active one: mela mentoring confirm")
        }
        guard let cadence = before.cadences.first(where: { $0.pairingID == pairing.id }) else {
            throw .pairingRefused(pairing.id, "has no cadence; give it one: mela mentoring confirm \(pairing.id)")
        }
        let session = try SessionBook(cadence, of: pairing, before.sessions).session(on: day)
        let slot = Slot(
            wall: session.wall,
            regular: WallTime(date: session.day, time: cadence.opens),
            outcome: session.outcome
        )
        let (result, move) = try outcome(slot)
        let row: MentoringSession
        do throws(ValueError) {
            row = try MentoringSession(pairingID: pairing.id, day: session.day, outcome: result, move: move)
        } catch { throw .ours("\(error)") }
        _ = try change("session of \(pairing.id) on \(session.day): \(what)", since: before) {
            network throws(PlannerError) in
            network.put(row, in: \.sessions)
        }
        let after = try network()
        let clocks = try MemberClocks(after, RegionFacts.countries())
        let times = DecentTimes(pairing, in: after, clocks, year: surroundings.now.date.year)
        let wall = move.map { WallTime(date: $0.day, time: $0.opens) } ?? slot.regular
        return RecordedSession(
            session: row,
            coming: SessionCalendar(after, clocks, now: surroundings.now).coming(of: pairing, count: 1),
            isDecent: times.isDecent(
                wall.date.weekday,
                wall.time,
                minutes: cadence.length.minutes,
                in: clocks.zone(named: cadence.zone)
            )
        )
    }
}

extension SessionBook {
    /// The session that the cadence puts on that day, or that was moved to it.
    fileprivate func session(on day: CivilDate) throws(PlannerError) -> Session {
        let around = sessions(from: day.adding(days: -92) ?? day, through: day.adding(days: 92) ?? day)
        if let session = around.first(where: { $0.day == day }) ?? around.first(where: { $0.wall.date == day }) {
            return session
        }
        let near = [around.last { $0.day < day }, around.first { $0.day > day }].compactMap { $0.map { "\($0.day)" } }
        throw .wrongValue(
            "no session of \(cadence.pairingID) is on \(day); "
                + (near.isEmpty
                    ? "it has none near that day" : "expected a day of its cadence, such as \(listed(near))")
        )
    }
}
