/// Builds plans slot by slot, keeping at each slot the few beginnings whose shortest completion in a relaxation is the
/// shortest; every beginning keeps all the rules.
struct BeamDive {
    private let model: RotationModel
    private let width: Int
    /// By subregion and its newest slot + 1: the slot by which it is due again, or beyond the last.
    private let due: [Int]
    /// The beginnings: the diagram's node, the length so far, the entries and by subregion the newest slot + 1.
    private var nodes = [0]
    private var lengths = [0]
    private var paths: [[Int]] = [[]]
    private var newest: [[Int]]
    private var counts: [[Int]]
    /// By country and by subregion, as far as the relaxation's prices leave them open.
    private let ceiling: [Int]
    private let range: [ClosedRange<Int>]

    /// Whether beginnings are patterns of subregions, with any countries.
    private let isOfPatterns: Bool

    init(_ relaxation: Relaxation, width: Int, isOfPatterns: Bool = false) {
        self.isOfPatterns = isOfPatterns
        model = relaxation.model
        let prices = relaxation.prices
        ceiling = prices.ceiling
        range = prices.range
        self.width = width
        let row = model.slots + 1
        var due = Array(repeating: model.slots, count: model.regions * row)
        for region in 0..<model.regions {
            for newest in 0...model.slots {
                let next = model.windows[region].first { $0.lowerBound >= newest }
                due[region * row + newest] = next?.upperBound ?? model.slots
            }
        }
        self.due = due
        newest = [Array(repeating: 0, count: model.regions)]
        counts = newest
    }

    /// The plans at the end, shortest first. The relaxation must be evaluated.
    mutating func plans(of relaxation: Relaxation, limit: Int) -> [[Int]] {
        for slot in 0..<model.slots {
            let steps = relaxation.steps(from: nodes, lengths, limit: limit, cheapestOnly: isOfPatterns)
            take(steps, slot)
            if nodes.isEmpty { return [] }
        }
        return paths
    }

    /// Equal steps come in an order that is the same everywhere but takes from all beginnings alike: multiplication by
    /// an odd number permutes the numbers of `bits` bits, and by its inverse back.
    private static let bits = 20
    private static let farthest = 1 << 42
    private static func mixed(_ number: Int) -> Int { number &* 666_667 & (1 << bits - 1) }
    private static func unmixed(_ number: Int) -> Int { number &* inverse & (1 << bits - 1) }
    private static let inverse: Int = (0..<5).reduce(1) { guess, _ in guess &* (2 &- 666_667 &* guess) }

    private mutating func take(_ steps: [Relaxation.Step], _ slot: Int) {
        var order = steps.indices.map { min(steps[$0].total, Self.farthest) << Self.bits | Self.mixed($0) }
        order.sort()
        var nextNodes: [Int] = []
        var nextLengths: [Int] = []
        var nextPaths: [[Int]] = []
        var nextNewest: [[Int]] = []
        var nextCounts: [[Int]] = []
        for key in order {
            let step = steps[Self.unmixed(key & (1 << Self.bits - 1))]
            if !mayFollow(step.entry, paths[step.parent], slot) { continue }
            var stands = newest[step.parent]
            var sums = counts[step.parent]
            let region = model.region(ofEntry: step.entry)
            stands[region] = slot + 1
            sums[region] += 1
            if !isPunctual(stands, after: slot) || !isWithinRange(sums, after: slot) { continue }
            nextNodes.append(step.head)
            nextLengths.append(step.length)
            nextPaths.append(paths[step.parent] + [step.entry])
            nextNewest.append(stands)
            nextCounts.append(sums)
            if nextNodes.count == width { break }
        }
        (nodes, lengths, paths, newest, counts) = (nextNodes, nextLengths, nextPaths, nextNewest, nextCounts)
    }

    /// Whether cooldown, ceiling and spacing allow an entry after a beginning.
    private func mayFollow(_ entry: Int, _ path: [Int], _ slot: Int) -> Bool {
        let host = model.host[entry]
        let region = model.home[host]
        var turns = 0
        for earlier in 0..<slot {
            let other = model.host[path[earlier]]
            if other == host, !isOfPatterns {
                turns += 1
                if slot - earlier < model.rest[host] { return false }
            }
            if slot - earlier < model.gap[region], model.home[other] == region { return false }
        }
        return isOfPatterns || turns < ceiling[host]
    }

    /// Whether all subregions can still get as many slots as they need and no more than they may.
    private func isWithinRange(_ sums: [Int], after slot: Int) -> Bool {
        var missing = 0
        for region in 0..<model.regions {
            if sums[region] > range[region].upperBound { return false }
            missing += max(0, range[region].lowerBound - sums[region])
        }
        return missing <= model.slots - 1 - slot
    }

    /// Whether all subregions can still stand when they are due, one a slot.
    private func isPunctual(_ stands: [Int], after slot: Int) -> Bool {
        for region in 0..<model.regions {
            let mine = due[region * (model.slots + 1) + stands[region]]
            if mine <= slot { return false }
            if mine == model.slots { continue }
            var earlier = 0
            for other in 0..<model.regions where due[other * (model.slots + 1) + stands[other]] <= mine { earlier += 1 }
            if earlier > mine - slot { return false }
        }
        return true
    }
}

extension Relaxation {
    /// One more slot after a beginning.
    struct Step {
        let parent: Int
        let entry: Int
        let head: Int
        let length: Int
        /// With the shortest completion, counted from the bound.
        let total: Int
    }

    /// All steps from some nodes that some lengths lead to, within `limit`.
    func steps(from nodes: [Int], _ lengths: [Int], limit: Int, cheapestOnly: Bool) -> [Step] {
        var steps: [Step] = []
        for (parent, node) in nodes.enumerated() {
            for arc in diagram.list[diagram.arcs[node]..<diagram.arcs[node + 1]] {
                let head = Int(arc.head)
                let label = Int(arc.label)
                let start = lengths[parent] + arc.extra
                let rest = back[head] - back[0]
                func add(_ entry: Int) {
                    let length = start + entryPrice[entry]
                    let total = length + rest
                    if total > limit - bound { return }
                    steps.append(Step(parent: parent, entry: entry, head: head, length: length, total: max(0, total)))
                }
                if steps.count > 1_000_000 { return steps }
                if hasEntries {
                    add(label)
                } else if cheapestOnly {
                    add(cheapest[label])
                } else {
                    for position in openCells[label]..<openCells[label + 1] { add(Int(open[position])) }
                }
            }
        }
        return steps
    }
}
