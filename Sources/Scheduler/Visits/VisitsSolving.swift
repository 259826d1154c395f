extension VisitsProblem {
    /// Steps that end in about a third of a second on 30 groups and 6 rounds: enough for a proof on most problems, and
    /// elsewhere for a plan within a fraction of a percent of the bound.
    public var usualSteps: Int { min(2_000_000_000, 20_000_000 + 8_000 * countries.count * countries.count * rounds) }

    /// The best plan, proven, or the best one found and what no plan scores more than.
    ///
    /// Exact whatever the size, but without a promise on time: the problem is hard where a visit may stand again within
    /// the plan, or where groups are away. `steps` limits the work, about one for each arc looked at (some hundred million
    /// in a second), so that it ends alike on every machine; `isCancelled` is asked every fraction of a millisecond and
    /// ends it too.
    public func solved(steps: Int = .max, isCancelled: @escaping () -> Bool = { false }) -> VisitsOutcome {
        let model = VisitsModel(self)
        var solver = VisitsSolver(model, watch: SearchWatch(workLimit: steps, isCancelled: isCancelled))
        solver.run()
        return VisitsOutcome(
            best: model.plan(solver.best.rounds),
            bound: solver.bound,
            greedyScore: solver.greedyScore
        )
    }
}
