extension RotationProblem {
    /// Every hard rule, in the order of `RotationRuleKind`.
    public var rules: [any RotationRule] { [EverySlot(slots: slots, countries: countries.count)] + rulesOfHosts }

    /// The rules that speak about hosts, not about the plan's length: they hold for the beginning of a plan too.
    var rulesOfHosts: [any RotationRule] {
        [
            Availability(cost: cost),
            Cooldown(meetings: cooldown),
            Spacing(meetings: spacing),
            Coverage(meetings: coverage, subregions: subregions.indices.filter { subregions[$0].mustCover }),
            Ceiling(maxTurns: countries.map(\.maxTurns)),
            Pin(placements: pinned),
            Forbid(placements: forbidden),
        ]
    }

    /// The history followed by some hosts, which need not fill the plan.
    public func line(of hosts: [Int]) -> HostLine {
        HostLine(history: history, hosts: hosts, subregions: subregionOfCountry)
    }

    /// The sub-regions' quotas, the repeats, the runs and the costs of some hosts, straight from the definition; `nil` where a
    /// slot has no host or its host has no cost. Shares no code with the search, whose answers it checks.
    public func score(of hosts: [Int]) -> RotationScore? {
        guard hosts.count == slots else { return nil }
        var cost = 0
        for (slot, host) in hosts.enumerated() {
            guard countries.indices.contains(host), let entry = self.cost[host][slot] else { return nil }
            cost += entry
        }
        let fairness = unfairShares(of: hosts) + repeatUnit * repeats(of: hosts) + runPrice * runs(of: hosts)
        return RotationScore(fairness: fairness, cost: cost)
    }

    /// The sum over subregions of |1000·n − q|, in milli-turns.
    private func unfairShares(of hosts: [Int]) -> Int {
        let counted = history.suffix(fairnessHistory).compactMap(\.self) + hosts
        let weights = subregions.reduce(0) { $0 + $1.weight }
        return subregions.indices.reduce(0) { sum, subregion in
            let stands = counted.count { countries[$0].subregion == subregion }
            let numerator = 1_000 * subregions[subregion].weight * counted.count
            let quota = numerator / weights + (numerator % weights * 2 >= weights ? 1 : 0)
            return sum + abs(1_000 * stands - quota)
        }
    }

    /// The sum over slots of how often the host had hosted before.
    private func repeats(of hosts: [Int]) -> Int {
        let places = history.compactMap(\.self) + hosts
        return places.indices.suffix(hosts.count).reduce(0) { sum, place in
            sum + places[..<place].count { $0 == places[place] }
        }
    }

    /// How many slots have the subregion of the place before them.
    private func runs(of hosts: [Int]) -> Int {
        let line = line(of: hosts)
        return line.planPlaces.count { $0 > 0 && line.subregion(at: $0 - 1) == line.subregion(at: $0) }
    }
}

extension RotationPlan {
    /// Every breach of a rule by this plan, rule by rule; empty where the plan may stand. Shares no code with the
    /// search, whose plans it checks.
    public func violations(of problem: RotationProblem) -> [Violation] {
        let line = problem.line(of: hosts)
        return problem.rules.flatMap { $0.violations(in: line) }
    }
}
