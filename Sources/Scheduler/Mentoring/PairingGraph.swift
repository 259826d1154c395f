/// The pairs that may be made, by mentee, each with its worth: its score, and the stickiness where it exists already.
struct PairingGraph {
    let problem: PairingProblem
    /// By mentee: where their arcs begin; one more entry than mentees.
    let firstArc: [Int]
    /// By arc; within a mentee's arcs they ascend.
    let mentor: [Int32]
    /// By arc.
    let worth: [Int32]
    /// By mentor: how many places to tell apart, at most one more than arcs.
    let places: [Int]

    init(_ problem: PairingProblem) {
        self.problem = problem
        var (forbidden, existing) = (PairMarks(problem.forbidden), PairMarks(problem.existing))
        var first = [0]
        var (mentors, worths): ([Int32], [Int32]) = ([], [])
        var degree = Array(repeating: 0, count: problem.mentors)
        first.reserveCapacity(problem.mentees + 1)
        mentors.reserveCapacity(problem.arcs.count)
        worths.reserveCapacity(problem.arcs.count)
        for arc in problem.arcs {
            while first.count <= Int(arc.mentee) { first.append(mentors.count) }
            let key = PairMarks.key(arc.mentee, arc.mentor)
            if forbidden.mark(key) { continue }
            mentors.append(arc.mentor)
            worths.append(existing.mark(key) ? arc.score + Int32(problem.stickiness) : arc.score)
            degree[Int(arc.mentor)] += 1
        }
        while first.count <= problem.mentees { first.append(mentors.count) }
        (firstArc, mentor, worth) = (first, mentors, worths)
        places = problem.capacity.indices.map { min(problem.capacity[$0], degree[$0] + 1) }
    }

    func arcs(of mentee: Int) -> Range<Int> { firstArc[mentee]..<firstArc[mentee + 1] }
}

/// Pairs in the order of mentees, then mentors, asked for in that order.
private struct PairMarks {
    /// The last one is no pair's.
    private let keys: [UInt64]
    private var position = 0

    init(_ pairs: [PairingProblem.Pair]) {
        keys = pairs.map { Self.key(Int32($0.mentee), Int32($0.mentor)) } + [.max]
    }

    static func key(_ mentee: Int32, _ mentor: Int32) -> UInt64 {
        UInt64(UInt32(mentee)) << 32 | UInt64(UInt32(mentor))
    }

    /// Whether it is one of them.
    mutating func mark(_ key: UInt64) -> Bool {
        while keys[position] < key { position += 1 }
        return keys[position] == key
    }
}
