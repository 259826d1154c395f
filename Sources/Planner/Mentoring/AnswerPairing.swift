internal import CivilTime
public import NetworkModel
internal import NetworkRows

extension NetworkPlanner {
    /// Records that a proposal was declined: the two are not proposed again. Nobody is asked why, or which of them it was.
    public func declinePairing(_ id: String) throws(PlannerError) -> Pairing {
        let before = try network()
        let pairing = try before.pairing(id)
        guard pairing.status == .proposed else {
            throw .pairingIs(
                pairing.id,
                pairing.status,
                expected: pairing.status == .active
                    ? "a proposed one; an active one ends: mela mentoring end" : "a proposed one"
            )
        }
        let declined = try pairing.edited(status: .declined, starts: nil, ends: nil)
        _ = try change("pairing \(id) declined", since: before) { network throws(PlannerError) in
            network.put(declined, in: \.pairings)
            network.interpretations.removeAll { $0.pairingID == pairing.id }
            network.cadences.removeAll { $0.pairingID == pairing.id }
            network.sessions.removeAll { $0.pairingID == pairing.id }
        }
        return declined
    }

    /// Ends an active pairing today. Nobody is asked why, or which of them it was.
    public func endPairing(_ id: String) throws(PlannerError) -> Pairing {
        let before = try network()
        let pairing = try before.pairing(id)
        guard pairing.status == .active else {
            throw .pairingIs(
                pairing.id,
                pairing.status,
                expected: pairing.status == .proposed
                    ? "an active one; a proposal is declined: mela mentoring decline" : "an active one"
            )
        }
        let ended = try pairing.ending(on: surroundings.now.date)
        _ = try change("pairing \(id) ended", since: before) { network throws(PlannerError) in
            network.put(ended, in: \.pairings)
            network.interpretations.removeAll { $0.pairingID == pairing.id }
        }
        return ended
    }
}

extension Pairing {
    func edited(status: Status, starts: CivilDate?, ends: CivilDate?) throws(PlannerError) -> Pairing {
        do throws(ValueError) {
            return try Pairing(
                id: id,
                mentorID: mentorID,
                menteeID: menteeID,
                status: status,
                starts: starts,
                ends: ends
            )
        } catch { throw .wrongValue("pairing \(id): \(error)") }
    }

    /// It ends on that day, or on its first one where that is later.
    func ending(on day: CivilDate) throws(PlannerError) -> Pairing {
        try edited(status: .ended, starts: starts, ends: starts.map { max($0, day) } ?? day)
    }
}
