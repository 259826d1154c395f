internal import NetworkModel
internal import Scheduler

/// The pairs that are best for everybody who waits, under every rule: the most mentees first, then the highest score.
///
/// A standing pair stays unless somebody asked for a change. Such a mentee is looked for again, with `keepPoints` taken
/// off the pair that stands; nobody loses a mentor without getting another one: where nothing else is found, the pair
/// stays, and the search is made again without it. That costs nobody a mentor, as its place belongs to it.
///
/// Interpreters are assigned after the search, the standing pairs first, then the higher scores. A pair for which none
/// is left is taken out, and the search is made again; so no interpreter ever stands in more pairs than they take.
struct PairingSearch {
    struct Found {
        let mentor: Int
        let mentee: Int
        let interpreter: Member?
    }

    private struct Arc {
        let mentor: Int
        let score: Int
        let needsInterpreter: Bool
    }

    private let pairingCase: MentoringCase
    private let isStable: Bool
    /// By mentee.
    private let arcs: [[Arc]]
    private let proposed: Set<PairKey>
    private let mentorPlaces: [Member.ID: Int]
    /// Standing pairs that are not looked for again.
    private(set) var staying: [Pairing]
    private var withoutInterpreter: Set<PairKey> = []
    /// How often interpreters were too few; from some time on only pairs that have one are looked at.
    private var rounds = 0

    init(_ pairingCase: MentoringCase, proposed: [Pairing], isStable: Bool) {
        self.pairingCase = pairingCase
        self.isStable = isStable
        self.proposed = Set(proposed.map(PairKey.init))
        let mentors = pairingCase.mentors
        mentorPlaces = Dictionary(
            mentors.enumerated().map { ($0.element.member.id, $0.offset) },
            uniquingKeysWith: { first, _ in first }
        )
        let mentees = Dictionary(grouping: pairingCase.standing, by: \.menteeID)
        // Which one of several would end, nobody could tell.
        let isMoving = { (pairing: Pairing) in
            pairingCase.asked.contains(pairing.id) && mentees[pairing.menteeID]?.count == 1
        }
        staying = pairingCase.standing.filter { !isMoving($0) }
        let moving = Set(pairingCase.standing.filter(isMoving).map(PairKey.init))
        let numbers = pairingCase.numbers
        arcs = pairingCase.mentees.map { mentee in
            guard mentee.places(numbers) > 0 else { return [] }
            return mentors.indices.compactMap { place in
                let mentor = mentors[place]
                guard mentor.wish.role.places > 0, case .fits(let score) = pairingCase.fit(mentor, mentee) else {
                    return nil
                }
                let stands = moving.contains(PairKey(mentor.member.id, mentee.member.id))
                return Arc(
                    mentor: place,
                    score: max(score.total - (stands ? numbers[.keepPoints] : 0), -1_000_000_000),
                    needsInterpreter: score.needsInterpreter
                )
            }
        }
    }

    /// Every pair of the best pairing but those that stay; by mentee.
    mutating func found() throws(PlannerError) -> [Found] {
        while true {
            let mentors = try solved()
            let alone = pairingCase.standing.filter { pairing in
                !staying.contains(pairing)
                    && !pairingCase.mentees.indices.contains {
                        pairingCase.mentees[$0].member.id == pairing.menteeID && mentors[$0] != nil
                    }
            }
            if !alone.isEmpty {
                staying += alone
                continue
            }
            if let found = try interpreted(mentors) { return found }
        }
    }

    /// Mentees who fit with somebody, as far as interpreters reach.
    func hasCandidate(_ mentee: Int) -> Bool {
        arcs[mentee].contains { !isUnserved($0, mentee) }
    }

    private func isUnserved(_ arc: Arc, _ mentee: Int) -> Bool {
        arc.needsInterpreter && withoutInterpreter.contains(key(arc.mentor, mentee))
    }

    private func key(_ mentor: Int, _ mentee: Int) -> PairKey {
        PairKey(pairingCase.mentors[mentor].member.id, pairingCase.mentees[mentee].member.id)
    }

    /// By mentee: the mentor's place.
    private func solved() throws(PlannerError) -> [Int?] {
        let settled = Set(staying.map(\.menteeID))
        var open: [PairingProblem.Arc] = []
        var existing: [PairingProblem.Pair] = []
        for (mentee, person) in pairingCase.mentees.enumerated() where !settled.contains(person.member.id) {
            for arc in arcs[mentee] where !isUnserved(arc, mentee) {
                open.append(.init(mentee: Int32(mentee), mentor: Int32(arc.mentor), score: Int32(arc.score)))
                if proposed.contains(key(arc.mentor, mentee)) {
                    existing.append(.init(mentee: mentee, mentor: arc.mentor))
                }
            }
        }
        do throws(ProblemError) {
            let problem = try PairingProblem(
                mentees: pairingCase.mentees.count,
                mentors: pairingCase.mentors.count,
                capacity: freePlaces,
                arcs: open,
                existing: existing,
                stickiness: pairingCase.numbers[.keepPoints]
            )
            return isStable ? problem.stablePairing().mentors : problem.solved().mentors
        } catch { throw .ours("\(error)") }
    }

    /// By mentor: the places that no standing pair takes.
    var freePlaces: [Int] {
        var taken = Array(repeating: 0, count: pairingCase.mentors.count)
        for pairing in staying {
            if let place = mentorPlaces[pairing.mentorID] { taken[place] += 1 }
        }
        return pairingCase.mentors.indices.map {
            max(0, pairingCase.mentors[$0].places(pairingCase.numbers) - taken[$0])
        }
    }

    /// `nil` where a pair has none: it is taken out.
    private mutating func interpreted(_ mentors: [Int?]) throws(PlannerError) -> [Found]? {
        var pairs = staying.compactMap(pairingCase.interpreted)
        let firstNew = pairs.count
        var needing: [(mentor: Int, mentee: Int, score: Int)] = []
        for case (let mentee, let mentor?) in mentors.enumerated() {
            guard let arc = arcs[mentee].first(where: { $0.mentor == mentor }), arc.needsInterpreter else { continue }
            needing.append((mentor, mentee, arc.score))
        }
        needing.sort { ($1.score, $0.mentee) < ($0.score, $1.mentee) }
        for (rank, one) in needing.enumerated() {
            pairs.append(
                .init(
                    mentor: pairingCase.mentors[one.mentor].member,
                    mentee: pairingCase.mentees[one.mentee].member,
                    weight: needing.count - rank
                )
            )
        }
        let assigned = try pairingCase.interpreters.assigned(to: pairs)
        let interpreters = Dictionary(
            uniqueKeysWithValues: zip(needing, assigned[firstNew...]).map { (key($0.mentor, $0.mentee), $1) }
        )
        let unserved = interpreters.filter { $0.value == nil }.keys
        if !unserved.isEmpty {
            rounds += 1
            withoutInterpreter.formUnion(unserved)
            if rounds > 20 { takeOut(allBut: interpreters) }
            return nil
        }
        return mentors.enumerated().compactMap { mentee, mentor in
            mentor.map {
                Found(mentor: $0, mentee: mentee, interpreter: interpreters[key($0, mentee)].flatMap { $0 })
            }
        }
    }

    private mutating func takeOut(allBut interpreters: [PairKey: Member?]) {
        for (mentee, list) in arcs.enumerated() {
            for arc in list where arc.needsInterpreter {
                let key = key(arc.mentor, mentee)
                if (interpreters[key].flatMap { $0 }) == nil { withoutInterpreter.insert(key) }
            }
        }
    }
}
