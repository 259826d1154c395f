internal import NetworkModel

/// What the ways cost beside the points that the rules take off for them, so that a budget is kept.
struct VisitPrice: Hashable, Sendable {
    /// Points for each 1,000 km, one way.
    let perMegametre: Int
    /// Whether each group's nearest visit, made and hosted, is left whatever its way costs.
    let sparesNearest: Bool

    static let none = VisitPrice(perMegametre: 0, sparesNearest: true)

    func points(of kilometres: Int) -> Int { perMegametre * kilometres / 1000 }
}

extension VisitsSearch {
    /// The lowest price at which the ways are within the rules' budget, and the best plan of those tried that is.
    ///
    /// First each group's nearest visits are spared, so that small and far countries aren't dropped for cost; where not
    /// even those fit, nothing is.
    mutating func keepBudget(_ effort: VisitsEffort) throws(PlannerError) {
        let budget = self.budget
        guard budget > 0, kilometres > budget * 1000 else { return }
        for sparesNearest in [true, false] {
            guard let found = try cheapest(within: budget, sparesNearest: sparesNearest, effort) else { continue }
            let highest = try bound(at: found.price, budget: budget, effort)
            take(found, bound: max(found.score, min(bound, highest)))
            return
        }
        throw .ours("visits without ways are farther than the budget")
    }

    private func cheapest(
        within budget: Int,
        sparesNearest: Bool,
        _ effort: VisitsEffort
    ) throws(PlannerError) -> VisitsSearch? {
        var best: VisitsSearch?
        func tried(_ perMegametre: Int) throws(PlannerError) -> Bool {
            let price = VisitPrice(perMegametre: perMegametre, sparesNearest: sparesNearest)
            let plan = try repriced(price, effort)
            guard plan.kilometres <= budget * 1000 else { return false }
            if plan.score > best?.score ?? -1 { best = plan }
            return true
        }
        // Doubled until it is enough; above the highest worth of a visit, no way of 1,000 km is left but spared ones.
        var high = 1
        while try !tried(high) {
            if high > highestWorth * 10 { return nil }
            high *= 2
        }
        var low = high / 2
        while high - low > 1 {
            let middle = (low + high) / 2
            if try tried(middle) { high = middle } else { low = middle }
        }
        return best
    }

    private var highestWorth: Int { worths.joined().reduce(1) { max($0, $1?.score ?? 0) } }
}
