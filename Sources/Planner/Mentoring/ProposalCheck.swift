internal import NetworkModel

extension MentoringCase {
    /// Whether a proposal may become active: it still fits, and there is a place for it; the standing pairing that it
    /// takes the place of.
    func place(for proposed: Pairing) throws(PlannerError) -> Pairing? {
        guard let mentor = mentors.first(where: { $0.member.id == proposed.mentorID }),
            let mentee = mentees.first(where: { $0.member.id == proposed.menteeID }),
            mentee.places(numbers) > 0, case .fits = fit(mentor, mentee)
        else {
            throw .pairingRefused(
                proposed.id,
                "no longer fits what both told and the rules say; expected a proposal of today: mela mentoring pair"
            )
        }
        let has = standing.filter { $0.menteeID == mentee.member.id }
        if let other = has.first(where: { !asked.contains($0.id) }) ?? has.dropFirst().first {
            throw .pairingRefused(
                proposed.id,
                "would be a second one for \(mentee.member.id), who has \(other.id); end that one first"
            )
        }
        let replaced = has.first
        let taken = standing.filter { $0.mentorID == mentor.member.id && $0.id != replaced?.id }
        let places = mentor.places(numbers)
        guard taken.count < places else {
            let leaving = taken.filter { asked.contains($0.id) }.map { "\($0.id)" }
            throw .pairingRefused(
                proposed.id,
                "finds no place: \(mentor.member.id) takes \(places) and has \(taken.count); "
                    + (leaving.isEmpty
                        ? "end a pairing, or propose anew: mela mentoring pair"
                        : "confirm first what \(listed(leaving)) shall become, or end it")
            )
        }
        return replaced
    }

    func interpreter(for proposed: Pairing, insteadOf old: Pairing?) throws(PlannerError) -> Member? {
        guard let pair = interpreted(proposed) else { return nil }
        let pairs = standing.filter { $0.id != old?.id }.compactMap(interpreted) + [pair]
        guard let member = try interpreters.assigned(to: pairs).last?.flatMap({ $0 }) else {
            throw .pairingRefused(
                proposed.id,
                "needs somebody who interprets, and nobody who could is free; expected one more place in interpreters.csv, "
                    + "or a new proposal: mela mentoring pair"
            )
        }
        return member
    }
}
