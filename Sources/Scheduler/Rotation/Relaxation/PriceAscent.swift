/// Raises a relaxation's bound by moving its prices along what its shortest path gets wrong: subgradients with
/// Polyak's step towards a target, each direction keeping most of the last.
struct PriceAscent: ~Copyable {
    /// How it goes. Patience costs steps, but bounds that fall short cost far more.
    struct Pace {
        /// How far above the bound the first target lies.
        let reach: Int
        /// How many steps in vain halve the reach.
        let patience: Int
        /// How many sixteenths of the last direction stay in the next.
        let momentum: Int

        static func brisk(reach: Int) -> Pace { Pace(reach: reach, patience: 6, momentum: 14) }
        static func patient(reach: Int, patience: Int) -> Pace { Pace(reach: reach, patience: patience, momentum: 15) }
    }

    /// By country, then by subregion, then by row.
    private var direction: [Int]
    private var norm = 0
    /// How far above the bound the target lies; halved after some steps in vain.
    private var reach: Int
    private var failures = 0
    private var successes = 0
    private let farthest: Int
    private let momentum: Int
    private let patience: Int
    private(set) var best: Prices
    private(set) var bound: Int

    /// The relaxation must be evaluated.
    init(_ relaxation: Relaxation, pace: Pace) {
        patience = pace.patience
        momentum = pace.momentum
        reach = pace.reach
        farthest = 8 * pace.reach
        direction = Array(repeating: 0, count: relaxation.model.countries + relaxation.model.regions)
        best = relaxation.prices
        bound = relaxation.bound
    }

    var isTired: Bool { reach < 8 }

    /// One step, towards a bound that lies in reach and not above `limit`; `audit` is that of the relaxation's path.
    /// `false` where the prices are the best there are.
    mutating func step(_ relaxation: inout Relaxation, _ audit: PathAudit, limit: Int) -> Bool {
        addRows(of: audit, to: &relaxation.prices)
        let isStill = turn(relaxation, audit)
        if isStill || norm == 0 { return false }
        let length = 4 * (max(relaxation.bound + 4, min(limit, bound + reach)) - relaxation.bound)
        move(&relaxation.prices, by: length)
        relaxation.evaluate()
        note(relaxation)
        return true
    }

    /// Turns the direction towards what the path gets wrong; `true` where that is nothing.
    private mutating func turn(_ relaxation: borrowing Relaxation, _ audit: borrowing PathAudit) -> Bool {
        let model = relaxation.model
        norm = 0
        var isStill = true
        for country in 0..<model.countries where !relaxation.prices.isExactCountry[country] {
            let wanted = relaxation.prices.turnsAtPrice(of: country, in: model).turns
            turn(country, audit.turns[country] - wanted, &isStill)
        }
        for region in 0..<model.regions where !relaxation.prices.isExactShare[region] {
            let wanted = relaxation.prices.countAtPrice(of: region, in: model).count
            turn(model.countries + region, audit.counts[region] - wanted, &isStill)
        }
        let first = model.countries + model.regions
        let rows = relaxation.prices.rows.count
        while direction.count < first + rows { direction.append(0) }
        for row in 0..<rows {
            let sum = relaxation.stands(inRow: row)
            var change = relaxation.prices.rows[row].isFloor ? 1 - sum : sum - 1
            if relaxation.prices.rows[row].price == 0, change < 0 { change = 0 }
            turn(first + row, change, &isStill)
        }
        return isStill
    }

    /// Directions are fourths, so that they can fade.
    @inline(__always)
    private mutating func turn(_ place: Int, _ change: Int, _ isStill: inout Bool) {
        let new = 4 * change + momentum * direction[place] / 16
        direction[place] = new
        norm += new * new
        if change != 0 { isStill = false }
    }

    private func move(_ prices: inout Prices, by length: Int) {
        let countries = prices.country.count
        for country in 0..<countries where !prices.isExactCountry[country] {
            prices.country[country] += length * direction[country] / norm
        }
        for region in prices.region.indices where !prices.isExactShare[region] {
            prices.region[region] += length * direction[countries + region] / norm
        }
        let first = countries + prices.region.count
        for row in prices.rows.indices {
            prices.rows[row].price = max(0, prices.rows[row].price + length * direction[first + row] / norm)
        }
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

    private func addRows(of audit: PathAudit, to prices: inout Prices) {
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
    @inline(__always)
    func stands(inRow row: Int) -> Int {
        let subject = prices.rows[row].subject
        let slots = prices.rows[row].slots
        var sum = 0
        if subject < model.countries {
            for slot in slots where pathHost[slot] == subject { sum += 1 }
        } else {
            for slot in slots where pathRegion[slot] == subject - model.countries { sum += 1 }
        }
        return sum
    }
}
