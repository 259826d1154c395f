/// A layered graph whose paths stand for sequences of hosts, among them every plan that the refutation is about and
/// that hasn't been dropped.
///
/// Layer t holds what is known before slot t; the first and the last have one node. An arc from layer t fills slot t.
struct PathGraph {
    struct Arc {
        /// A node of its layer.
        let tail: Int
        /// A node of the next layer.
        let head: Int
        /// A country, or a subregion: as the graph's owner says.
        let label: Int
        /// What it adds besides the price of its label.
        let extra: Int
    }

    /// By layer the number of its nodes.
    private(set) var widths: [Int]
    /// By slot, tails ascending.
    private(set) var arcs: [[Arc]]

    /// Longer than any path, and short enough to be added to one.
    static let unreachable = 1 << 60
    private static let largest = 3_000_000

    /// One node in each layer, one arc for each label.
    init(slots: Int, labels: Int) {
        widths = Array(repeating: 1, count: slots + 1)
        let all = (0..<labels).map { Arc(tail: 0, head: 0, label: $0, extra: 0) }
        arcs = Array(repeating: all, count: slots)
    }

    /// How many numbers a pass over the graph looks at.
    var size: Int { arcs.reduce(widths.reduce(0, +)) { $0 + $1.count } }

    /// By layer and node, the shortest way from the first node. `price` is by slot and label.
    func fore(_ price: [[Int]]) -> [[Int]] {
        var fore = [[0]]
        for (slot, list) in arcs.enumerated() {
            var next = Array(repeating: Self.unreachable, count: widths[slot + 1])
            for arc in list where fore[slot][arc.tail] < Self.unreachable {
                next[arc.head] = min(next[arc.head], fore[slot][arc.tail] + price[slot][arc.label] + arc.extra)
            }
            fore.append(next)
        }
        return fore
    }

    /// By layer and node, the shortest way to the last node.
    func back(_ price: [[Int]]) -> [[Int]] {
        var back = widths.map { Array(repeating: Self.unreachable, count: $0) }
        back[arcs.count] = [0]
        for (slot, list) in arcs.enumerated().reversed() {
            for arc in list where back[slot + 1][arc.head] < Self.unreachable {
                let length = back[slot + 1][arc.head] + price[slot][arc.label] + arc.extra
                back[slot][arc.tail] = min(back[slot][arc.tail], length)
            }
        }
        return back
    }

    mutating func keep(_ isKept: (_ slot: Int, _ arc: Arc) -> Bool) {
        for slot in arcs.indices { arcs[slot].removeAll { !isKept(slot, $0) } }
    }

    /// Each arc becomes one for each of the labels that it stood for.
    mutating func relabel(_ labels: (_ slot: Int, _ label: Int) -> [Int]) throws(StepFault) {
        var total = 0
        for slot in arcs.indices {
            var list: [Arc] = []
            for arc in arcs[slot] {
                for label in labels(slot, arc.label) {
                    list.append(Arc(tail: arc.tail, head: arc.head, label: label, extra: arc.extra))
                }
                try Self.refuse(total + list.count)
            }
            arcs[slot] = list
            total += list.count
        }
    }

    /// Each node becomes one for each state of a memory that a path may come with; what it forbids is dropped.
    /// `isHit` tells by label whether an arc is a hit.
    mutating func split(
        by memory: RuleMemory,
        isHit: [Bool],
        _ work: inout WorkBudget
    ) throws(StepFault) {
        var present = [[0]]
        var number = [0]
        var total = 0
        for slot in arcs.indices {
            let isLast = slot == arcs.count - 1
            let states = isLast ? 1 : memory.states
            let cells = widths[slot + 1].multipliedReportingOverflow(by: states)
            if cells.overflow || cells.partialValue > 8 * Self.largest { throw Self.tooLarge }
            var isReached = Array(repeating: false, count: cells.partialValue)
            var list: [Arc] = []
            for arc in arcs[slot] {
                for (offset, state) in present[arc.tail].enumerated() {
                    guard let move = memory.move(slot, state, isHit: isHit[arc.label]) else { continue }
                    let head = arc.head * states + (isLast ? 0 : move.state)
                    isReached[head] = true
                    let tail = number[arc.tail] + offset
                    list.append(Arc(tail: tail, head: head, label: arc.label, extra: arc.extra + move.added))
                }
                try Self.refuse(total + list.count)
            }
            try work.spend(isReached.count + list.count + arcs[slot].count)
            total += list.count
            (present, number) = Self.numbered(isReached, states)
            var rank = Array(repeating: 0, count: isReached.count)
            var count = 0
            for cell in isReached.indices where isReached[cell] {
                rank[cell] = count
                count += 1
            }
            arcs[slot] = list.map { Arc(tail: $0.tail, head: rank[$0.head], label: $0.label, extra: $0.extra) }
            widths[slot + 1] = max(1, count)
        }
    }

    /// By node its states that are reached, and the number of the first.
    private static func numbered(_ isReached: [Bool], _ states: Int) -> (present: [[Int]], number: [Int]) {
        var present: [[Int]] = []
        var number: [Int] = []
        var count = 0
        for node in 0..<(isReached.count / states) {
            let reached = (0..<states).filter { isReached[node * states + $0] }
            present.append(reached)
            number.append(count)
            count += reached.count
        }
        return (present, number)
    }

    private static func refuse(_ count: Int) throws(StepFault) { if count > largest { throw tooLarge } }

    private static var tooLarge: StepFault {
        StepFault("found a graph of more than \(largest) arcs; expected a smaller one")
    }
}
