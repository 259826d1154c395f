/// The tree that seats come down by: from all to subregions, countries, groups, and the groups' leaves. From a leaf they go
/// on to a share and to the end.
///
/// Where a node would have many children, nodes without a price stand between, so that to look at all children is cheap.
struct SeatsNetwork: Sendable {
    enum Place: Sendable {
        case between
        case subregion(Int)
        case country(Int)
        case group(Int)
        case leaf(Int)
    }

    let problem: SeatsProblem
    let leaves: [SeatsLeaf]
    /// By node; 0 is the root. Those that are leaves come last, in the order of `leaves`.
    let places: [Place]
    let parent: [Int]
    /// By node; a node's children are all leaves, or none is.
    let children: [Range<Int>]
    let nodeOfGroup: [Int]
    let firstLeaf: Int
    private let weight: Int

    init(_ problem: SeatsProblem) {
        self.problem = problem
        weight = problem.weight
        var sketch = SeatsSketch()
        var groupsOf = Array(repeating: [Int](), count: problem.countries.count)
        var countriesOf = Array(repeating: [Int](), count: problem.subregions.count)
        for (index, list) in SeatsLeaf.leaves(of: problem).enumerated() where !list.isEmpty {
            let node = sketch.add(.group(index), list.map { sketch.add($0) })
            groupsOf[problem.groups[index].country].append(node)
        }
        for (index, list) in groupsOf.enumerated() where !list.isEmpty {
            countriesOf[problem.countries[index]].append(sketch.add(.country(index), list))
        }
        let subregions = countriesOf.enumerated().filter { !$0.element.isEmpty }.map { index, list in
            sketch.add(.subregion(index), list)
        }
        let root = sketch.add(.between, subregions)
        let order = sketch.order(from: root)
        leaves = order.leaves
        places = order.places
        children = order.children
        firstLeaf = places.count - leaves.count
        var parents = Array(repeating: 0, count: places.count)
        for (node, below) in children.enumerated() {
            for child in below { parents[child] = node }
        }
        parent = parents
        var nodes = Array(repeating: -1, count: problem.groups.count)
        for case (let node, .group(let group)) in places.enumerated() { nodes[group] = node }
        nodeOfGroup = nodes
    }

    /// What one seat more costs on the way to a node that has `seats`; the bounds on countries are the caller's.
    func price(of node: Int, after seats: Int) -> SeatsPrice {
        switch places[node] {
        case .between: .zero
        case .subregion(let index): price(ofSubregion: problem.subregions[index], after: seats)
        case .country: seats == 0 ? SeatsPrice(.countries, -1) : .zero
        case .group(let index): SeatsPrice(.waiting, -problem.waitingPoints(of: index, seat: seats + 1))
        case .leaf(let index): price(of: leaves[index], after: seats)
        }
    }

    private func price(ofSubregion subregion: SeatsProblem.Subregion, after seats: Int) -> SeatsPrice {
        // The difference of the squares, divided by all weights.
        let share = SeatsPrice(.shares, weight * (2 * seats + 1) - 2 * problem.seats * subregion.weight)
        return seats < subregion.floor ? SeatsPrice(.floors, -1) + share : share
    }

    private func price(of leaf: SeatsLeaf, after seats: Int) -> SeatsPrice {
        if seats == leaf.places.count { return .none }
        let order = SeatsPrice(.order, Int(leaf.places[seats]))
        return leaf.wentLast ? SeatsPrice(.wentLast, 1) + order : order
    }
}
