/// A tree of seats while it grows, from the leaves up.
struct SeatsSketch {
    private var leaves: [SeatsLeaf] = []
    private var places: [SeatsNetwork.Place] = []
    private var children: [[Int]] = []

    /// The most children of a node.
    private static let most = 8

    mutating func add(_ leaf: SeatsLeaf) -> Int {
        leaves.append(leaf)
        return add(.leaf(leaves.count - 1), [])
    }

    mutating func add(_ place: SeatsNetwork.Place, _ below: [Int]) -> Int {
        var list = below
        while list.count > Self.most {
            list = stride(from: 0, to: list.count, by: Self.most).map { start in
                add(.between, Array(list[start..<min(start + Self.most, list.count)]))
            }
        }
        places.append(place)
        children.append(list)
        return places.count - 1
    }

    private func isLeaf(_ node: Int) -> Bool {
        if case .leaf = places[node] { true } else { false }
    }

    /// From the root down, each node's children in one row, and all leaves last, numbered anew in the order of nodes.
    func order(from root: Int) -> (leaves: [SeatsLeaf], places: [SeatsNetwork.Place], children: [Range<Int>]) {
        var inner = [root]
        var position = 0
        while position < inner.count {
            inner += children[inner[position]].filter { !isLeaf($0) }
            position += 1
        }
        var (nextInner, nextLeaf) = (1, inner.count)
        var ordered: [SeatsLeaf] = []
        var ranges: [Range<Int>] = []
        for node in inner {
            let below = children[node]
            guard let first = below.first, isLeaf(first) else {
                ranges.append(nextInner..<(nextInner + below.count))
                nextInner += below.count
                continue
            }
            for child in below {
                if case .leaf(let leaf) = places[child] { ordered.append(leaves[leaf]) }
            }
            ranges.append(nextLeaf..<(nextLeaf + below.count))
            nextLeaf += below.count
        }
        return (
            ordered,
            inner.map { places[$0] } + ordered.indices.map { .leaf($0) },
            ranges + ordered.map { _ in 0..<0 }
        )
    }
}
