/// Why mentees are unpaired in a largest pairing.
///
/// Blocked by are the mentors that alternating paths reach from the mentee: their candidates, who are all full, the
/// candidates of the mentees whom these have, and so on. Nobody whom these mentors have could go to a mentor with a free
/// place. Each of them blocks: with one place more the mentee would be paired too.
struct PairingReasons {
    private let graph: PairingGraph
    private let mentors: [Int?]
    private var circles: MentorCircles
    /// By circle: whom its mentors lead to, ascending; those who were asked for.
    private var reach: [Int: [Int]] = [:]
    /// By mentor: the newest search that came here.
    private var reachedBy: [Int]
    private var searches = 0
    /// How many arcs may still be looked at, and how many mentors still be named.
    private var steps: Int
    private var names: Int

    init(_ graph: PairingGraph, _ mentors: [Int?], steps: Int = 10_000_000, names: Int = 1_000_000) {
        self.graph = graph
        self.mentors = mentors
        self.steps = steps
        self.names = names
        circles = MentorCircles(graph, mentors)
        reachedBy = Array(repeating: -1, count: graph.places.count)
    }

    func unpaired() -> [UnpairedMentee] {
        var search = self
        return mentors.indices.filter { mentors[$0] == nil }.map { search.reason(of: $0) }
    }

    private mutating func reason(of mentee: Int) -> UnpairedMentee {
        let candidates = graph.arcs(of: mentee).map { Int(graph.mentor[$0]) }
        if candidates.isEmpty { return UnpairedMentee(mentee: mentee, reason: .noCandidate) }
        guard let blockers = blockers(candidates), blockers.count <= names else {
            return UnpairedMentee(mentee: mentee, reason: .capacity(blockedBy: candidates), isWhole: false)
        }
        names -= blockers.count
        return UnpairedMentee(mentee: mentee, reason: .capacity(blockedBy: blockers))
    }

    /// Mostly one candidate leads to all the others, and to all whom they lead to: what is known of its circle does then.
    private mutating func blockers(_ candidates: [Int]) -> [Int]? {
        for mentor in candidates { circles.visit(from: mentor) }
        guard let head = candidates.max(by: { circles.circle[$0] < circles.circle[$1] }) else { return [] }
        let circle = circles.circle[head]
        if reach[circle] == nil { reach[circle] = reached(from: [head]) }
        guard let known = reach[circle] else { return nil }
        let isAll = candidates.allSatisfy { circles.circle[$0] == circle || known.hasSorted($0) }
        return isAll ? known : reached(from: candidates)
    }

    /// Everyone whom paths lead to, ascending; `nil` where that takes too many steps.
    private mutating func reached(from starts: [Int]) -> [Int]? {
        searches += 1
        var queue = starts
        for mentor in starts { reachedBy[mentor] = searches }
        var position = 0
        while position < queue.count {
            if steps < 0 || queue.count > names { return nil }
            for mentee in circles.menteesOf[queue[position]] {
                steps -= graph.arcs(of: mentee).count
                for arc in graph.arcs(of: mentee) where reachedBy[Int(graph.mentor[arc])] != searches {
                    reachedBy[Int(graph.mentor[arc])] = searches
                    queue.append(Int(graph.mentor[arc]))
                }
            }
            position += 1
        }
        return queue.sorted()
    }
}

extension [Int] {
    /// Whether a number is among these, which ascend.
    fileprivate func hasSorted(_ number: Int) -> Bool {
        var rest = self[...]
        while rest.count > 1 {
            let middle = rest.startIndex + rest.count / 2
            rest = rest[middle] <= number ? rest[middle...] : rest[..<middle]
        }
        return rest.first == number
    }
}
