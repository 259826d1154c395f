/// A tree over the nodes of a graph, each with the arc that joins it to the node above.
struct SpanningTree {
    private let root: Int32
    private(set) var parent: [Int32]
    private(set) var parentArc: [Int32]
    /// The nodes below a node, as a linked list in both directions.
    private(set) var firstChild: [Int32]
    private(set) var nextSibling: [Int32]
    private var previousSibling: [Int32]
    private var depth: [Int32]
    private var stack: [Int32] = []

    /// A root alone; every other node is to be hung somewhere.
    init(nodes: Int, root: Int) {
        self.root = Int32(root)
        parent = Array(repeating: -1, count: nodes)
        parentArc = parent
        firstChild = parent
        nextSibling = parent
        previousSibling = parent
        depth = Array(repeating: 0, count: nodes)
    }

    mutating func hang(_ node: Int32, below above: Int32, through arc: Int32) {
        let first = firstChild[Int(above)]
        parent[Int(node)] = above
        parentArc[Int(node)] = arc
        depth[Int(node)] = depth[Int(above)] + 1
        previousSibling[Int(node)] = -1
        nextSibling[Int(node)] = first
        if first >= 0 { previousSibling[Int(first)] = node }
        firstChild[Int(above)] = node
    }

    /// The lowest node above both, or one of them.
    func meeting(_ one: Int32, _ other: Int32) -> Int32 {
        var (left, right) = (one, other)
        while left != right {
            if depth[Int(left)] >= depth[Int(right)] { left = parent[Int(left)] } else { right = parent[Int(right)] }
        }
        return left
    }

    /// Cuts the arc above `last`, and hangs what was below it by `start`, one of its nodes, below another node.
    mutating func rehang(_ start: Int32, below newParent: Int32, through newArc: Int32, cutAbove last: Int32) {
        var (node, above, arc) = (start, newParent, newArc)
        while true {
            let (oldParent, oldArc) = (parent[Int(node)], parentArc[Int(node)])
            leave(node)
            hang(node, below: above, through: arc)
            if node == last { return }
            (node, above, arc) = (oldParent, node, oldArc)
        }
    }

    private mutating func leave(_ node: Int32) {
        let (before, after) = (previousSibling[Int(node)], nextSibling[Int(node)])
        if before >= 0 { nextSibling[Int(before)] = after } else { firstChild[Int(parent[Int(node)])] = after }
        if after >= 0 { previousSibling[Int(after)] = before }
    }

    /// Shows a node and all below it, those above first, and sets their depths; returns how many they are.
    mutating func walk(from start: Int32, _ show: (_ node: Int, _ parent: Int, _ arc: Int) -> Void) -> Int {
        var count = 0
        stack.append(start)
        while let node = stack.popLast() {
            count += 1
            if node != root {
                let above = Int(parent[Int(node)])
                depth[Int(node)] = depth[above] + 1
                show(Int(node), above, Int(parentArc[Int(node)]))
            }
            var child = firstChild[Int(node)]
            while child >= 0 {
                stack.append(child)
                child = nextSibling[Int(child)]
            }
        }
        return count
    }
}
