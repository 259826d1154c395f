/// A pairing in which no mentee and mentor both prefer each other to what they got.
public struct StablePairing: Hashable, Sendable {
    /// By mentee: their mentor's index; `nil` for the unpaired.
    public let mentors: [Int?]
    /// The sum over the pairs, with stickiness.
    public let score: Int
    /// Those whom capacity keeps out are blocked by their own candidates, who all have mentees whom they prefer.
    public let unpaired: [UnpairedMentee]
}

extension PairingProblem {
    /// The stable pairing that is the best one for every mentee. Both sides prefer the higher score, with stickiness, and of
    /// equal ones the lower index.
    ///
    /// Mentees ask their best mentor first, and the next one when they are turned away. O(arcs × log arcs).
    ///
    /// Source: D. Gale, L. S. Shapley, "College admissions and the stability of marriage", 1962.
    public func stablePairing() -> StablePairing {
        let graph = PairingGraph(self)
        var wishes = (0..<mentees).map { MenteeWishes(graph, $0) }
        var accepted = Array(repeating: KeyedHeap(), count: mentors)
        var arcOfMentee = Array(repeating: Int?.none, count: mentees)
        for start in 0..<mentees {
            var mentee = start
            while let arc = wishes[mentee].next() {
                let mentor = Int(graph.mentor[arc])
                arcOfMentee[mentee] = arc
                accepted[mentor].insert(Int32(mentee), key: Self.preference(for: mentee, worth: graph.worth[arc]))
                if accepted[mentor].count <= capacity[mentor] { break }
                guard let least = accepted[mentor].removeFirst() else { break }
                mentee = Int(least.number)
                arcOfMentee[mentee] = nil
            }
        }
        return StablePairing(
            mentors: arcOfMentee.map { $0.map { Int(graph.mentor[$0]) } },
            score: arcOfMentee.reduce(0) { $0 + ($1.map { Int(graph.worth[$0]) } ?? 0) },
            unpaired: (0..<mentees).filter { arcOfMentee[$0] == nil }.map { mentee in
                let candidates = graph.arcs(of: mentee).map { Int(graph.mentor[$0]) }
                let reason: UnpairedMentee.Reason =
                    candidates.isEmpty ? .noCandidate : .capacity(blockedBy: candidates)
                return UnpairedMentee(mentee: mentee, reason: reason)
            }
        )
    }

    /// What a mentor prefers has the higher number; no mentee's index reaches 2^20.
    private static func preference(for mentee: Int, worth: Int32) -> Int { Int(worth) << 20 - mentee }
}

/// A mentee's arcs, the best one first.
private struct MenteeWishes {
    /// Each holds how much worse than the best possible one it is, above 32 bits of its place.
    private var order: [UInt64] = []
    private var position = 0
    private let arcs: Range<Int>
    private let worths: [Int32]

    init(_ graph: PairingGraph, _ mentee: Int) {
        arcs = graph.arcs(of: mentee)
        worths = graph.worth
    }

    /// The arc to ask next.
    mutating func next() -> Int? {
        if order.isEmpty {
            order = arcs.map { UInt64(Int(Int32.max) - Int(worths[$0])) << 32 | UInt64($0 - arcs.lowerBound) }
            order.sort()
        }
        if position == order.count { return nil }
        position += 1
        return arcs.lowerBound + Int(order[position - 1] & 0xFFFF_FFFF)
    }
}
