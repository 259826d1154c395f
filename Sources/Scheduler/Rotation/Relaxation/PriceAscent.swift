/// Raises a relaxation's bound by moving its prices along what its shortest path gets wrong: subgradients with
/// Polyak's step towards a target, each direction keeping three quarters of the last.
struct PriceAscent {
    /// By country, then by subregion.
    private var direction: [Int]
    /// How far above the bound the target lies; halved after some steps in vain.
    private var reach: Int
    private var failures = 0
    private var successes = 0
    private let farthest: Int
    /// How many sixteenths of the last direction stay in the next.
    private let momentum: Int
    /// How many steps in vain halve the reach.
    private let patience: Int
    private(set) var best: Prices
    private(set) var bound: Int

    /// The relaxation must be evaluated.
    init(_ relaxation: Relaxation, reach: Int, patience: Int, momentum: Int = 14) {
        self.patience = patience
        self.momentum = momentum
        self.reach = reach
        farthest = knobFar * reach
        direction = Array(repeating: 0, count: relaxation.model.countries + relaxation.model.regions)
        best = relaxation.prices
        bound = relaxation.bound
    }

    var isTired: Bool { reach < 8 }

    /// One step, towards a bound that lies in reach and not above `limit`; `audit` is that of the relaxation's path. `false` where the prices are
    /// the best there are.
    mutating func step(_ relaxation: inout Relaxation, _ audit: PathAudit, limit: Int) -> Bool {
        let model = relaxation.model
        var prices = relaxation.prices
        addRows(of: audit, to: &prices, model)
        var norm = 0
        var isStill = true
        for country in 0..<model.countries where !prices.isExactCountry[country] {
            let wanted = prices.turnsAtPrice(of: country, in: model).turns
            move(&direction[country], audit.turns[country] - wanted, &norm, &isStill)
        }
        for region in 0..<model.regions where !prices.isExactShare[region] {
            let wanted = prices.countAtPrice(of: region, in: model).count
            move(&direction[model.countries + region], audit.counts[region] - wanted, &norm, &isStill)
        }
        for row in prices.rows.indices {
            let sum = relaxation.stands(in: prices.rows[row])
            var change = prices.rows[row].isFloor ? 1 - sum : sum - 1
            if prices.rows[row].price == 0, change < 0 { change = 0 }
            move(&prices.rows[row].direction, change, &norm, &isStill)
        }
        if isStill || norm == 0 { return false }
        let length = 4 * (max(relaxation.bound + 4, min(limit, bound + reach)) - relaxation.bound)
        for country in 0..<model.countries where !prices.isExactCountry[country] {
            prices.country[country] += length * direction[country] / norm
        }
        for region in 0..<model.regions where !prices.isExactShare[region] {
            prices.region[region] += length * direction[model.countries + region] / norm
        }
        for row in prices.rows.indices {
            prices.rows[row].price = max(0, prices.rows[row].price + length * prices.rows[row].direction / norm)
        }
        relaxation.prices = prices
        relaxation.evaluate()
        note(relaxation)
        return true
    }

    private mutating func note(_ relaxation: Relaxation) {
        if relaxation.bound > bound {
            bound = relaxation.bound
            best = relaxation.prices
            failures = 0
            successes += 1
            if successes == 4 {
                successes = 0
                reach = min(2 * reach, farthest)
            }
        } else {
            failures += 1
            successes = 0
            if failures == patience {
                failures = 0
                reach /= 2
            }
        }
    }

    /// Directions are fourths, so that they can fade.
    @inline(__always)
    private func move(_ direction: inout Int, _ change: Int, _ norm: inout Int, _ isStill: inout Bool) {
        direction = 4 * change + momentum * direction / 16
        norm += direction * direction
        if change != 0 { isStill = false }
    }

    private func addRows(of audit: PathAudit, to prices: inout Prices, _ model: RotationModel) {
        for row in audit.broken {
            let isKnown = prices.rows.contains {
                $0.subject == row.subject && $0.isFloor == row.isFloor && $0.slots == row.slots
            }
            if !isKnown { prices.rows.append(row) }
        }
    }
}

extension Relaxation {
    /// How often the path stands in a row's window.
    func stands(in row: Prices.Row) -> Int {
        var sum = 0
        for slot in row.slots {
            let host = model.host[path[slot]]
            if row.subject == host || row.subject == model.countries + model.home[host] { sum += 1 }
        }
        return sum
    }
}
