/// A directed graph whose arcs carry whole numbers between a lower and an upper bound, in and out alike at each node, at
/// a price for each unit: asks for the cheapest such circulation.
struct Circulation {
    let nodes: Int
    private(set) var tails: [Int32] = []
    private(set) var heads: [Int32] = []
    private(set) var lower: [Int] = []
    private(set) var upper: [Int] = []
    private(set) var price: [Int] = []

    init(nodes: Int) { self.nodes = nodes }

    /// Adds an arc and returns its index.
    @discardableResult
    mutating func add(_ tail: Int, _ head: Int, _ bounds: ClosedRange<Int>, price: Int = 0) -> Int {
        tails.append(Int32(tail))
        heads.append(Int32(head))
        lower.append(bounds.lowerBound)
        upper.append(bounds.upperBound)
        self.price.append(price)
        return tails.count - 1
    }

    mutating func bound(_ arc: Int, _ bounds: ClosedRange<Int>) {
        lower[arc] = bounds.lowerBound
        upper[arc] = bounds.upperBound
    }
}

/// The cheapest circulation, and prices of nodes that prove it.
struct CheapestCirculation {
    /// By arc.
    let flow: [Int]
    /// By node. An arc's reduced price is its price plus its tail's potential minus its head's: no less than 0 on an arc
    /// below its upper bound, no more than 0 on one above its lower bound.
    let potential: [Int]
    /// How many units the bounds ask for and no circulation carries, each at `penalty`; 0 where the bounds can be met.
    let unmet: Int
    /// More than any circuit of the graph costs.
    let penalty: Int
}
