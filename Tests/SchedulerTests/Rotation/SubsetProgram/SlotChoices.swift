import Scheduler

/// One way for a country or a subregion to host: all its slots, and their part of the best plan.
struct SlotChoice {
    let slots: SlotSet
    var plan: PartialPlan
}

extension RotationProblem {
    /// The first slot that keeps `distance` from the newest place of the history where `stands` holds.
    private func firstSlot(keeping distance: Int, fromNewest stands: (Int) -> Bool) -> Int {
        guard let newest = history.lastIndex(where: { $0.map(stands) ?? false }) else { return 0 }
        return max(0, newest + distance - history.count)
    }

    /// All ways for a country to host, alone: cooldown, its subregion's spacing, ceiling, pins and costs hold.
    func turns(of country: Int, under demands: SubsetDemands, digits: HostDigits) -> [SlotChoice] {
        let home = countries[country].subregion
        let rest = demands.cooldown[country] ? max(1, cooldown) : 1
        let gap = demands.spacing[home] ? max(1, spacing) : 1
        let first = max(
            rest > 1 ? firstSlot(keeping: rest) { $0 == country } : 0,
            gap > 1 ? firstSlot(keeping: gap) { countries[$0].subregion == home } : 0
        )
        let most = demands.ceiling[country] ? min(slots, countries[country].maxTurns) : slots
        let past = history.count { $0 == country }
        let pinned = demands.pinned[country]
        var choices = [SlotChoice(slots: .none, plan: .empty)]
        for slot in first..<max(first, slots) where !demands.barred[country].contains(slot) {
            guard let slotCost = cost[country][slot] else { continue }
            let recent = SlotSet(max(0, slot - max(rest, gap) + 1)..<slot)
            let digit = digits.number(of: country, in: slot)
            for choice in choices where choice.slots.intersection(recent).isEmpty && choice.slots.count < most {
                let step = PartialPlan(
                    fairness: repeatUnit * (past + choice.slots.count),
                    cost: slotCost,
                    hosts: digit
                )
                choices.append(SlotChoice(slots: choice.slots.inserting(slot), plan: choice.plan + step))
            }
        }
        return choices.filter { pinned.isSubset(of: $0.slots) }
    }

    /// All sets of slots that a subregion may fill as far as spacing goes, among those that its countries may fill: the
    /// history's part of spacing is in `open` already. Smallest number first; a subset of such a set is such a set.
    func spacedSets(of subregion: Int, open: SlotSet, under demands: SubsetDemands) -> [SlotSet] {
        let gap = demands.spacing[subregion] ? max(1, spacing) : 1
        var sets = [SlotSet.none]
        for slot in 0..<slots where open.contains(slot) {
            let recent = SlotSet(max(0, slot - gap + 1)..<slot)
            sets += sets.lazy.filter { $0.intersection(recent).isEmpty }.map { $0.inserting(slot) }
        }
        return sets
    }
}
