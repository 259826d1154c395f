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
        var forbidden = SortedPairs(problem.forbidden)
        var existing = SortedPairs(problem.existing)
        var first = [0]
        var (mentors, worths): ([Int32], [Int32]) = ([], [])
        var degree = Array(repeating: 0, count: problem.mentors)
        first.reserveCapacity(problem.mentees + 1)
        mentors.reserveCapacity(problem.arcs.count)
        worths.reserveCapacity(problem.arcs.count)
        for arc in problem.arcs {
            while first.count <= Int(arc.mentee) { first.append(mentors.count) }
            if forbidden.contains(arc) { continue }
            mentors.append(arc.mentor)
            worths.append(arc.score + (existing.contains(arc) ? Int32(problem.stickiness) : 0))
            degree[Int(arc.mentor)] += 1
        }
        while first.count <= problem.mentees { first.append(mentors.count) }
        (firstArc, mentor, worth) = (first, mentors, worths)
        places = problem.capacity.indices.map { min(problem.capacity[$0], degree[$0] + 1) }
    }

    func arcs(of mentee: Int) -> Range<Int> { firstArc[mentee]..<firstArc[mentee + 1] }
}

/// Pairs in the order of mentees, then mentors, asked for in that order.
private struct SortedPairs {
    private let pairs: [PairingProblem.Pair]
    private var position = 0

    init(_ pairs: [PairingProblem.Pair]) { self.pairs = pairs }

    mutating func contains(_ arc: PairingProblem.Arc) -> Bool {
        let asked = (Int(arc.mentee), Int(arc.mentor))
        while position < pairs.count, (pairs[position].mentee, pairs[position].mentor) < asked { position += 1 }
        return position < pairs.count && (pairs[position].mentee, pairs[position].mentor) == asked
    }
}
