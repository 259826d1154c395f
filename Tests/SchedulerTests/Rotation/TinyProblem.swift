import Scheduler
import TestSupport

/// A problem small enough to try every plan: at most 5 countries and 4 slots. Many have ties, many have no plan.
func tinyProblem(seed: UInt64) throws -> RotationProblem {
    var chance = SplitMix64(seed: seed)
    let slots = chance.number(in: 1...4)
    let regions = chance.number(in: 1...3)
    let count = chance.number(in: regions...5)
    let highestCost = chance.comesUp(percent: 50) ? 2 : 60
    var cost: [[Int?]] = []
    for _ in 0..<count {
        cost.append((0..<slots).map { _ in chance.comesUp(percent: 12) ? nil : chance.number(in: 0...highestCost) })
    }
    func placement() -> RotationProblem.Placement {
        .init(country: chance.number(in: 0...(count - 1)), slot: chance.number(in: 0...(slots - 1)))
    }
    let subregions = (0..<regions).map { index in
        RotationProblem.Subregion(
            weight: chance.number(in: index == 0 ? 1...4 : 0...4),
            mustCover: chance.comesUp(percent: 60)
        )
    }
    let countries = (0..<count).map { index in
        RotationProblem.Country(
            subregion: index < regions ? index : chance.number(in: 0...(regions - 1)),
            maxTurns: chance.comesUp(percent: 8) ? 0 : chance.number(in: 1...4)
        )
    }
    let history = (0..<chance.number(in: 0...5)).map { _ -> Int? in
        chance.comesUp(percent: 20) ? nil : chance.number(in: 0...(count - 1))
    }
    return try RotationProblem(
        slots: slots,
        subregions: subregions,
        countries: countries,
        history: history,
        fairnessHistory: chance.number(in: 0...6),
        cooldown: chance.number(in: 0...4),
        spacing: chance.number(in: 0...3),
        coverage: chance.comesUp(percent: 50) ? chance.number(in: 1...6) : 0,
        repeatUnit: [0, 1, 500, 1_000][chance.number(in: 0...3)],
        cost: cost,
        pinned: chance.comesUp(percent: 25) ? [placement()] : [],
        forbidden: (0..<chance.number(in: 0...2)).map { _ in placement() }
    )
}

extension RotationProblem {
    /// The same problem with a price on runs of one subregion; 0 for one in five.
    func pricingRuns(seed: UInt64) throws -> RotationProblem {
        var chance = SplitMix64(seed: seed &+ 40_000)
        return try with(runPrice: [0, 1, 300, 1_000, 2_700][chance.number(in: 0...4)])
    }
}
