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
        var direction = 0
    }

    /// By country.
    var country: [Int]
    /// By subregion.
    var region: [Int]
    var rows: [Row] = []
    /// By country: its turns are exact in the diagram.
    var isExactCountry: [Bool]
    /// By subregion: its count is exact in the diagram.
    var isExactShare: [Bool]

    init(_ model: RotationModel) {
        country = Array(repeating: 0, count: model.countries)
        region = Array(repeating: 0, count: model.regions)
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
        while turns < model.ceiling[country] {
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
        for count in model.bounds[region] {
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
}
