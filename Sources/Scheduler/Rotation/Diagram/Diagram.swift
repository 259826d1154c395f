/// A layered graph whose paths from its one root to its one end stand for sequences of hosts, among them every plan
/// that still matters.
///
/// Layer t holds what is known before slot t. Each arc fills a slot; its label is a cell or an entry of the model,
/// whichever the owner of the diagram says. All arrays are flat: the arcs of a node lie together, the nodes of a layer
/// too, root first and end last.
struct Diagram {
    /// By layer its first node, then the number of nodes.
    private(set) var layers: [Int] = [0]
    /// By node its first arc, then the number of arcs.
    private(set) var arcs: [Int] = [0]
    private(set) var list: [Arc] = []

    /// Its parts lie together, as passes read them together.
    struct Arc {
        let head: Int32
        let label: Int32
        /// What it adds besides the price of its label.
        let extra: Int
    }

    /// Longer than any path.
    static let unreachable = 1 << 60

    var slots: Int { layers.count - 2 }
    var isEmpty: Bool { list.isEmpty }
    var arcCount: Int { list.count }
    var nodeCount: Int { arcs.count - 1 }

    init() {}

    init(reserving arcCount: Int) {
        list.reserveCapacity(arcCount)
    }

    @inline(__always) mutating func addArc(to node: Int, label: Int32, extra: Int) {
        list.append(Arc(head: Int32(truncatingIfNeeded: node), label: label, extra: extra))
    }

    @inline(__always) mutating func endNode() { arcs.append(list.count) }
    mutating func endLayer() { layers.append(nodeCount) }

    @inline(__always) private func length(of arc: Int, _ price: [Int]) -> Int {
        price[Int(list[arc].label)] &+ list[arc].extra
    }

    /// By node, the shortest path to the end.
    func back(_ price: [Int], into back: inout [Int]) {
        let nodes = nodeCount
        if back.count != nodes { back = Array(repeating: 0, count: nodes) }
        back[nodes - 1] = 0
        var node = nodes - 2
        while node >= 0 {
            var best = Self.unreachable
            for arc in arcs[node]..<arcs[node + 1] {
                let length = length(of: arc, price) &+ back[Int(list[arc].head)]
                if length < best { best = length }
            }
            back[node] = best
            node -= 1
        }
    }

    /// By node, the shortest path from the root.
    func fore(_ price: [Int], into fore: inout [Int]) {
        fore = Array(repeating: Self.unreachable, count: nodeCount)
        fore[0] = 0
        for node in 0..<nodeCount {
            let start = fore[node]
            if start >= Self.unreachable / 2 { continue }
            for arc in arcs[node]..<arcs[node + 1] {
                let length = start &+ length(of: arc, price)
                let next = Int(list[arc].head)
                if length < fore[next] { fore[next] = length }
            }
        }
    }

    /// The labels of the shortest path, among equal ones that of the smallest arcs.
    func path(_ price: [Int], _ back: [Int], into labels: inout [Int]) {
        labels.removeAll(keepingCapacity: true)
        var node = 0
        for _ in 0..<slots {
            for arc in arcs[node]..<arcs[node + 1] {
                let next = Int(list[arc].head)
                if back[next] &+ length(of: arc, price) == back[node] {
                    labels.append(Int(list[arc].label))
                    node = next
                    break
                }
            }
        }
    }

    /// Without the arcs of one slot whose label isn't kept; nodes that nothing leads through any more stay.
    func keeping(inSlot slot: Int, _ isKept: (_ label: Int) -> Bool) -> Diagram {
        var result = Diagram(reserving: list.count)
        for layer in 0...slots {
            for node in layers[layer]..<layers[layer + 1] {
                for arc in list[arcs[node]..<arcs[node + 1]] where layer != slot || isKept(Int(arc.label)) {
                    result.list.append(arc)
                }
                result.endNode()
            }
            result.endLayer()
        }
        return result
    }

    /// Without the arcs that lie on no path up to `limit`; empty where there is no path at all.
    func filtered(_ price: [Int], back: [Int], limit: Int) -> Diagram {
        if isEmpty || back[0] > limit { return Diagram() }
        var fore: [Int] = []
        self.fore(price, into: &fore)
        var number = Array(repeating: Int32(-1), count: nodeCount)
        var kept: Int32 = 0
        for node in number.indices where fore[node] &+ back[node] <= limit {
            number[node] = kept
            kept += 1
        }
        var result = Diagram(reserving: list.count)
        for layer in 0...slots {
            for node in layers[layer]..<layers[layer + 1] where number[node] >= 0 {
                for arc in arcs[node]..<arcs[node + 1] {
                    let next = Int(list[arc].head)
                    if fore[node] &+ length(of: arc, price) &+ back[next] <= limit {
                        result.addArc(to: Int(number[next]), label: list[arc].label, extra: list[arc].extra)
                    }
                }
                result.endNode()
            }
            result.endLayer()
        }
        return result
    }
}
