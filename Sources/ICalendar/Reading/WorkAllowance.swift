/// The work that one file may still cause. Counted, not timed, so that every machine stops at the same place.
struct WorkAllowance {
    private(set) var steps = ReadingLimits.steps
    private(set) var occurrences = ReadingLimits.occurrences

    /// What one rule may take of it.
    var forOneRule: WorkAllowance {
        var part = self
        part.steps = min(steps, ReadingLimits.stepsPerRule)
        part.occurrences = min(occurrences, ReadingLimits.occurrencesPerRule)
        return part
    }

    /// Whether there were that many steps left to take.
    mutating func takesSteps(_ count: Int = 1) -> Bool {
        guard steps >= count else { return false }
        steps -= count
        return true
    }

    /// Whether one more occurrence may be kept.
    mutating func takesOccurrence() -> Bool {
        guard occurrences > 0 else { return false }
        occurrences -= 1
        return true
    }

    mutating func subtract(from whole: WorkAllowance, to rest: WorkAllowance) {
        steps -= whole.steps - rest.steps
        occurrences -= whole.occurrences - rest.occurrences
    }
}
