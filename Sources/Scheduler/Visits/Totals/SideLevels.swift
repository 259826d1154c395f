/// The spans of rounds in which pairs of a group may stand: a whole part, or its end from some round on. What history
/// keeps from early rounds shares the later ones.
struct SideLevels {
    struct Link {
        let group: Int
        /// Index of the next wider span, or −1 for all that the group does.
        let outer: Int
        let inner: Int
        let rounds: RoundSet
    }

    private(set) var links: [Link] = []
    private(set) var narrower = 0
    /// By group and part: the first rounds of its spans, and the index of the first one's node; −1 for none of its own.
    private var starts: [RoundSet]
    private var firstNode: [Int]
    private let parts: Int

    init(_ group: [Int], _ open: [RoundSet], _ parts: [RoundSet], _ model: VisitsModel) {
        self.parts = parts.count
        starts = Array(repeating: 0, count: model.groups * parts.count)
        firstNode = Array(repeating: -1, count: model.groups * parts.count)
        for (part, rounds) in parts.enumerated() {
            for pair in open.indices where open[pair] & rounds != 0 {
                starts[group[pair] * parts.count + part] |= RoundSet(round: (open[pair] & rounds).first)
            }
        }
        for place in starts.indices where starts[place] != 0 {
            let (one, rounds) = (place / parts.count, parts[place % parts.count])
            // One part's widest span needs no node: the group's count bounds it.
            var outer = -1
            for (order, start) in starts[place].members.enumerated() where order > 0 || parts.count > 1 {
                if firstNode[place] < 0 { firstNode[place] = narrower }
                links.append(Link(group: one, outer: outer, inner: narrower, rounds: rounds & RoundSet(start..<64)))
                outer = narrower
                narrower += 1
            }
        }
    }

    func node(_ group: Int, _ part: Int, _ start: Int, _ base: Int, _ narrow: Int) -> Int {
        let place = group * parts + part
        let order = (starts[place] & RoundSet(0..<start)).count - (parts > 1 ? 0 : 1)
        return order < 0 ? base + group : narrow + firstNode[place] + order
    }
}
