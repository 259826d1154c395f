/// A diagram under prices: the value of its shortest path, with the prices' constant, is a lower bound for every plan
/// that the diagram holds.
struct Relaxation {
    let model: RotationModel
    var prices: Prices
    private(set) var diagram: Diagram
    /// Whether the diagram's labels are entries; else they are cells, and the cheapest entry of a cell stands for it.
    private(set) var hasEntries: Bool
    /// By cell its first open entry in `open`, then the number of open entries. Kept while labels are cells.
    private(set) var openCells: [Int]
    private(set) var open: [Int32]
    private(set) var entryPrice: [Int]
    /// By label.
    private var labelPrice: [Int] = []
    /// By cell.
    private(set) var cheapest: [Int]
    private(set) var back: [Int] = []
    private(set) var constant = 0
    /// The entries of the shortest path.
    private(set) var path: [Int] = []
    /// By slot of the path.
    private(set) var pathHost: [Int]
    private(set) var pathRegion: [Int]

    init(_ model: RotationModel, prices: Prices, patterns: Diagram) {
        self.model = model
        self.prices = prices
        diagram = patterns
        hasEntries = false
        openCells = model.cells
        open = model.host.indices.map { Int32($0) }
        entryPrice = Array(repeating: 0, count: model.host.count)
        cheapest = Array(repeating: -1, count: model.cells.count - 1)
        pathHost = Array(repeating: -1, count: model.slots)
        pathRegion = pathHost
    }

    /// Without any path.
    init(emptyLike other: Relaxation) {
        self.init(other.model, prices: other.prices, patterns: Diagram())
    }

    var isEmpty: Bool { diagram.isEmpty }
    var bound: Int { isEmpty ? Diagram.unreachable : back[0] + constant }

    /// Brings the bound and the path up to date with the prices. O(entries + arcs).
    mutating func evaluate() {
        prices.fill(&entryPrice, in: model)
        constant = prices.constant(in: model)
        if hasEntries {
            diagram.back(entryPrice, into: &back)
            diagram.path(entryPrice, back, into: &path)
        } else {
            priceCells()
            diagram.back(labelPrice, into: &back)
            diagram.path(labelPrice, back, into: &path)
            for slot in path.indices { path[slot] = cheapest[path[slot]] }
        }
        for slot in path.indices {
            pathHost[slot] = model.host[path[slot]]
            pathRegion[slot] = model.home[pathHost[slot]]
        }
    }

    private mutating func priceCells() {
        if labelPrice.count != cheapest.count { labelPrice = Array(repeating: 0, count: cheapest.count) }
        for cell in cheapest.indices {
            var best = Diagram.unreachable
            var holder = -1
            for position in openCells[cell]..<openCells[cell + 1] {
                let entry = Int(open[position])
                if entryPrice[entry] < best {
                    best = entryPrice[entry]
                    holder = entry
                }
            }
            labelPrice[cell] = best
            cheapest[cell] = holder
        }
    }

    /// Drops what lies on no path up to `limit`. The prices must be evaluated.
    mutating func filter(limit: Int) {
        if isEmpty { return }
        if bound <= limit { prices.narrow(to: limit - bound, in: model) }
        if hasEntries {
            diagram = diagram.filtered(entryPrice, back: back, limit: limit - constant)
            return
        }
        dropEntries(limit: limit - constant)
        priceCells()
        diagram = diagram.filtered(labelPrice, back: back, limit: limit - constant)
    }

    /// Closes the entries through whose cells no path up to `limit` leads with them.
    private mutating func dropEntries(limit: Int) {
        let through = shortestThroughCells()
        var kept: [Int32] = []
        kept.reserveCapacity(open.count)
        var starts = [0]
        starts.reserveCapacity(openCells.count)
        for cell in cheapest.indices {
            if through[cell] <= limit {
                let rest = through[cell] - labelPrice[cell]
                for position in openCells[cell]..<openCells[cell + 1]
                where rest + entryPrice[Int(open[position])] <= limit {
                    kept.append(open[position])
                }
            }
            starts.append(kept.count)
        }
        open = kept
        openCells = starts
    }

    /// Closes some of a slot's entries.
    mutating func close(_ slot: Int, where isClosed: (_ entry: Int) -> Bool) {
        if hasEntries {
            diagram = diagram.keeping(inSlot: slot) { !isClosed($0) }
            return
        }
        var kept: [Int32] = []
        kept.reserveCapacity(open.count)
        var starts = [0]
        starts.reserveCapacity(openCells.count)
        for cell in cheapest.indices {
            let isHere = cell / model.regions == slot
            for position in openCells[cell]..<openCells[cell + 1] where !isHere || !isClosed(Int(open[position])) {
                kept.append(open[position])
            }
            starts.append(kept.count)
        }
        open = kept
        openCells = starts
    }

    /// By cell, the shortest path through it.
    private func shortestThroughCells() -> [Int] {
        var fore: [Int] = []
        diagram.fore(labelPrice, into: &fore)
        var through = Array(repeating: Diagram.unreachable, count: cheapest.count)
        for node in 0..<diagram.nodeCount {
            for arc in diagram.list[diagram.arcs[node]..<diagram.arcs[node + 1]] {
                let cell = Int(arc.label)
                let length = fore[node] &+ labelPrice[cell] &+ arc.extra &+ back[Int(arc.head)]
                if length < through[cell] { through[cell] = length }
            }
        }
        return through
    }

    /// From now on labels are entries: each arc of a cell becomes one for each open entry on a path up to `limit`.
    mutating func expand(limit: Int) {
        if hasEntries || isEmpty { return }
        evaluate()
        var fore: [Int] = []
        diagram.fore(labelPrice, into: &fore)
        var result = Diagram(reserving: diagram.arcCount * 2)
        for layer in 0...diagram.slots {
            for node in diagram.layers[layer]..<diagram.layers[layer + 1] {
                for arc in diagram.list[diagram.arcs[node]..<diagram.arcs[node + 1]] {
                    let head = Int(arc.head)
                    let rest = fore[node] + back[head] + constant + arc.extra
                    let cell = Int(arc.label)
                    for position in openCells[cell]..<openCells[cell + 1]
                    where rest + entryPrice[Int(open[position])] <= limit {
                        result.addArc(to: head, label: open[position], extra: arc.extra)
                    }
                }
                result.endNode()
            }
            result.endLayer()
        }
        diagram = result
        hasEntries = true
    }

    /// Splits the diagram by a rule; that of a country needs entries for labels.
    /// `false` where it would get too large.
    mutating func keep(_ rule: Automaton) -> Bool {
        let region = rule.subject - model.countries
        let hits: [Bool] =
            if !hasEntries {
                cheapest.indices.map { $0 % model.regions == region }
            } else if region < 0 {
                model.host.map { $0 == rule.subject }
            } else {
                model.host.map { model.home[$0] == region }
            }
        guard let product = diagram.keeping(rule, hits: hits) else { return false }
        diagram = product
        return true
    }

    /// The slots in which a country is still open, ascending.
    func openSlots(of country: Int) -> [Int] {
        var isOpen = Array(repeating: false, count: model.slots)
        for arc in diagram.list where model.host[Int(arc.label)] == country {
            isOpen[model.slot(ofEntry: Int(arc.label))] = true
        }
        return isOpen.indices.filter { isOpen[$0] }
    }
}
