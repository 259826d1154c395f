extension PlanSearch {
    /// Tries the plans that a beam along the relaxation finds, and the best ones of their patterns.
    mutating func dive(_ relaxation: Relaxation, width: Int) {
        if relaxation.isEmpty { return }
        let limit = bestValue == .max ? model.worst : bestValue
        var beam = BeamDive(relaxation, width: width)
        for plan in beam.plans(of: relaxation, limit: limit).prefix(4) {
            consider(plan, worth: PathAudit(plan, in: model).value)
            tryPattern(of: plan)
        }
        defer { swap(tries: 4 * width) }
        if relaxation.hasEntries { return }
        beam = BeamDive(relaxation, width: width, isOfPatterns: true)
        for plan in beam.plans(of: relaxation, limit: limit).prefix(8) { tryPattern(of: plan) }
    }

    /// Betters the best plan, once.
    mutating func swap(tries: Int) {
        guard let best, bestValue != swappedValue, !isProven else { return }
        var swaps = PatternSwaps(best, in: model, tries: tries)
        swaps.run(goal: bound)
        consider(swaps.plan, worth: swaps.value)
        swappedValue = bestValue
    }
}
