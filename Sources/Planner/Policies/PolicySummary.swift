public import NetworkModel
internal import NetworkRows

/// A series' policy in plain words.
public struct PolicySummary: Hashable, Sendable {
    public let series: Series
    /// In the order of the columns of `policies.csv`, then of `preferences.csv`.
    public let rules: [PolicyRule]
    /// Whose turn an edition uses where no rule can change that.
    public let always: [String]
}

/// One rule of a policy.
public struct PolicyRule: Hashable, Sendable {
    /// The column of `policies.csv` or `preferences.csv`.
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
        let preferences = network.preferences(of: series.id)
        let words = RuleWords(policy: policy, preferences: preferences, network: network)
        let rules = PolicyRuleName.all.map { name in
            let value =
                switch name {
                case .policy(let column): policy.cells[column.rawValue]
                case .preference(let column): preferences.cells[column.rawValue]
                }
            return PolicyRule(name: name.text, value: value, sentence: words.sentence(of: name))
        }
        return PolicySummary(
            series: series,
            rules: rules,
            always: ["An edition that was held uses the turn of its host; one that was postponed keeps its turn."]
        )
    }
}
