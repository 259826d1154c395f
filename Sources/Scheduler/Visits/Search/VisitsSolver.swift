/// One search: what is proven so far, and the steps that bring plan and bound together.
struct VisitsSolver {
    let model: VisitsModel
    let watch: SearchWatch
    private(set) var best: PlanDraft
    private(set) var bound = Int.max
    private(set) var greedyScore = 0

    init(_ model: VisitsModel, watch: SearchWatch) {
        self.model = model
        self.watch = watch
        best = PlanDraft(model)
    }

    mutating func run() {
        bound = model.highestScore
        planRoundByRound()
        guard let totals = boundByTotals() else { return }
        if best.score < bound { place(totals.best, parts: totals.parts) }
        if best.score < bound { searchWindows(totals.best, worth: totals.worth) }
    }

    /// Each round the best for itself that leaves the plan so far balanced.
    private mutating func planRoundByRound() {
        var draft = PlanDraft(model)
        for round in 0..<model.rounds where !watch.isOver {
            _ = draft.replan(RoundSet(round: round), above: draft.score, watch: watch)
        }
        best = draft
        greedyScore = draft.score
    }

    /// The lowest of the bounds that pair totals give, for some ways to part the rounds.
    private mutating func boundByTotals()
        -> (best: BestTotals, parts: [RoundSet], worth: (ofPlace: [Int], ofCount: [Int]))?
    {
        let zero = Array(repeating: 0, count: model.groups)
        let period = model.gap + 1
        var cuts = [model.rounds % period]
        if model.gap < model.rounds { cuts += (0..<period).filter { $0 != cuts[0] } }
        var lowest: (best: BestTotals, parts: [RoundSet], worth: (ofPlace: [Int], ofCount: [Int]))?
        for cut in cuts {
            let parts = model.parts(of: model.all, cut: model.gap < model.rounds ? cut : 0)
            var totals = PairTotals(model, parts: parts, open: model.open, made: zero, hosted: zero)
            let hint = lowest?.best.window
            guard let found = totals.best(below: bound, near: hint, watch: watch) else { continue }
            lowest = (found, parts, totals.worth(found.potential))
            bound = found.score
            if bound <= best.score { break }
        }
        return lowest
    }

    private mutating func place(_ totals: BestTotals, parts: [RoundSet]) {
        var placing = RoundPlacing(model, totals.units.map { ($0.pair, model.open[$0.pair] & parts[$0.part]) })
        let patience = model.gap < model.rounds ? model.groups : 20 * model.groups
        guard placing.placeAll(patience: patience, watch: watch).isEmpty else { return }
        var draft = PlanDraft(model)
        for (unit, round) in placing.round.enumerated() { draft.add(placing.pairs[unit], to: round) }
        take(draft)
    }

    private mutating func take(_ draft: PlanDraft) {
        if draft.score > best.score, draft.isBalanced { best = draft }
    }

    /// Window by window, until none can hold a better plan.
    private mutating func searchWindows(_ totals: BestTotals, worth: (ofPlace: [Int], ofCount: [Int])) {
        let unit = PricedRounds.unit(for: model)
        guard unit > 0, let windows = totals.windows.promising(above: best.score) else { return }
        var bounds = windows.map { min($0.room, bound) }
        for (index, item) in windows.enumerated() where bounds[index] > best.score && !watch.isOver {
            if var prices = RoundPrices(model, window: item.window, unit: unit, worth: worth) {
                search(&prices, &bounds[index])
            } else {
                bounds[index] = best.score
            }
        }
        bound = bounds.reduce(best.score, max)
    }

    /// One window: prices that lower its bound, plans by diving, and last the search of all that is left.
    private mutating func search(_ prices: inout RoundPrices, _ bound: inout Int) {
        let priced = prices.descend(above: best.score, watch: watch)
        bound = min(bound, priced)
        let dives = [(20, 20), (20, 40), (40, 20), (40, 40), (80, 20), (80, 40)]
        for (steps, share) in dives where bound > best.score && !watch.isOver {
            let loss = min(bound / 1_000 + 1, bound - best.score)
            let rounds = PricedRounds(prices, open: prices.rounds(losing: loss * prices.unit))
            guard var draft = rounds.dive(above: best.score, rounds: steps, share: share, watch: watch) else {
                continue
            }
            draft.polish(watch: watch)
            take(draft)
        }
        if bound <= best.score || watch.isOver { return }
        let rounds = PricedRounds(prices, open: prices.rounds(losing: (priced - best.score) * prices.unit))
        var found = best
        let proven = rounds.branch(above: best.score, watch: watch) { found = $0 }
        take(found)
        bound = min(bound, proven)
    }
}
