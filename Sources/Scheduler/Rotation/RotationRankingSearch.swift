extension RotationProblem {
    /// The best plan that begins with each country, and why no plan begins with the others.
    ///
    /// Exact as `solved()` is, whose plan stands behind its first host; each search starts with the prices of the one
    /// before and the plans of all. Throws `.cancelled` where `isCancelled` ended it, and `.tooHard` where it isn't known whether a plan begins
    /// with some country.
    public func ranking(
        isCancelled: @escaping () -> Bool = { false }
    ) throws(RotationSearchError) -> RotationRanking {
        let watch = SearchWatch(workLimit: .max, isCancelled: isCancelled)
        var overall = RotationSolver(self, watch: watch)
        try overall.run()
        var lessons = overall.lessons
        if let plan = overall.best { lessons.plans.append(plan.hosts) }
        var found: [(country: Int, plan: RotationPlan, isProven: Bool)] = []
        var excluded: [ExcludedCandidate] = []
        for country in countries.indices {
            if overall.verdict == .optimal, let plan = overall.best, plan.hosts[0] == country {
                // So that it is the plan of `solved()` where several are as good.
                found.append((country, plan, true))
            } else if overall.verdict != .infeasible,
                let solver = try bestStart(country, lessons: lessons, watch: watch), let plan = solver.best
            {
                found.append((country, plan, solver.verdict == .optimal))
                lessons = solver.lessons
                lessons.plans.append(plan.hosts)
            } else {
                excluded.append(exclusion(of: country))
            }
        }
        found.sort { ($0.plan.score, $0.country) < ($1.plan.score, $1.country) }
        guard let best = found.first else { return RotationRanking(candidates: [], excluded: excluded) }
        let candidates = found.map {
            RankedCandidate(
                country: $0.country,
                plan: $0.plan,
                regret: $0.plan.score - best.plan.score,
                isProven: $0.isProven
            )
        }
        return RotationRanking(candidates: candidates, excluded: excluded)
    }

    /// The search for the best plan that begins with a country, at its end; `nil` where the rules alone exclude it.
    private func bestStart(
        _ country: Int,
        lessons: RotationSolver.Lessons,
        watch: SearchWatch
    ) throws(RotationSearchError) -> RotationSolver? {
        let line = line(of: [country])
        if rulesOfHosts.contains(where: { !$0.violations(in: line).isEmpty }) { return nil }
        var solver = RotationSolver(self, first: country, lessons: lessons, watch: watch)
        try solver.run()
        if watch.isOver { throw .cancelled }
        if solver.verdict == .open, solver.best == nil { throw .tooHard }
        return solver
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
