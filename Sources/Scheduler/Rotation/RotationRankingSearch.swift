extension RotationProblem {
    /// The best plan that begins with each country, and why no plan begins with the others.
    ///
    /// Exact, with the limits of `solved()`. Costs a few times as much as one solution, however many countries there are.
    public func ranking(
        isCancelled: @escaping () -> Bool = { false }
    ) throws(RotationSearchError) -> RotationRanking {
        let search = try RotationSearch(self, under: requirements, cancel: Cancel(isCancelled: isCancelled))
        let plans = try search.bestByFirstHost().map { $0.isPossible ? search.plan($0) : nil }
        let best = plans.compactMap(\.self).min { $0.score < $1.score }
        var candidates: [RankedCandidate] = []
        var excluded: [ExcludedCandidate] = []
        for (country, plan) in plans.enumerated() {
            if let plan, let best {
                candidates.append(
                    RankedCandidate(country: country, plan: plan, regret: plan.score - best.score)
                )
            } else {
                excluded.append(exclusion(of: country))
            }
        }
        candidates.sort { ($0.plan.score, $0.country) < ($1.plan.score, $1.country) }
        return RotationRanking(candidates: candidates, excluded: excluded)
    }

    /// Why no plan begins with a country: the rules that this one slot breaks, else that no completion exists.
    private func exclusion(of country: Int) -> ExcludedCandidate {
        let line = line(of: [country])
        let violations = rulesOfHosts.flatMap { $0.violations(in: line) }
        let rules = RotationRuleKind.allCases.filter { kind in violations.contains { $0.rule == kind } }
        if rules.isEmpty { return ExcludedCandidate(country: country, rules: [.completion], until: nil) }
        return ExcludedCandidate(country: country, rules: rules, until: end(of: violations, against: country))
    }

    /// The first slot at which none of the violations' rules speaks against the country, as far as the history tells.
    private func end(of violations: [Violation], against country: Int) -> Int? {
        var end = 0
        for violation in violations {
            guard let until = violation.until else { return nil }
            end = max(end, until)
        }
        let kinds = violations.map(\.rule)
        func isStillBarred(_ slot: Int) -> Bool {
            let here = Placement(country: country, slot: slot)
            return kinds.contains(.availability) && cost[country][slot] == nil
                || kinds.contains(.forbid) && forbidden.contains(here)
                || kinds.contains(.pin) && pinned.contains { $0.slot == slot && $0.country != country }
                || kinds.contains(.coverage) && coverage == 1
        }
        while end < slots, isStillBarred(end) { end += 1 }
        let isTold = !kinds.contains {
            [.availability, .forbid, .pin].contains($0) || $0 == .coverage && coverage == 1
        }
        return end < slots || isTold ? end : nil
    }
}

extension RotationSearch {
    /// By country: the best plan with it in slot 0; impossible where there is none.
    func bestByFirstHost() throws(RotationSearchError) -> [PartialPlan] {
        var best = Array(repeating: PartialPlan.impossible, count: problem.countries.count)
        var choices: [[SlotChoice]] = []
        for subregion in homes.indices { choices.append(try self.choices(of: subregion)) }
        let later = allSlots.without(SlotSet([0]))
        try leavingOneOut(of: homes.indices, from: PlanTable(slots: problem.slots)) {
            subregion,
            table throws(RotationSearchError) in
            try table.adding(choices[subregion], within: later, cancel: cancel)
        } visit: { subregion, others throws(RotationSearchError) in
            try rankHome(subregion, besides: others, into: &best)
        }
        return best
    }

    /// The best plans that begin with each country of a subregion, given all others' plans for the later slots.
    private func rankHome(
        _ subregion: Int,
        besides others: PlanTable,
        into best: inout [PartialPlan]
    ) throws(RotationSearchError) {
        let home = homes[subregion]
        let frames = home.sets.compactMap { set -> SlotChoice? in
            let rest = others[allSlots.without(set)]
            guard set.contains(0), rest.isPossible, let own = share(of: subregion, hosting: set) else { return nil }
            return SlotChoice(slots: set, plan: rest + own)
        }
        if frames.isEmpty { return }
        let table = CountryTable(sets: home.sets, slots: problem.slots)
        try leavingOneOut(of: home.countries.indices, from: table) { position, table throws(RotationSearchError) in
            try cancel.check()
            var sum = table
            sum.add(home.turns[position])
            return sum
        } visit: { position, neighbours throws(RotationSearchError) in
            let first = home.turns[position].filter { $0.slots.contains(0) }
            best[home.countries[position]] = bestPlan(with: first, beside: neighbours, in: frames)
        }
    }

    private func bestPlan(
        with turns: [SlotChoice],
        beside neighbours: CountryTable,
        in frames: [SlotChoice]
    ) -> PartialPlan {
        var best = PartialPlan.impossible
        for frame in frames {
            for turn in turns where turn.slots.isSubset(of: frame.slots) {
                let rest = neighbours[frame.slots.without(turn.slots)]
                if rest.isPossible { best.improve(to: frame.plan + rest + turn.plan) }
            }
        }
        return best
    }
}
