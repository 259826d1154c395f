/// The best partial plan of some countries of one subregion, for each set of slots that its spacing allows.
struct CountryTable {
    /// Ascending; with a set come all its subsets.
    private let sets: [SlotSet]
    /// By `SlotSet.index`.
    private var plans: [PartialPlan]

    /// Nobody hosts anything yet. `slots` is how many slots there are.
    init(sets: [SlotSet], slots: Int) {
        self.sets = sets
        plans = Array(repeating: .impossible, count: 1 << slots)
        plans[SlotSet.none.index] = .empty
    }

    @inline(__always) subscript(set: SlotSet) -> PartialPlan { plans[set.index] }

    /// Lets one more country host in one of the ways of `turns`; `stepCount(adding:to:)` steps.
    mutating func add(_ turns: [SlotChoice]) {
        if turns.count * sets.count <= subsetSteps(of: sets) {
            addEachTurn(turns)
        } else {
            addEachSubset(turns)
        }
    }

    /// A set without some of its members is smaller, so descending order reads only what isn't yet written.
    private mutating func addEachTurn(_ turns: [SlotChoice]) {
        for set in sets.reversed() {
            var best = PartialPlan.impossible
            for turn in turns where turn.slots.isSubset(of: set) {
                let rest = plans[set.without(turn.slots).index]
                if rest.isPossible { best.improve(to: rest + turn.plan) }
            }
            plans[set.index] = best
        }
    }

    private mutating func addEachSubset(_ turns: [SlotChoice]) {
        var own = Array(repeating: PartialPlan.impossible, count: plans.count)
        for turn in turns { own[turn.slots.index] = turn.plan }
        for set in sets.reversed() {
            var best = PartialPlan.impossible
            set.forEachSubset { subset in
                let turn = own[subset.index]
                let rest = plans[set.without(subset).index]
                if turn.isPossible, rest.isPossible { best.improve(to: rest + turn) }
            }
            plans[set.index] = best
        }
    }
}

private func subsetSteps(of sets: [SlotSet]) -> Int { sets.reduce(0) { $0 + 1 << $1.count } }

/// How many steps `CountryTable.add` takes.
func stepCount(adding turns: [SlotChoice], to sets: [SlotSet]) -> Int {
    min(turns.count * sets.count, subsetSteps(of: sets))
}
