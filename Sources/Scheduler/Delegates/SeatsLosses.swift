/// How much worse than the best plan another one is.
struct SeatsLoss {
    /// By level.
    let excess: [Int]
    /// Who has no seat then; −1 where that isn't asked.
    let loser: Int

    static func precedes(_ left: SeatsLoss, _ right: SeatsLoss) -> Bool {
        left.excess.lexicographicallyPrecedes(right.excess)
    }
}

/// What it costs, in each flow of an outcome, that somebody has a seat more or one fewer.
struct SeatsLosses {
    private let flows: [SeatsFlow]
    private let network: SeatsNetwork
    private let weight: Int
    /// By candidate, in the outcome.
    let isSeated: [Bool]
    /// By flow, by level.
    private let excess: [[Int]]

    init(_ outcome: SeatsOutcome) {
        let problem = outcome.problem
        flows = outcome.flows
        network = outcome.flows[0].network
        weight = problem.weight
        isSeated = outcome.isSeated
        excess = outcome.flows.map { problem.levels(of: $0.seated).excess(over: outcome.levels) }
    }

    /// The least over the flows; one that is worse from the start needn't be asked.
    func least(_ loss: (Int) -> SeatsLoss?) -> SeatsLoss? {
        var best: SeatsLoss?
        for flow in flows.indices {
            if let best, !excess[flow].lexicographicallyPrecedes(best.excess) { continue }
            if let found = loss(flow), best.map({ SeatsLoss.precedes(found, $0) }) ?? true { best = found }
        }
        return best
    }

    /// Of a flow that is so much dearer; `nil` where it breaks the flow's bounds.
    private func sum(_ flow: Int, _ digits: [Int], lost: Int = 0) -> [Int]? {
        if digits[0] != 0 { return nil }
        var sum = zip(excess[flow], digits).map { $0 + $1 }
        sum[SeatsLevel.shares.rawValue] += digits[SeatsLevel.shares.rawValue] * (weight - 1)
        sum[SeatsLevel.seats.rawValue] += lost
        return sum
    }

    /// With so many seats or more at a node, one after the other.
    func loss(in flow: Int, at node: Int, seats: Int) -> SeatsLoss? {
        var changed = flows[flow]
        var digits = SeatsPrice.zero.digits
        var way: SeatsWay?
        while changed.count[node] + (way == nil ? 0 : 1) < seats {
            if let way { changed.take(way) }
            guard let next = SeatsDetour(changed, at: node).more() else { return nil }
            digits = zip(digits, next.price.digits).map { $0 + $1 }
            way = next
        }
        return sum(flow, digits).map { SeatsLoss(excess: $0, loser: loser(changed, way)) }
    }

    /// With so few seats or fewer at a node.
    func lossWithFewer(in flow: Int, at node: Int, seats: Int) -> SeatsLoss? {
        var changed = flows[flow]
        var digits = SeatsPrice.zero.digits
        var lost = 0
        while changed.count[node] > seats {
            let detour = SeatsDetour(changed, at: node)
            let next = detour.fewer()
            guard let way = next ?? detour.lost() else { return nil }
            if next == nil { lost += 1 }
            digits = zip(digits, way.price.digits).map { $0 + $1 }
            if changed.count[node] - 1 == seats { break }
            changed.take(way)
        }
        return sum(flow, digits, lost: lost).map { SeatsLoss(excess: $0, loser: -1) }
    }

    /// With a seat for one who has none: in the place of the last of their leaf, or of somebody elsewhere.
    func loss(in flow: Int, leaf: Int, entry: Int, _ way: SeatsWay?) -> SeatsLoss? {
        let state = flows[flow]
        let (members, seats) = (network.leaves[leaf], state.count[network.firstLeaf + leaf])
        if entry < seats { return SeatsLoss(excess: excess[flow], loser: loser(state, nil)) }
        var best: SeatsLoss?
        if let way, let excess = sum(flow, way.price.digits) {
            let later = Int(members.places[entry] - members.places[seats])
            best = SeatsLoss(excess: adding(later, to: excess), loser: loser(state, way, insteadOn: leaf))
        }
        if seats > 0 {
            let excess = adding(Int(members.places[entry] - members.places[seats - 1]), to: excess[flow])
            if best.map({ excess.lexicographicallyPrecedes($0.excess) }) ?? true {
                best = SeatsLoss(excess: excess, loser: loser(state, nil, insteadOn: leaf))
            }
        }
        return best
    }

    private func adding(_ places: Int, to excess: [Int]) -> [Int] {
        var sum = excess
        sum[SeatsLevel.order.rawValue] += places
        return sum
    }

    /// One who has a seat in the outcome, and none in this flow once it took the way; on one leaf, the last seat is then
    /// that of one who has none in the outcome.
    private func loser(_ flow: SeatsFlow, _ way: SeatsWay?, insteadOn leaf: Int? = nil) -> Int {
        let changes = way?.changes ?? []
        func loser(on place: Int) -> Int? {
            let change = changes.reduce(place == leaf ? -1 : 0) { $1.leaf == place ? $0 + $1.by : $0 }
            let without = network.leaves[place].candidates[(flow.count[network.firstLeaf + place] + change)...]
            return without.first { isSeated[Int($0)] }.map { Int($0) }
        }
        // Where the way or the leaf doesn't say it at once, the flow is another case's.
        if let likely = changes.last?.leaf ?? leaf, let found = loser(on: likely) { return found }
        for place in network.leaves.indices {
            if let found = loser(on: place) { return found }
        }
        return -1
    }
}
