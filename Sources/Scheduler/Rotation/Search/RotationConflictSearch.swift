extension RotationProblem {
    /// A set of requirements that can't hold together and of which none can be dropped, for a problem that has no plan.
    ///
    /// A deletion filter: drop a part, keep it dropped where the rest still can't hold, else try its halves. Slots and
    /// coverage go first, so that what remains speaks about few slots and each further search is short.
    func conflict(watch: SearchWatch) -> RotationConflict {
        var filter = DeletionFilter(problem: self, kept: requirements, watch: watch)
        filter.tryWitness()
        filter.dropKinds()
        filter.drop(from: filter.kept.filter(\.asksForAHost))
        filter.drop(from: filter.kept.filter { !$0.asksForAHost })
        return RotationConflict(requirements: filter.kept, isMinimal: filter.isMinimal)
    }

    /// Whether some requirements can hold together; `nil` where the search ended before that was known.
    func isSolvable(_ requirements: [RotationRequirement], watch: SearchWatch) -> Bool? {
        let demands = RotationDemands(requirements, of: self)
        let entries = EntryTable(self, under: demands, first: nil)
        let model = RotationModel(self, under: demands, entries: entries, units: .none)
        var search = PlanSearch(model, below: ValueUnits.none.grain, watch: watch.limited(to: 20_000_000))
        if search.start(from: nil) || search.closeGap() { return search.best != nil }
        return search.best == nil ? nil : true
    }
}

private struct DeletionFilter {
    let problem: RotationProblem
    var kept: [RotationRequirement]
    var isMinimal = true
    let watch: SearchWatch

    init(problem: RotationProblem, kept: [RotationRequirement], watch: SearchWatch) {
        self.problem = problem
        self.kept = kept
        self.watch = watch
    }

    /// Begins with windows that have too few slots, else with what the prices of a bound point to, where that can't
    /// hold either.
    mutating func tryWitness() {
        if let crowd = problem.crowdedWindows(among: kept) {
            kept = crowd
            return
        }
        guard let witness = problem.witness(among: kept, watch: watch), witness.count < kept.count else { return }
        if problem.isSolvable(witness, watch: watch) == false { kept = witness }
    }

    /// Drops whole kinds first: the fewer kinds of rules there are, the easier is each search.
    mutating func dropKinds() {
        for kind in [RotationRuleKind.cooldown, .coverage, .spacing, .ceiling, .forbid, .pin, .slot] {
            let rest = kept.filter { $0.kind != kind }
            if rest.count < kept.count, problem.isSolvable(rest, watch: watch) == false { kept = rest }
        }
    }

    /// `part` lies in `kept`.
    mutating func drop(from part: [RotationRequirement]) {
        if part.isEmpty { return }
        let dropped = Set(part)
        let rest = kept.filter { !dropped.contains($0) }
        let isSolvable = problem.isSolvable(rest, watch: watch)
        if isSolvable == nil, part.count == 1 { isMinimal = false }
        if isSolvable == false {
            kept = rest
        } else if part.count > 1 {
            drop(from: Array(part.prefix(part.count / 2)))
            drop(from: Array(part.dropFirst(part.count / 2)))
        }
    }
}

extension RotationRequirement {
    fileprivate var kind: RotationRuleKind {
        switch self {
        case .slot: .slot
        case .cooldown: .cooldown
        case .spacing: .spacing
        case .coverage: .coverage
        case .ceiling: .ceiling
        case .pin: .pin
        case .forbid: .forbid
        }
    }

    /// Whether it wants somebody to host, where the others only keep somebody from hosting.
    fileprivate var asksForAHost: Bool {
        switch self {
        case .slot, .coverage: true
        case .cooldown, .spacing, .ceiling, .pin, .forbid: false
        }
    }
}
