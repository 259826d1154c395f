extension RotationProblem {
    /// The best plan, proven, or why there is none.
    public func solved(
        isCancelled: @escaping () -> Bool = { false }
    ) throws(RotationSearchError) -> RotationOutcome {
        var solver = RotationSolver(self, watch: SearchWatch(workLimit: .max, isCancelled: isCancelled))
        try solver.run()
        switch solver.verdict {
        case .optimal:
            if let best = solver.best { return .optimal(best) }
            fallthrough
        case .infeasible: return .infeasible(RotationConflict(requirements: [], isMinimal: false))
        case .open:
            return .bounded(best: solver.best, bound: RotationScore(fairness: solver.fairnessBound, cost: 0))
        }
    }
    public func ranking(isCancelled: @escaping () -> Bool = { false }) throws(RotationSearchError) -> RotationRanking {
        throw .cancelled
    }
}
