/// Every country, as the host of slot 0.
public struct RotationRanking: Hashable, Sendable {
    /// Best first; equal ones in the order of their countries.
    public let candidates: [RankedCandidate]
    /// Those with whom no plan begins, in the order of their countries.
    public let excluded: [ExcludedCandidate]

    public init(candidates: [RankedCandidate], excluded: [ExcludedCandidate]) {
        self.candidates = candidates
        self.excluded = excluded
    }
}

/// A country that may host slot 0.
public struct RankedCandidate: Hashable, Sendable {
    public let country: Int
    /// The best plan that begins with it; among equal ones always the same.
    public let plan: RotationPlan
    /// By how much `plan` is worse than the best plan of all; zero for the best candidate.
    public let regret: RotationScore
    /// Whether no better plan that begins with it exists. `false` where the search would have outgrown the memory: then
    /// `plan` keeps every rule, but perhaps there is a better one.
    public let isProven: Bool

    public init(country: Int, plan: RotationPlan, regret: RotationScore, isProven: Bool = true) {
        self.country = country
        self.plan = plan
        self.regret = regret
        self.isProven = isProven
    }
}

/// A country that can't host slot 0.
public struct ExcludedCandidate: Hashable, Sendable {
    public let country: Int
    /// Ascending, without repeats, never empty.
    public let rules: [RotationRuleKind]
    /// The first slot at which none of `rules` speaks against the country any more; `nil` where unknown. It may lie
    /// beyond the plan.
    public let until: Int?

    public init(country: Int, rules: [RotationRuleKind], until: Int?) {
        self.country = country
        self.rules = rules
        self.until = until
    }
}
