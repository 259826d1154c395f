internal import CivilTime
public import NetworkModel

/// Whether a policy can be kept, and what it does.
public struct PolicyReport: Hashable, Sendable {
    /// How many countries a rule keeps from hosting the next edition.
    public struct Exclusion: Hashable, Sendable {
        public let rule: HostReason.Rule
        public let countries: Int
    }

    public let series: Series
    /// The editions that were tried.
    public let years: [Year]
    /// How many countries may host the next edition.
    public let candidates: Int
    /// How many may not; more than one rule may speak against one.
    public let excluded: Int
    /// Most first.
    public let exclusions: [Exclusion]
    /// Why no plan keeps every rule, where none does.
    public let conflict: HostConflict?
    /// Rules that can't hold together for long, whatever the next editions are; one sentence each.
    public let contradictions: [String]
    /// Rules that do less than they seem to; one sentence each.
    public let remarks: [String]

    /// Whether the policy can be kept.
    public var isSound: Bool { conflict == nil && contradictions.isEmpty }
}

extension NetworkPlanner {
    /// Tries a series' policy on the next `count` editions, and looks for rules that contradict one another.
    public func checkPolicy(of series: String?, count: Int = 6) throws(PlannerError) -> PolicyReport {
        let network = try network()
        let facts = try rotationFacts(of: network, countingDates: false)
        let rotation = try rotation(of: series, count: count, in: network, facts: facts)
        let ranking = try rotation.ranking()
        let exclusions = HostReason.Rule.allCases.map { rule in
            PolicyReport.Exclusion(
                rule: rule,
                countries: ranking.excluded.count { $0.reasons.contains { $0.rule == rule } }
            )
        }
        return PolicyReport(
            series: rotation.series,
            years: rotation.years,
            candidates: ranking.candidates.count,
            excluded: ranking.excluded.count,
            exclusions: exclusions.filter { $0.countries > 0 }.stableSorted { $0.countries > $1.countries },
            conflict: ranking.conflict,
            contradictions: rotation.contradictions,
            remarks: rotation.remarks(entries: network.entries, today: surroundings.now.date)
        )
    }
}

extension Array {
    /// In that order, equal ones as they stood.
    func stableSorted(by isBefore: (Element, Element) -> Bool) -> Self {
        enumerated().sorted { left, right in
            isBefore(left.element, right.element)
                || !isBefore(right.element, left.element) && left.offset < right.offset
        }.map(\.element)
    }
}
