/// What is proven about a rotation problem.
public enum RotationOutcome: Hashable, Sendable {
    /// No plan that keeps every rule is better. Among equal ones it is the first that the search comes upon: every step
    /// of it is fixed and counts in whole numbers, so that is the same one each time and on every machine.
    case optimal(RotationPlan)
    /// No plan keeps every rule.
    case infeasible(RotationConflict)
    /// A limit was reached: the best plan found, and what no plan is better than.
    case bounded(best: RotationPlan?, bound: RotationScore)
}

/// Rules that can't hold together; dropping any one of them makes the problem solvable.
///
/// At most one host a slot, and who is unavailable when, hold without being named.
public struct RotationConflict: Hashable, Sendable {
    /// In the order of `RotationProblem.requirements`.
    public let requirements: [RotationRequirement]
    /// Whether dropping any one is proven to help. `false` where telling would have taken more steps than allowed:
    /// the requirements can't hold together, but perhaps fewer of them can't either.
    public let isMinimal: Bool

    public init(requirements: [RotationRequirement], isMinimal: Bool) {
        self.requirements = requirements
        self.isMinimal = isMinimal
    }
}

/// One rule for one of those whom it binds.
public enum RotationRequirement: Hashable, Sendable {
    /// This slot has a host.
    case slot(Int)
    case cooldown(country: Int)
    case spacing(subregion: Int)
    /// The window begins at place `from` of the line, history included.
    case coverage(subregion: Int, from: Int)
    case ceiling(country: Int)
    /// Index into `RotationProblem.pinned`.
    case pin(Int)
    /// Index into `RotationProblem.forbidden`.
    case forbid(Int)
}
