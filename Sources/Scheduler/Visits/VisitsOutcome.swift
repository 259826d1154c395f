/// What is proven about a problem of exchange visits. There always is a plan: one without visits breaks no rule.
public struct VisitsOutcome: Hashable, Sendable {
    /// Always the same one where no `isCancelled` ended the search: every step is fixed and counts in whole numbers.
    public let best: VisitsPlan
    /// No plan scores more.
    public let bound: Int
    /// What planning one round after the other scores: each the best for itself that leaves the plan so far balanced.
    public let greedyScore: Int

    public var isOptimal: Bool { best.score == bound }

    public init(best: VisitsPlan, bound: Int, greedyScore: Int) {
        self.best = best
        self.bound = bound
        self.greedyScore = greedyScore
    }
}
