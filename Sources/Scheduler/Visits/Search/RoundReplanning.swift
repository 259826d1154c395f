extension PlanDraft {
    /// Plans some rounds anew beside all others, the best way that their totals allow; `false`, and nothing changes, where
    /// they give no plan that scores more than `floor` altogether.
    mutating func replan(_ set: RoundSet, above floor: Int, watch: SearchWatch) -> Bool {
        var rest = self
        rest.clear(set)
        let parts = model.parts(of: set)
        let open = rest.open(in: set)
        var totals = PairTotals(model, parts: parts, open: open, made: rest.made, hosted: rest.hosted)
        let hint = BalanceWindow(travel: made.min() ?? 0, host: hosted.min() ?? 0)
        guard let best = totals.best(above: floor - rest.score, near: hint, watch: watch) else { return false }
        var placing = RoundPlacing(model, best.units.map { ($0.pair, open[$0.pair] & parts[$0.part]) })
        guard placing.placeAll(patience: 4 * model.groups, watch: watch).isEmpty else { return false }
        for (unit, round) in placing.round.enumerated() { rest.add(placing.pairs[unit], to: round) }
        self = rest
        return true
    }

    /// Plans one round after the other anew, and two together, until nothing gets better.
    mutating func polish(watch: SearchWatch) {
        var sets = (0..<model.rounds).map { RoundSet(round: $0) }
        for round in 1..<max(2, model.rounds) where round < model.rounds {
            sets.append(RoundSet(round - 1..<round + 1))
        }
        var idle = 0
        var next = 0
        while idle < sets.count {
            idle = replan(sets[next], above: score, watch: watch) ? 0 : idle + 1
            next = (next + 1) % sets.count
            if watch.isOver { return }
        }
    }
}
