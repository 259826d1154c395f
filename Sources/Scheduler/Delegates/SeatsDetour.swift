/// What it costs when a node has one seat more or one fewer than in the cheapest flow, and all has as many: the cheapest
/// circuit through the node's arc that doesn't come back by it.
struct SeatsDetour {
    private let flow: SeatsFlow
    private let node: Int
    /// Of all but what is at the node or below it.
    private var outside = SeatsSums()
    /// From the node's parent to a candidate outside, and from one to the parent.
    private var fromParent = InlineArray<4, SeatsLeg>(repeating: SeatsLeg())
    private var toParent = InlineArray<4, SeatsLeg>(repeating: SeatsLeg())
    /// From the root to the node's parent, and back.
    private var fromRoot = SeatsPrice.zero
    private var toRoot = SeatsPrice.zero

    init(_ flow: SeatsFlow, at node: Int) {
        self.flow = flow
        self.node = node
        var skipped = node
        while skipped != 0 {
            let above = flow.network.parent[skipped]
            var merging = flow.merged(above, without: skipped)
            for sort in 0..<4 {
                let (more, fewer) = (merging.more[sort], merging.fewer[sort])
                let (leaving, coming) = (more.price + toRoot, fewer.price + fromRoot)
                if leaving < fromParent[sort].price { fromParent[sort] = SeatsLeg(price: leaving, leaf: more.leaf) }
                if coming < toParent[sort].price { toParent[sort] = SeatsLeg(price: coming, leaf: fewer.leaf) }
            }
            // Nothing yet where that is the node itself.
            merging.take(skipped, outside, up: flow.up[skipped], down: flow.down[skipped])
            outside = merging.result()
            if above != 0 {
                fromRoot = min(.none, fromRoot + flow.up[above])
                toRoot = min(.none, toRoot + flow.down[above])
            }
            skipped = above
        }
    }

    private var inside: SeatsSums {
        if node < flow.network.firstLeaf { return flow.sums[node] }
        let leaf = node - flow.network.firstLeaf
        let sort = flow.network.leaves[leaf].sort.rawValue
        var sums = SeatsSums()
        sums.more[sort] = SeatsLeg(price: .zero, leaf: Int32(leaf))
        sums.fewer[sort] = sums.more[sort]
        return sums
    }

    private func search(_ inside: SeatsSums) -> SeatsWaySearch {
        var all = outside
        all.takeSwaps(of: inside)
        return SeatsWaySearch(flow.shares, all.swap)
    }

    /// `nil` where no other seat can go away for it.
    func more() -> SeatsWay? {
        let (inside, up) = (inside, flow.up[node])
        if up.isNone { return nil }
        var search = search(inside)
        search.begin(with: inside.more, up)
        return search.end(with: toParent, .zero)
    }

    /// `nil` where nobody else can have the seat.
    func fewer() -> SeatsWay? {
        let (inside, down) = (inside, flow.down[node])
        if down.isNone { return nil }
        var search = search(inside)
        search.begin(with: fromParent, .zero)
        return search.end(with: inside.fewer, down)
    }

    /// One seat fewer, which nobody else has; `nil` where all seats were held before.
    func lost() -> SeatsWay? {
        let (inside, down) = (inside, flow.down[node])
        if down.isNone || toRoot.isNone { return nil }
        var search = search(inside)
        search.beginAtEnd()
        return search.end(with: inside.fewer, down + toRoot)
    }
}
