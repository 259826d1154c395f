extension RotationProblem {
    /// The best plan, proven, or why there is none, or how far the search came.
    ///
    /// Exact whatever the size, but without a promise on time: the problem is hard. `steps` limits the work, about one
    /// for each arc looked at (some hundred million in a second), so that it ends alike on every machine; `isCancelled`
    /// is asked every fraction of a millisecond and ends it too. Both lead to `.bounded`. `progress` is shown each new
    /// bound or plan.
    public func solved(
        steps: Int = .max,
        progress: @escaping (RotationProgress) -> Void = { _ in },
        isCancelled: @escaping () -> Bool = { false }
    ) throws(RotationSearchError) -> RotationOutcome {
        let watch = SearchWatch(workLimit: steps, isCancelled: isCancelled)
        var solver = RotationSolver(self, watch: watch, progress: progress)
        try solver.run()
        switch (solver.verdict, solver.best) {
        case (.optimal, let best?): return .optimal(best)
        case (.infeasible, _): return .infeasible(conflict(watch: watch))
        case (_, let best): return .bounded(best: best, bound: solver.bound)
        }
    }
}
