/// The largest numbers that a problem may hold; with them a worth stays within 32 bits, and every sum within 64.
enum PairingLimits {
    static let people = 0...1_000_000
    static let capacity = 0...1_000_000
    static let arcs = 0...100_000_000
    static let score = -1_000_000_000...1_000_000_000
    static let stickiness = 0...1_000_000_000
}

extension PairingProblem {
    static func refuse(
        _ key: @autoclosure () -> String,
        _ found: Int,
        outside range: ClosedRange<Int>
    ) throws(ProblemError) {
        if !range.contains(found) { throw .outOfRange(key: key(), found: found, expected: range) }
    }

    private static func refuse(
        _ key: @autoclosure () -> String,
        _ found: Int,
        beyond count: Int
    ) throws(ProblemError) {
        if found < 0 || found >= count { throw .noSuchIndex(key: key(), found: found, count: count) }
    }

    static func refuseWrongPairs(
        _ key: String,
        _ pairs: [Pair],
        mentees: Int,
        mentors: Int
    ) throws(ProblemError) {
        for (index, pair) in pairs.enumerated() {
            try refuse("\(key)[\(index)][0]", pair.mentee, beyond: mentees)
            try refuse("\(key)[\(index)][1]", pair.mentor, beyond: mentors)
        }
        let sorted = sorted(pairs)
        for (pair, next) in zip(sorted, sorted.dropFirst()) where pair == next {
            throw .repeated(key: key, mentee: pair.mentee, mentor: pair.mentor)
        }
    }

    /// In the order of mentees, then mentors.
    static func sorted(_ pairs: [Pair]) -> [Pair] {
        pairs.sorted { ($0.mentee, $0.mentor) < ($1.mentee, $1.mentor) }
    }

    /// In the order of mentees, then mentors.
    static func sorted(_ arcs: [Arc], mentees: Int, mentors: Int) throws(ProblemError) -> [Arc] {
        try refuse("arcs", arcs.count, outside: PairingLimits.arcs)
        var isSorted = true
        var former = (mentee: Int32(-1), mentor: Int32(-1))
        for (index, arc) in arcs.enumerated() {
            try refuse("arcs[\(index)][0]", Int(arc.mentee), beyond: mentees)
            try refuse("arcs[\(index)][1]", Int(arc.mentor), beyond: mentors)
            try refuse("arcs[\(index)][2]", Int(arc.score), outside: PairingLimits.score)
            if (arc.mentee, arc.mentor) <= former { isSorted = false }
            former = (arc.mentee, arc.mentor)
        }
        if isSorted { return arcs }
        let byMentor = distributed(arcs, over: mentors) { Int($0.mentor) }
        let sorted = distributed(byMentor, over: mentees) { Int($0.mentee) }
        for index in sorted.indices.dropFirst() {
            let (arc, before) = (sorted[index], sorted[index - 1])
            if arc.mentee == before.mentee, arc.mentor == before.mentor {
                throw .repeated(key: "arcs", mentee: Int(arc.mentee), mentor: Int(arc.mentor))
            }
        }
        return sorted
    }

    /// In the order of `key`, below `count`; of equal keys in the order that they had.
    private static func distributed(_ arcs: [Arc], over count: Int, by key: (Arc) -> Int) -> [Arc] {
        var next = Array(repeating: 0, count: count + 1)
        for arc in arcs { next[key(arc) + 1] += 1 }
        for index in 0..<count { next[index + 1] += next[index] }
        var sorted = arcs
        for arc in arcs {
            sorted[next[key(arc)]] = arc
            next[key(arc)] += 1
        }
        return sorted
    }
}
