extension Circulation {
    /// The cheapest circulation, by the network simplex method. The same graph gives the same circulation.
    ///
    /// Source: R. K. Ahuja, T. L. Magnanti, J. B. Orlin, "Network Flows", 1993, chapter 11; strongly feasible trees, so it
    /// ends. The highest price times the nodes must fit into 64 bits a few times.
    func cheapest() -> CheapestCirculation {
        var simplex = NetworkSimplex(self)
        simplex.run()
        return simplex.result(of: self)
    }
}

/// Walks from tree to tree. Beside the graph's nodes there is a root, and for each node an artificial arc from or to the
/// root, which carries what the bounds ask for and the arcs don't yet carry.
struct NetworkSimplex {
    private let nodes: Int
    private let root: Int
    /// Of the arcs that aren't artificial.
    private let arcs: Int
    private let penalty: Int
    private var tails: [Int32]
    private var heads: [Int32]
    private var price: [Int]
    /// What an arc carries and may carry above its lower bound.
    private var flow: [Int]
    private var room: [Int]
    /// 1 at the lower bound, −1 at the upper one, 0 in the tree.
    private var side: [Int8]
    /// By node: the way to the root, and the nodes below as a linked list.
    private var parent: [Int32]
    private var parentArc: [Int32]
    private var depth: [Int32]
    private var firstChild: [Int32]
    private var nextSibling: [Int32]
    private var previousSibling: [Int32]
    private var potential: [Int]
    private var position = 0
    private let block: Int
    private var work = 0
    private var stack: [Int32] = []

    /// `highest` is the most, up or down, that a price of an arc will be changed to.
    init(_ graph: Circulation, highest: Int = 0) {
        nodes = graph.nodes
        root = nodes
        arcs = graph.tails.count
        let highest = graph.price.reduce(highest) { max($0, abs($1)) }
        penalty = (highest + 1) * (nodes + 1)
        tails = graph.tails
        heads = graph.heads
        price = graph.price
        room = zip(graph.lower, graph.upper).map { $1 - $0 }
        flow = Array(repeating: 0, count: arcs)
        side = Array(repeating: 1, count: arcs)
        parent = Array(repeating: Int32(root), count: nodes + 1)
        parentArc = Array(repeating: -1, count: nodes + 1)
        depth = Array(repeating: 1, count: nodes + 1)
        firstChild = Array(repeating: -1, count: nodes + 1)
        nextSibling = Array(repeating: -1, count: nodes + 1)
        previousSibling = Array(repeating: -1, count: nodes + 1)
        potential = Array(repeating: 0, count: nodes + 1)
        block = max(40, arcs / 20)
        parent[root] = -1
        depth[root] = 0
        var excess = Array(repeating: 0, count: nodes)
        for arc in 0..<arcs where graph.lower[arc] != 0 {
            excess[Int(tails[arc])] -= graph.lower[arc]
            excess[Int(heads[arc])] += graph.lower[arc]
        }
        for node in 0..<nodes { hang(node, carrying: excess[node]) }
    }

    /// Puts an artificial arc between a node and the root.
    private mutating func hang(_ node: Int, carrying excess: Int) {
        let goesUp = excess >= 0
        tails.append(Int32(goesUp ? node : root))
        heads.append(Int32(goesUp ? root : node))
        price.append(penalty)
        flow.append(abs(excess))
        room.append(.max)
        side.append(0)
        parentArc[node] = Int32(arcs + node)
        potential[node] = goesUp ? -penalty : penalty
        adopt(Int32(node), by: Int32(root))
    }

    mutating func run() {
        while let arc = entering() { exchange(arc) }
    }

    /// Changes what a unit costs on an arc; `reprice` is to follow, then `run`.
    mutating func setPrice(of arc: Int, to price: Int) { self.price[arc] = price }

    func carries(_ arc: Int) -> Bool { flow[arc] > 0 }

    /// What the bounds ask for and no circulation carries.
    var unmet: Int { flow[arcs...].reduce(0, +) / 2 }

    /// About how many arcs were looked at since the last call.
    mutating func takeWork() -> Int {
        defer { work = 0 }
        return work
    }

    /// Fits the potentials to changed prices.
    mutating func reprice() {
        var child = firstChild[root]
        while child >= 0 {
            stack.append(child)
            child = nextSibling[Int(child)]
        }
        while let node = stack.popLast() {
            let (above, arc) = (parent[Int(node)], Int(parentArc[Int(node)]))
            potential[Int(node)] = potential[Int(above)] + (tails[arc] == node ? -price[arc] : price[arc])
            child = firstChild[Int(node)]
            while child >= 0 {
                stack.append(child)
                child = nextSibling[Int(child)]
            }
        }
    }

    func result(of graph: Circulation) -> CheapestCirculation {
        CheapestCirculation(
            flow: (0..<arcs).map { flow[$0] + graph.lower[$0] },
            potential: Array(potential[..<nodes]),
            unmet: unmet,
            penalty: penalty,
            work: work
        )
    }

