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
    /// By arc.
    private(set) var head: [Int32] = []
    /// By arc.
    private(set) var label: [Int32] = []
    /// By arc: what it adds besides the price of its label.
    private(set) var extra: [Int] = []

    /// Longer than any path.
    static let unreachable = 1 << 60

    var slots: Int { layers.count - 2 }
    var isEmpty: Bool { head.isEmpty }
    var arcCount: Int { head.count }
    var nodeCount: Int { arcs.count - 1 }

    init() {}

    init(reserving arcCount: Int) {
        head.reserveCapacity(arcCount)
        label.reserveCapacity(arcCount)
        extra.reserveCapacity(arcCount)
    }

    @inline(__always) mutating func addArc(to node: Int, label: Int32, extra: Int) {
        head.append(Int32(truncatingIfNeeded: node))
        self.label.append(label)
        self.extra.append(extra)
    }

    @inline(__always) mutating func endNode() { arcs.append(head.count) }
    mutating func endLayer() { layers.append(nodeCount) }

    /// By node, the shortest path to the end.
    func back(_ price: [Int], into back: inout [Int]) {
        let nodes = nodeCount
        if back.count != nodes { back = Array(repeating: 0, count: nodes) }
        back[nodes - 1] = 0
        var node = nodes - 2
        while node >= 0 {
            var best = Self.unreachable
            for arc in arcs[node]..<arcs[node + 1] {
                let length = back[Int(head[arc])] &+ price[Int(label[arc])] &+ extra[arc]
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
                let length = start &+ price[Int(label[arc])] &+ extra[arc]
                let next = Int(head[arc])
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
                let next = Int(head[arc])
                if back[next] &+ price[Int(label[arc])] &+ extra[arc] == back[node] {
                    labels.append(Int(label[arc]))
                    node = next
                    break
                }
            }
        }
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
        var result = Diagram(reserving: head.count)
        for layer in 0...slots {
            for node in layers[layer]..<layers[layer + 1] where number[node] >= 0 {
                for arc in arcs[node]..<arcs[node + 1] {
                    let next = Int(head[arc])
                    if fore[node] &+ price[Int(label[arc])] &+ extra[arc] &+ back[next] <= limit {
                        result.addArc(to: Int(number[next]), label: label[arc], extra: extra[arc])
                    }
                }
                result.endNode()
            }
            result.endLayer()
        }
        return result
    }
}
