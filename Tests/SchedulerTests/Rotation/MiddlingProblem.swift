import Scheduler
import TestSupport

/// A problem of up to 9 slots and 14 countries, too large for trying every plan.
func middlingProblem(seed: UInt64) throws -> RotationProblem {
    var chance = SplitMix64(seed: seed &+ 77_000)
    let slots = chance.number(in: 5...9)
    let regions = chance.number(in: 2...5)
    let count = chance.number(in: (regions + 3)...14)
    let highestCost = [3, 40, 900][chance.number(in: 0...2)]
    let missing = [10, 30, 60][chance.number(in: 0...2)]
    var cost: [[Int?]] = []
    for _ in 0..<count {
        cost.append(
            (0..<slots).map { _ in chance.comesUp(percent: missing) ? nil : chance.number(in: 0...highestCost) }
        )
    }
    func placement() -> RotationProblem.Placement {
        .init(country: chance.number(in: 0...(count - 1)), slot: chance.number(in: 0...(slots - 1)))
    }
    let subregions = (0..<regions).map { _ in
        RotationProblem.Subregion(weight: chance.number(in: 1...9), mustCover: chance.comesUp(percent: 80))
    }
    let countries = (0..<count).map { index in
        RotationProblem.Country(
            subregion: index < regions ? index : chance.number(in: 0...(regions - 1)),
            maxTurns: chance.number(in: 1...3)
        )
    }
    let history = (0..<chance.number(in: 0...10)).map { _ -> Int? in
        chance.comesUp(percent: 15) ? nil : chance.number(in: 0...(count - 1))
    }
    return try RotationProblem(
        slots: slots,
        subregions: subregions,
        countries: countries,
        history: history,
        fairnessHistory: chance.number(in: 0...10),
        cooldown: chance.number(in: 0...6),
        spacing: chance.number(in: 0...min(4, regions)),
        coverage: chance.comesUp(percent: 70) ? chance.number(in: regions...8) : 0,
        repeatUnit: [0, 150, 1_000][chance.number(in: 0...2)],
        cost: cost,
        pinned: chance.comesUp(percent: 25) ? [placement()] : [],
        forbidden: (0..<chance.number(in: 0...3)).map { _ in placement() }
    )
}
