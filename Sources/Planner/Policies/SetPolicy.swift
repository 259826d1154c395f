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
    /// - Parameter settings: `name=value`, as in `policies.csv`; a pattern may have commas for its semicolons, and is
    ///   empty for none.
    public func setPolicy(of series: String, _ settings: [String]) throws(PlannerError) -> PolicyChange {
        let before = try network()
        let series = try Self.series(series, in: before)
        let edit = try PolicyEdit(series, in: before, Self.settings(settings))
        if edit.change.rules.isEmpty, !edit.change.isFirst { return edit.change }
        _ = try change(edit.summary, since: before) { network throws(PlannerError) in
            network.put(edit.policy, in: \.policies)
        }
        return edit.change
    }

    private static func settings(_ texts: [String]) throws(PlannerError) -> [(RotationPolicy.Column, String)] {
        let columns = RotationPolicy.Column.allCases.filter { $0 != .seriesID }
        var settings: [(RotationPolicy.Column, String)] = []
        for text in texts {
            let parts = text.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
            guard parts.count == 2 else {
                throw .wrongValue("\(quoted(text)); expected rule=value, such as cooldown=5")
            }
            guard let column = columns.first(where: { $0.name == parts[0] }) else {
                let names = columns.map(\.name).joined(separator: ", ")
                throw .wrongValue(
                    "no rule \(quoted(parts[0])); expected \(names). What a subregion's part is, and whether it must host, "
                        + "stands in shares.csv"
                )
            }
            guard !settings.contains(where: { $0.0 == column }) else {
                throw .wrongValue("\(column.name): set twice; expected once")
            }
            settings.append((column, column == .pattern ? parts[1].replacing(",", with: ";") : parts[1]))
        }
        return settings
    }
}

/// A policy with some rules set.
private struct PolicyEdit {
    let policy: RotationPolicy
    let change: PolicyChange

    init(
        _ series: Series,
        in network: Network,
        _ settings: [(column: RotationPolicy.Column, text: String)]
    ) throws(PlannerError) {
        let standing = network.policies.first { $0.seriesID == series.id }
        let before = (standing ?? .initial(for: series.id)).cells
        var after = before
        for (column, text) in settings { after[column.rawValue] = text }
        do throws(CellFault) { policy = try RotationPolicy(setting: after) } catch { throw .wrongValue("\(error)") }
        try Self.refuseStrangers(in: policy.pattern, among: network.subregions)
        let columns = RotationPolicy.Column.allCases
        change = PolicyChange(
            series: series,
            isFirst: standing == nil,
            rules: columns.filter { before[$0.rawValue] != after[$0.rawValue] }.map {
                PolicyChange.Rule(name: $0.name, before: before[$0.rawValue], after: after[$0.rawValue])
            }
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
