public import NetworkModel
internal import NetworkRows

/// What a change of a policy changed.
public struct PolicyChange: Hashable, Sendable {
    public struct Rule: Hashable, Sendable {
        public let name: String
        public let before: String
        public let after: String
    }

    public let series: Series
    /// Whether the series had no policy before.
    public let isFirst: Bool
    /// Only the rules that changed, in the order of the columns of `policies.csv`.
    public let rules: [Rule]
}

extension NetworkPlanner {
    /// Sets some rules of a series' policy; the others stay. A series without one begins with every rule off, but that
    /// of consent.
    ///
    /// - Parameter settings: `name=value`, as in `policies.csv` and `preferences.csv`; a pattern may have commas for its
    ///   semicolons, and is empty for none.
    public func setPolicy(of series: String, _ settings: [String]) throws(PlannerError) -> PolicyChange {
        let before = try network()
        let series = try Self.series(series, in: before)
        let edit = try PolicyEdit(series, in: before, Self.settings(settings))
        if edit.change.rules.isEmpty, !edit.change.isFirst { return edit.change }
        _ = try change(edit.summary, since: before) { network throws(PlannerError) in
            network.put(edit.policy, in: \.policies)
            if edit.preferences != network.preferences(of: series.id) {
                network.put(edit.preferences, in: \.preferences)
            }
        }
        return edit.change
    }

    private static func settings(_ texts: [String]) throws(PlannerError) -> [(PolicyRuleName, String)] {
        var settings: [(PolicyRuleName, String)] = []
        for text in texts {
            let parts = text.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
            guard parts.count == 2 else {
                throw .wrongValue("\(quoted(text)); expected rule=value, such as cooldown=5")
            }
            guard let name = PolicyRuleName.all.first(where: { $0.text == parts[0] }) else {
                let names = PolicyRuleName.all.map(\.text).joined(separator: ", ")
                throw .wrongValue(
                    "no rule \(quoted(parts[0])); expected \(names). What a subregion's part is, and whether it must host, "
                        + "stands in shares.csv"
                )
            }
            guard !settings.contains(where: { $0.0 == name }) else {
                throw .wrongValue("\(name.text): set twice; expected once")
            }
            settings.append((name, name == .policy(.pattern) ? parts[1].replacing(",", with: ";") : parts[1]))
        }
        return settings
    }
}

/// A policy with some rules set.
private struct PolicyEdit {
    let policy: RotationPolicy
    let preferences: RotationPreferences
    let change: PolicyChange

    init(
        _ series: Series,
        in network: Network,
        _ settings: [(name: PolicyRuleName, text: String)]
    ) throws(PlannerError) {
        let standing = network.policies.first { $0.seriesID == series.id }
        let (policyBefore, wishesBefore) = (
            (standing ?? .initial(for: series.id)).cells, network.preferences(of: series.id).cells
        )
        var (policyAfter, wishesAfter) = (policyBefore, wishesBefore)
        for (name, text) in settings {
            switch name {
            case .policy(let column): policyAfter[column.rawValue] = text
            case .preference(let column): wishesAfter[column.rawValue] = text
            }
        }
        do throws(CellFault) {
            policy = try RotationPolicy(setting: policyAfter)
            preferences = try RotationPreferences(setting: wishesAfter)
        } catch { throw .wrongValue("\(error)") }
        try Self.refuseStrangers(in: policy.pattern, among: network.subregions)
        func rule(_ name: PolicyRuleName) -> PolicyChange.Rule {
            let (before, after) =
                switch name {
                case .policy(let column): (policyBefore[column.rawValue], policyAfter[column.rawValue])
                case .preference(let column): (wishesBefore[column.rawValue], wishesAfter[column.rawValue])
                }
            return PolicyChange.Rule(name: name.text, before: before, after: after)
        }
        change = PolicyChange(
            series: series,
            isFirst: standing == nil,
            rules: PolicyRuleName.all.map(rule).filter { $0.before != $0.after }
        )
    }

    /// For the history: every rule with both its numbers, where the line is long enough for that.
    var summary: String {
        let told = change.rules.map { "\($0.name) \(shown($0.before)) to \(shown($0.after))" }
        if told.isEmpty { return "policy of \(change.series.id): every rule off, but that of consent" }
        let whole = "policy of \(change.series.id): \(told.joined(separator: ", "))"
        return whole.count <= 200 ? whole : "policy of \(change.series.id): \(told.count) rules changed"
    }

    private func shown(_ cell: String) -> String { cell.isEmpty ? "none" : cell }

    private static func refuseStrangers(
        in pattern: RotationPattern,
        among subregions: [Subregion]
    ) throws(PlannerError) {
        for case .subregion(let id) in pattern.entries where !subregions.contains(where: { $0.id == id }) {
            let known = subregions.map(\.id.text).joined(separator: ", ")
            throw .wrongValue("pattern: no subregion \(quoted(id.text)); expected any, or one of \(known)")
        }
    }
}
