import Scheduler
import TestSupport

/// A problem small enough to try every pairing: at most 5 mentees and 4 mentors. Many have ties, many too few places.
func tinyPairing(seed: UInt64) throws -> PairingProblem {
    var chance = SplitMix64(seed: seed)
    let mentees = chance.number(in: 0...5)
    let mentors = chance.number(in: 0...4)
    let density = chance.number(in: 1...10) * 10
    let highest = chance.comesUp(percent: 50) ? 2 : 40
    var arcs: [PairingProblem.Arc] = []
    var (existing, forbidden): ([PairingProblem.Pair], [PairingProblem.Pair]) = ([], [])
    for mentee in 0..<mentees {
        for mentor in 0..<mentors {
            let pair = PairingProblem.Pair(mentee: mentee, mentor: mentor)
            if chance.comesUp(percent: 8) { existing.append(pair) }
            if chance.comesUp(percent: 8) { forbidden.append(pair) }
            guard chance.comesUp(percent: density) else { continue }
            let score = Int32(chance.number(in: -3...highest))
            arcs.append(.init(mentee: Int32(mentee), mentor: Int32(mentor), score: score))
        }
    }
    return try PairingProblem(
        mentees: mentees,
        mentors: mentors,
        capacity: (0..<mentors).map { _ in chance.number(in: 0...2) },
        arcs: arcs,
        existing: existing,
        forbidden: forbidden,
        stickiness: chance.number(in: 0...5)
    )
}

extension PairingProblem {
    /// The score of each pair that may be made, by mentee and mentor.
    var worths: [[Int?]] {
        var worths = Array(repeating: Array(repeating: Int?.none, count: mentors), count: mentees)
        for arc in arcs { worths[Int(arc.mentee)][Int(arc.mentor)] = Int(arc.score) }
        for pair in existing {
            if let score = worths[pair.mentee][pair.mentor] { worths[pair.mentee][pair.mentor] = score + stickiness }
        }
        for pair in forbidden { worths[pair.mentee][pair.mentor] = nil }
        return worths
    }

    /// Every pairing, as each mentee's mentor, with its score; `extra` has one place more.
    func allPairings(extra: Int? = nil) -> [(mentors: [Int?], score: Int)] {
        let worths = worths
        var room = capacity
        if let extra { room[extra] += 1 }
        var all: [(mentors: [Int?], score: Int)] = []
        var soFar: [Int?] = []
        func visit(_ score: Int) {
            if soFar.count == mentees { return all.append((soFar, score)) }
            let mentee = soFar.count
            soFar.append(nil)
            visit(score)
            for mentor in 0..<mentors where room[mentor] > 0 {
                guard let worth = worths[mentee][mentor] else { continue }
                room[mentor] -= 1
                soFar[mentee] = mentor
                visit(score + worth)
                room[mentor] += 1
            }
            soFar.removeLast()
        }
        visit(0)
        return all
    }

    /// `nil` where a pair may not be made.
    func score(of mentors: [Int?]) -> Int? {
        let worths = worths
        var sum = 0
        for case (let mentee, let mentor?) in mentors.enumerated() {
            guard let worth = worths[mentee][mentor] else { return nil }
            sum += worth
        }
        return sum
    }
}
