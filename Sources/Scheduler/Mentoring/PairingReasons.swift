/// Why mentees are unpaired in a largest pairing.
///
/// Blocked by are the mentors that alternating paths reach from the mentee: their candidates, who are all full, the
/// candidates of the mentees whom these have, and so on. Nobody whom these mentors have could go to a mentor with a free
/// place. Each of them blocks: with one place more the mentee would be paired too.
struct PairingReasons {
    private let graph: PairingGraph
    private let mentors: [Int?]
    /// By mentor.
    private let menteesOf: [[Int]]
    /// By mentor: the newest unpaired mentee whose paths came here.
    private var reachedBy: [Int]
    /// How many arcs may still be looked at, and how many mentors still be named.
    private var steps: Int
    private var names: Int

    init(_ graph: PairingGraph, _ mentors: [Int?], steps: Int = 10_000_000, names: Int = 1_000_000) {
        self.steps = steps
        self.names = names
        self.graph = graph
        self.mentors = mentors
        var lists = Array(repeating: [Int](), count: graph.places.count)
        for case (let mentee, let mentor?) in mentors.enumerated() { lists[mentor].append(mentee) }
        menteesOf = lists
        reachedBy = Array(repeating: -1, count: graph.places.count)
    }

    func unpaired() -> [UnpairedMentee] {
        var search = self
        return mentors.indices.filter { mentors[$0] == nil }.map { search.reason(of: $0) }
    }

    private mutating func reason(of mentee: Int) -> UnpairedMentee {
        let candidates = graph.arcs(of: mentee).map { Int(graph.mentor[$0]) }
        if candidates.isEmpty { return UnpairedMentee(mentee: mentee, reason: .noCandidate) }
        var queue = candidates
        for mentor in candidates { reachedBy[mentor] = mentee }
        var position = 0
        while position < queue.count {
            if steps < 0 || names < queue.count {
                return UnpairedMentee(mentee: mentee, reason: .capacity(blockedBy: candidates), isWhole: false)
            }
            for other in menteesOf[queue[position]] {
                steps -= graph.arcs(of: other).count
                for arc in graph.arcs(of: other) where reachedBy[Int(graph.mentor[arc])] != mentee {
                    reachedBy[Int(graph.mentor[arc])] = mentee
                    queue.append(Int(graph.mentor[arc]))
                }
            }
            position += 1
        }
        names -= queue.count
        return UnpairedMentee(mentee: mentee, reason: .capacity(blockedBy: queue.sorted()))
    }
}
