public import NetworkModel
internal import NetworkRows

/// A series' policy in plain words.
public struct PolicySummary: Hashable, Sendable {
    public let series: Series
    /// In the order of the columns of `policies.csv`.
    public let rules: [PolicyRule]
    /// Whose turn an edition uses where no rule can change that.
    public let always: [String]
}

/// One rule of a policy.
public struct PolicyRule: Hashable, Sendable {
    /// The column of `policies.csv`.
    public let name: String
    /// The cell, which `setPolicy` takes.
    public let value: String
    public let sentence: String
}

extension NetworkPlanner {
    /// The rules of a series, each with its number in a sentence.
    public func policySummary(of series: String?) throws(PlannerError) -> PolicySummary {
        let network = try network()
        let series = try Self.series(series, in: network)
        guard let policy = network.policies.first(where: { $0.seriesID == series.id }) else {
            throw .noPolicy(series.id)
        }
        let words = RuleWords(policy: policy, network: network)
        let rules = zip(RotationPolicy.Column.allCases, policy.cells).filter { $0.0 != .seriesID }.map { column, cell in
            PolicyRule(name: column.name, value: cell, sentence: words.sentence(of: column))
        }
        return PolicySummary(
            series: series,
            rules: rules,
            always: ["An edition that was held uses the turn of its host; one that was postponed keeps its turn."]
        )
    }
}
