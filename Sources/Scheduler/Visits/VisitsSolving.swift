extension VisitsProblem {
    /// The best plan, proven, or how far the search came.
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
