/// The best partial plan for each set of slots that some countries or subregions can fill together.
struct PlanTable {
    /// By `SlotSet.index`.
    private var plans: [PartialPlan]
    /// The sets with a possible plan, in the order in which they were found.
    private(set) var reached: [SlotSet]

    /// Nobody hosts anything yet. `slots` is how many slots there are.
    init(slots: Int) {
        plans = Array(repeating: .impossible, count: 1 << slots)
        plans[SlotSet.none.index] = .empty
        reached = [.none]
    }

    @inline(__always) subscript(set: SlotSet) -> PartialPlan { plans[set.index] }

    /// Lets one more country or subregion host in one of the ways of `choices`, within `open`.
    ///
    /// At most the sum over choices of 2^(open slots outside it) steps.
    func adding(_ choices: [SlotChoice], within open: SlotSet) -> PlanTable {
        var next = PlanTable(emptyLike: self)
        for choice in choices where choice.slots.isSubset(of: open) {
            let rest = open.without(choice.slots)
            if reached.count < 1 << rest.count {
                for set in reached where set.isSubset(of: rest) { next.improve(set, of: self, by: choice) }
            } else {
                rest.forEachSubset { set in next.improve(set, of: self, by: choice) }
            }
        }
        return next
    }

    /// The best plan in which one more subregion hosts and every slot of `needed` has a host.
    func best(adding choices: [SlotChoice], needed: SlotSet, of all: SlotSet) -> PartialPlan {
        var best = PartialPlan.impossible
        for choice in choices {
            let missing = needed.without(choice.slots)
            all.without(needed).without(choice.slots).forEachSubset { extra in
                let rest = self[missing.union(extra)]
                if rest.isPossible { best.improve(to: rest + choice.plan) }
            }
        }
        return best
    }

    private init(emptyLike other: PlanTable) {
        plans = Array(repeating: .impossible, count: other.plans.count)
        reached = []
    }

    @inline(__always)
    private mutating func improve(_ set: SlotSet, of previous: PlanTable, by choice: SlotChoice) {
        let rest = previous.plans[set.index]
        if !rest.isPossible { return }
        let union = set.union(choice.slots)
        if !plans[union.index].isPossible { reached.append(union) }
        plans[union.index].improve(to: rest + choice.plan)
    }
}
