extension Circulation {
    /// The cheapest circulation, by the network simplex method; `nil` where the watch ended the search. The same graph gives the same circulation.
    ///
    /// Source: R. K. Ahuja, T. L. Magnanti, J. B. Orlin, "Network Flows", 1993, chapter 11; strongly feasible trees, so it
    /// ends. The highest price times the nodes must fit into 64 bits a few times.
    func cheapest(watch: SearchWatch) -> CheapestCirculation? {
        var simplex = NetworkSimplex(self)
        return simplex.run(watch: watch) ? simplex.result(of: self) : nil
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
    private var tree: SpanningTree
    private var potential: [Int]
    private var position = 0
    private let block: Int
    private var work = 0

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
        tree = SpanningTree(nodes: nodes + 1, root: nodes)
        potential = Array(repeating: 0, count: nodes + 1)
        block = max(40, arcs.squareRoot)
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
        potential[node] = goesUp ? -penalty : penalty
        tree.hang(Int32(node), below: Int32(root), through: Int32(arcs + node))
    }

    /// Goes on until nothing gets cheaper; `false` where the watch ended it before.
    mutating func run(watch: SearchWatch) -> Bool {
        while let arc = entering() {
            exchange(arc)
            if work > 10_000 {
                defer { work = 0 }
                if watch.spend(work) { return false }
            }
        }
        return true
    }

    /// Changes what a unit costs on an arc; `reprice` is to follow, then `run`.
    mutating func setPrice(of arc: Int, to price: Int) { self.price[arc] = price }

    func carries(_ arc: Int) -> Bool { flow[arc] > 0 }

    /// What the bounds ask for and no circulation carries.
    var unmet: Int { flow[arcs...].reduce(0, +) / 2 }

    /// Fits the potentials to changed prices.
    mutating func reprice() { fitPotentials(below: Int32(root)) }

    /// Of a node and of all below it, from what lies above.
    private mutating func fitPotentials(below start: Int32) {
        work += tree.walk(from: start) { node, parent, arc in
            potential[node] = potential[parent] + (Int(tails[arc]) == node ? -price[arc] : price[arc])
        }
    }

    func result(of graph: Circulation) -> CheapestCirculation {
        CheapestCirculation(
            flow: (0..<arcs).map { flow[$0] + graph.lower[$0] },
            potential: Array(potential[..<nodes]),
            unmet: unmet,
            penalty: penalty
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
        let top = tree.meeting(from, to)
        var least = room[arc]
        var leaving: Int32 = -1
        var isBefore = true
        var node = from
        while node != top {
            let rest = restUp(node, reversed: true)
            if rest < least { (least, leaving, isBefore) = (rest, node, true) }
            node = tree.parent[Int(node)]
        }
        node = to
        while node != top {
            let rest = restUp(node, reversed: false)
            if rest <= least { (least, leaving, isBefore) = (rest, node, false) }
            node = tree.parent[Int(node)]
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
        let old = Int(tree.parentArc[Int(leaving)])
        side[old] = flow[old] == 0 ? 1 : -1
        side[arc] = 0
        let (inside, outside) = isBefore ? (from, to) : (to, from)
        tree.rehang(inside, below: outside, through: Int32(arc), cutAbove: leaving)
        fitPotentials(below: inside)
    }

    /// How much more may flow from a node to its parent, or from its parent to it where `reversed`.
    private func restUp(_ node: Int32, reversed: Bool) -> Int {
        let arc = Int(tree.parentArc[Int(node)])
        return (tails[arc] == node) != reversed ? room[arc] - flow[arc] : flow[arc]
    }

    private mutating func shift(_ start: Int32, _ top: Int32, by amount: Int, reversed: Bool) {
        var node = start
        while node != top {
            let arc = Int(tree.parentArc[Int(node)])
            flow[arc] += (tails[arc] == node) != reversed ? amount : -amount
            node = tree.parent[Int(node)]
            work += 1
        }
    }
}

extension Int {
    /// Rounded down; Newton's method.
    fileprivate var squareRoot: Int {
        var root = self
        while root > 1, root > self / root { root = (root + self / root) / 2 }
        return root
    }
}
