/// How far a search has come.
public struct RotationProgress: Hashable, Sendable {
    /// No plan is better.
    public let bound: RotationScore
    /// The best plan found.
    public let best: RotationPlan?

    public init(bound: RotationScore, best: RotationPlan?) {
        self.bound = bound
        self.best = best
    }
}
