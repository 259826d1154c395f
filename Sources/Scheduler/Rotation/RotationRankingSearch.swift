extension RotationProblem {
    /// The best plan that begins with each country, and why no plan begins with the others.
    ///
    /// Exact, as `solved()` is; each candidate's search starts with what the one before learnt. Throws `.cancelled`
    /// where `isCancelled` ended it.
    public func ranking(
        isCancelled: @escaping () -> Bool = { false }
    ) throws(RotationSearchError) -> RotationRanking {
        let watch = SearchWatch(workLimit: .max, isCancelled: isCancelled)
        var lessons = RotationSolver.Lessons()
        var plans: [RotationPlan?] = []
        for country in countries.indices {
            let plan = try bestPlan(startingWith: country, lessons: &lessons, watch: watch)
            plans.append(plan)
        }
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

    private func bestPlan(
        startingWith country: Int,
        lessons: inout RotationSolver.Lessons,
        watch: SearchWatch
    ) throws(RotationSearchError) -> RotationPlan? {
        let isBarred = rulesOfHosts.contains { !$0.violations(in: line(of: [country])).isEmpty }
        if isBarred { return nil }
        var solver = RotationSolver(self, first: country, lessons: lessons, watch: watch)
        try solver.run()
        if solver.verdict == .open { throw .cancelled }
        if solver.best != nil { lessons = solver.lessons }
        return solver.best
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