    /// The arc that promises most in the next block of arcs that holds one; `nil` where none does.
    private mutating func entering() -> Int? {
        var best = -1
        var least = 0
        var left = block
        for _ in 0..<arcs {
            let arc = position
            position = position + 1 == arcs ? 0 : position + 1
            let gain = Int(side[arc]) * (price[arc] + potential[Int(tails[arc])] - potential[Int(heads[arc])])
            if gain < least, room[arc] > 0 {
                least = gain
                best = arc
            }
            left -= 1
            if left == 0 {
                if best >= 0 { break }
                left = block
            }
        }
        work += block
        return best < 0 ? nil : best
    }

    /// Sends as much as fits around the circuit that the arc closes, and drops from the tree an arc that then is full or
    /// empty: the last such one on the way round from the circuit's top, which keeps the tree strongly feasible.
    private mutating func exchange(_ arc: Int) {
        let forward = side[arc] > 0
        let from = forward ? tails[arc] : heads[arc]
        let to = forward ? heads[arc] : tails[arc]
        let top = meeting(from, to)
        var least = room[arc]
        var leaving: Int32 = -1
        var isBefore = true
        var node = from
        while node != top {
            let rest = restUp(node, reversed: true)
            if rest < least { (least, leaving, isBefore) = (rest, node, true) }
            node = parent[Int(node)]
        }
        node = to
        while node != top {
            let rest = restUp(node, reversed: false)
            if rest <= least { (least, leaving, isBefore) = (rest, node, false) }
            node = parent[Int(node)]
        }
        if least > 0 {
            flow[arc] += forward ? least : -least
            shift(from, top, by: least, reversed: true)
            shift(to, top, by: least, reversed: false)
        }
        if leaving < 0 {
            side[arc] = -side[arc]
            return
        }
        let old = Int(parentArc[Int(leaving)])
        side[old] = flow[old] == 0 ? 1 : -1
        side[arc] = 0
        let (inside, outside) = isBefore ? (from, to) : (to, from)
        let reduced = price[arc] + potential[Int(tails[arc])] - potential[Int(heads[arc])]
        rehang(inside, below: outside, through: Int32(arc), upTo: leaving)
        lift(inside, by: tails[arc] == inside ? -reduced : reduced)
    }

    /// How much more may flow from a node to its parent, or from its parent to it where `reversed`.
    private func restUp(_ node: Int32, reversed: Bool) -> Int {
        let arc = Int(parentArc[Int(node)])
        return (tails[arc] == node) != reversed ? room[arc] - flow[arc] : flow[arc]
    }

    private mutating func shift(_ start: Int32, _ top: Int32, by amount: Int, reversed: Bool) {
        var node = start
        while node != top {
            let arc = Int(parentArc[Int(node)])
            flow[arc] += (tails[arc] == node) != reversed ? amount : -amount
            node = parent[Int(node)]
            work += 1
        }
    }

    private func meeting(_ one: Int32, _ other: Int32) -> Int32 {
        var (left, right) = (one, other)
        while left != right {
            if depth[Int(left)] >= depth[Int(right)] { left = parent[Int(left)] } else { right = parent[Int(right)] }
        }
        return left
    }

    /// Turns round the way from `start` up to `last` and hangs it below another node.
    private mutating func rehang(_ start: Int32, below newParent: Int32, through newArc: Int32, upTo last: Int32) {
        var (node, above, arc) = (start, newParent, newArc)
        while true {
            let (oldParent, oldArc) = (parent[Int(node)], parentArc[Int(node)])
            leave(node)
            parentArc[Int(node)] = arc
            adopt(node, by: above)
            if node == last { return }
            (node, above, arc) = (oldParent, node, oldArc)
        }
    }

    private mutating func leave(_ node: Int32) {
        let (before, after) = (previousSibling[Int(node)], nextSibling[Int(node)])
        if before >= 0 { nextSibling[Int(before)] = after } else { firstChild[Int(parent[Int(node)])] = after }
        if after >= 0 { previousSibling[Int(after)] = before }
    }

    private mutating func adopt(_ node: Int32, by above: Int32) {
        let first = firstChild[Int(above)]
        parent[Int(node)] = above
        previousSibling[Int(node)] = -1
        nextSibling[Int(node)] = first
        if first >= 0 { previousSibling[Int(first)] = node }
        firstChild[Int(above)] = node
    }

    /// Changes the potentials of a node and of all below it, and sets their depths.
    private mutating func lift(_ start: Int32, by change: Int) {
        stack.append(start)
        while let node = stack.popLast() {
            work += 1
            potential[Int(node)] += change
            depth[Int(node)] = depth[Int(parent[Int(node)])] + 1
            var child = firstChild[Int(node)]
            while child >= 0 {
                stack.append(child)
                child = nextSibling[Int(child)]
            }
        }
    }
}
