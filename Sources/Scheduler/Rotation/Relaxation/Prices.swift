/// Lagrange multipliers: what it costs to use a country, a subregion or a rule's window, so that the rules which a
/// diagram doesn't know still weigh on its paths.
struct Prices {
    /// A window of slots that a country or subregion must stand in at least once, or may at most once.
    struct Row {
        /// A country, or a subregion counted on from the last country.
        let subject: Int
        let slots: ClosedRange<Int>
        let isFloor: Bool
        /// At least 0.
        var price = 0
    }

    /// By country.
    var country: [Int]
    /// By subregion.
    var region: [Int]
    var rows: [Row] = []
    /// By country: no plan that matters gives it more turns.
    private(set) var ceiling: [Int]
    /// By subregion: no plan that matters gives it another number of slots.
    private(set) var range: [ClosedRange<Int>]
    /// By country: its turns are exact in the diagram.
    var isExactCountry: [Bool]
    /// By subregion: its count is exact in the diagram.
    var isExactShare: [Bool]

    init(_ model: RotationModel) {
        country = Array(repeating: 0, count: model.countries)
        region = Array(repeating: 0, count: model.regions)
        ceiling = model.ceiling
        range = model.bounds
        isExactCountry = Array(repeating: false, count: model.countries)
        isExactShare = Array(repeating: false, count: model.regions)
    }

    /// What any path is worth besides its arcs.
    func constant(in model: RotationModel) -> Int {
        var sum = 0
        for country in 0..<model.countries where !isExactCountry[country] {
            sum += turnsAtPrice(of: country, in: model).value
        }
        for region in 0..<model.regions where !isExactShare[region] { sum += countAtPrice(of: region, in: model).value }
        for row in rows { sum += row.isFloor ? row.price : -row.price }
        return sum
    }

    /// The number of turns that a country would take at its price, and what that is worth.
    @inline(__always)
    func turnsAtPrice(of country: Int, in model: RotationModel) -> (turns: Int, value: Int) {
        let price = self.country[country]
        var value = 0
        var turns = 0
        while turns < ceiling[country] {
            let step = model.turnValue(of: country, turn: turns + 1) - price
            if step >= 0 { break }
            value += step
            turns += 1
        }
        return (turns, value)
    }

    /// The number of slots that a subregion would take at its price, and what that is worth.
    func countAtPrice(of region: Int, in model: RotationModel) -> (count: Int, value: Int) {
        let price = self.region[region]
        var best = (count: 0, value: Int.max)
        for count in range[region] {
            let value = model.share[region][count] - price * count
            if value < best.value { best = (count, value) }
        }
        return best
    }

    /// What each entry costs, without what its arcs add.
    func fill(_ entryPrice: inout [Int], in model: RotationModel) {
        for entry in entryPrice.indices {
            let host = model.host[entry]
            entryPrice[entry] = model.value[entry] &+ country[host] &+ region[model.home[host]]
        }
        for row in rows where row.price != 0 {
            let change = row.isFloor ? -row.price : row.price
            if row.subject < model.countries {
                for slot in row.slots {
                    let entry = model.entry[row.subject * model.slots + slot]
                    if entry >= 0 { entryPrice[entry] += change }
                }
            } else {
                for slot in row.slots {
                    let cell = slot * model.regions + row.subject - model.countries
                    for entry in model.cells[cell]..<model.cells[cell + 1] { entryPrice[entry] += change }
                }
            }
        }
    }

    /// Forgets numbers of turns and slots that alone lift a bound by more than `slack`.
    mutating func narrow(to slack: Int, in model: RotationModel) {
        for country in 0..<model.countries where !isExactCountry[country] {
            let least = turnsAtPrice(of: country, in: model).value
            func isTooDear(_ turns: Int) -> Bool {
                model.turnsValue(of: country, turns: turns) - self.country[country] * turns - least > slack
            }
            while ceiling[country] > 0, isTooDear(ceiling[country]) { ceiling[country] -= 1 }
        }
        for region in 0..<model.regions where !isExactShare[region] {
            let (middle, least) = countAtPrice(of: region, in: model)
            func isTooDear(_ count: Int) -> Bool {
                model.share[region][count] - self.region[region] * count - least > slack
            }
            var (low, high) = (range[region].lowerBound, range[region].upperBound)
            while low < middle, isTooDear(low) { low += 1 }
            while high > middle, isTooDear(high) { high -= 1 }
            range[region] = low...high
        }
    }

    /// Only plans that give a subregion so many slots matter from now on.
    mutating func settle(_ region: Int, at count: Int) { range[region] = count...count }

    /// The same prices for another model of the same countries.
    func fitted(to model: RotationModel) -> Prices {
        var result = self
        result.ceiling = model.ceiling
        result.range = model.bounds
        return result
    }
}
