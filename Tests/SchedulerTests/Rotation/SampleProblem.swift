import Scheduler

/// A problem whose every country costs the same everywhere; each test states only what it is about.
func sampleProblem(
    slots: Int,
    subregionOfCountry: [Int],
    maxTurns: Int = 9,
    mustCover: Bool = false,
    history: [Int?] = [],
    fairnessHistory: Int = 0,
    cooldown: Int = 0,
    spacing: Int = 0,
    coverage: Int = 0,
    repeatUnit: Int = 0,
    runPrice: Int = 0,
    cost: [[Int?]]? = nil,
    pinned: [RotationProblem.Placement] = [],
    forbidden: [RotationProblem.Placement] = []
) throws -> RotationProblem {
    let regions = (subregionOfCountry.max() ?? 0) + 1
    return try RotationProblem(
        slots: slots,
        subregions: Array(repeating: .init(weight: 1, mustCover: mustCover), count: regions),
        countries: subregionOfCountry.map { .init(subregion: $0, maxTurns: maxTurns) },
        history: history,
        fairnessHistory: fairnessHistory,
        cooldown: cooldown,
        spacing: spacing,
        coverage: coverage,
        repeatUnit: repeatUnit,
        runPrice: runPrice,
        cost: cost ?? subregionOfCountry.map { _ in Array(repeating: 0, count: slots) },
        pinned: pinned,
        forbidden: forbidden
    )
}
