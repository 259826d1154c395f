/// Seats on their way down the tree, always at the least price for so many: successive shortest paths.
///
/// Source: R. K. Ahuja, T. L. Magnanti, J. B. Orlin, "Network Flows", 1993, sections 9.7 and 14.5 (convex prices). The tree
/// keeps the cheapest ways of each of its parts, so that a path costs only what it changes; and with three shares a path
/// has two swaps at most.
struct SeatsFlow: Sendable {
    let network: SeatsNetwork
    let bounds: SeatsBounds
    /// How many have a seat.
    private(set) var total: Int
    /// By node; a leaf's, and a node's between, without those who had a seat before.
    private(set) var count: [Int]
    /// By node: what one seat more costs on the way to it, and one fewer.
    private(set) var up: [SeatsPrice]
    private(set) var down: [SeatsPrice]
    /// By node that is no leaf: of all that is below it.
    private(set) var sums: [SeatsSums]
    private(set) var shares: SeatsShares

    /// With the seats that candidates have already, and no other. No flow with these costs less: only who counts for which
    /// share could differ.
    init(_ network: SeatsNetwork, _ bounds: SeatsBounds, held: SeatsCounts) {
        self.network = network
        self.bounds = bounds
        total = held.seated.count
        shares = SeatsShares(network.problem, held: held.seated)
        count = network.places.map { place in
            switch place {
            case .between, .leaf: 0
            case .subregion(let index): held.subregion[index]
            case .country(let index): held.country[index]
            case .group(let index): held.group[index]
            }
        }
        up = Array(repeating: .none, count: count.count)
        down = up
        sums = Array(repeating: SeatsSums(), count: network.firstLeaf)
        for node in count.indices.reversed() { refresh(node) }
    }

    /// Gives seats until `seats` are taken, or nobody else may have one.
    mutating func fill(upTo seats: Int) {
        while total < seats, let way = nextSeat() { take(way) }
    }

    /// The cheapest way to one seat more; where it `isAlone`, nobody else's seat goes away or moves.
    func nextSeat(isAlone: Bool = false) -> SeatsWay? {
        var search = SeatsWaySearch(shares, isAlone ? SeatsSums().swap : sums[0].swap)
        search.begin(with: sums[0].more, .zero)
        return search.atEnd()
    }

    mutating func take(_ way: SeatsWay) {
        for step in way.steps { shares.take(step) }
        let changes = way.changes
        for change in changes {
            var node = network.firstLeaf + change.leaf
            count[node] += change.by
            while node != 0 {
                node = network.parent[node]
                count[node] += change.by
            }
            total += change.by
        }
        for change in changes {
            var node = network.firstLeaf + change.leaf
            refresh(node)
            while node != 0 {
                node = network.parent[node]
                refresh(node)
            }
        }
    }

    /// Fits a node's prices and sums to its seats and its children.
    private mutating func refresh(_ node: Int) {
        let seats = count[node]
        switch network.places[node] {
        case .between: (up[node], down[node]) = (.zero, .zero)
        case .country(let index):
            up[node] = bounds.price(of: index, after: seats) + network.price(of: node, after: seats)
            let last = bounds.need(of: index, after: seats - 1) + network.price(of: node, after: max(0, seats - 1))
            down[node] = seats == 0 ? .none : -last
        case .subregion, .group, .leaf:
            up[node] = network.price(of: node, after: seats)
            down[node] = seats == 0 ? .none : -network.price(of: node, after: seats - 1)
        }
        if node < network.firstLeaf { sums[node] = merged(node).result() }
    }

    /// A node's children together, but for one.
    func merged(_ node: Int, without skipped: Int = -1) -> SeatsMerging {
        var merging = SeatsMerging()
        for child in network.children[node] where child != skipped {
            if child >= network.firstLeaf {
                let leaf = child - network.firstLeaf
                merging.take(child, leaf: leaf, network.leaves[leaf].sort, up: up[child], down: down[child])
            } else {
                merging.take(child, sums[child], up: up[child], down: down[child])
            }
        }
        return merging
    }

    /// All who have a seat, ascending.
    var seated: [Int] {
        let problem = network.problem
        var isSeated = problem.candidates.map(\.isSeated)
        for (index, leaf) in network.leaves.enumerated() {
            for candidate in leaf.candidates[..<count[network.firstLeaf + index]] { isSeated[Int(candidate)] = true }
        }
        return isSeated.indices.filter { isSeated[$0] }
    }
}
