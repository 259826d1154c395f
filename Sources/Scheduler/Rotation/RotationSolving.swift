extension RotationProblem {
    /// The best plan, proven, or why there is none.
    ///
    /// Exact for up to 18 slots; beyond, or where the rules leave too many sets of slots to try, it throws and
    /// never answers wrongly. At most 3^slots steps for each country and each subregion, far fewer with cooldown and
    /// spacing; 2^slots of memory. `isCancelled` is asked often.
    public func solved(
        isCancelled: @escaping () -> Bool = { false }
    ) throws(RotationSearchError) -> RotationOutcome {
        let cancel = Cancel(isCancelled: isCancelled)
        let search = try RotationSearch(self, under: requirements, cancel: cancel)
        let best = try search.best()
        return best.isPossible ? .optimal(search.plan(best)) : .infeasible(try conflict(cancel: cancel))
    }
}

extension RotationSearch {
    func plan(_ plan: PartialPlan) -> RotationPlan {
        RotationPlan(
            hosts: digits.hosts(of: plan.hosts),
            score: RotationScore(fairness: plan.fairness, cost: plan.cost)
        )
    }
}
