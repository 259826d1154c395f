import Scheduler

typealias Certificate = RotationCertificate
typealias PriceList = RotationCertificate.PriceList

/// Two slots, one subregion; country 0 costs nothing, country 1 costs 3 and then 5. Neither may host twice in two
/// editions, so the best plan is [1, 0] at cost 3.
func twoSlots() throws -> RotationProblem {
    try RotationProblem(
        slots: 2,
        subregions: [.init(weight: 1, mustCover: true)],
        countries: [.init(subregion: 0, maxTurns: 2), .init(subregion: 0, maxTurns: 2)],
        cooldown: 2,
        spacing: 1,
        coverage: 2,
        cost: [[0, 0], [3, 5]]
    )
}

/// A certificate about `twoSlots`; each test states only what it changes.
func certificate(
    of problem: RotationProblem,
    hosts: [Int] = [1, 0],
    fairness: Int = 0,
    cost: Int = 3,
    fairer: [Certificate.Step] = [.prices(prices())],
    cheaper: [Certificate.Step] = [.prices(prices(cooldown: 3))],
    weights: (fairness: Int, cost: Int, unit: Int) = (1, 1, 1)
) -> Certificate {
    Certificate(
        name: "two slots",
        instance: problem.fingerprint,
        claim: .optimal(hosts: hosts, fairness: fairness, cost: cost),
        refutations: [
            .init(fairnessWeight: 1, costWeight: 0, costUnit: 1, steps: fairer),
            .init(
                fairnessWeight: weights.fairness,
                costWeight: weights.cost,
                costUnit: weights.unit,
                steps: cheaper
            ),
        ]
    )
}

/// Prices of which only that of country 0's cooldown is not 0.
func prices(cooldown price: Int = 0) -> PriceList {
    PriceList(
        countries: [],
        subregions: [],
        windows: [.init(rule: .cooldown, index: 0, firstSlot: 0, lastSlot: 1, price: price)]
    )
}
