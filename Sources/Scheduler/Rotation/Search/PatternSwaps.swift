/// Betters a plan by letting two slots change their subregions, each time with the best countries anew.
struct PatternSwaps {
    let model: RotationModel
    private(set) var plan: [Int]
    private(set) var value: Int
    /// How many patterns may still be tried.
    private var triesLeft: Int

    init(_ plan: [Int], in model: RotationModel, tries: Int) {
        self.model = model
        self.plan = plan
        value = PathAudit(plan, in: model).value
        triesLeft = tries
    }

    /// Swaps until nothing gets better, the tries are used up, or the value is at most `goal`. The dearest slots first.
    mutating func run(goal: Int) {
        while value > goal, triesLeft > 0 {
            if !improve(goal: goal) { return }
        }
    }

    private mutating func improve(goal: Int) -> Bool {
        let pattern = plan.map { model.region(ofEntry: $0) }
        let burdens = self.burdens()
        let order = plan.indices.sorted { (burdens[$1], $0) < (burdens[$0], $1) }
        for slot in order.prefix(6) {
            for other in plan.indices where pattern[other] != pattern[slot] {
                var swapped = pattern
                swapped.swapAt(slot, other)
                if !model.mayStand(swapped) { continue }
                triesLeft -= 1
                if let better = model.plan(in: swapped) {
                    let worth = PathAudit(better, in: model).value
                    if worth < value {
                        plan = better
                        value = worth
                        return true
                    }
                }
                if triesLeft == 0 { return false }
            }
        }
        return false
    }

    /// By slot, what it adds.
    private func burdens() -> [Int] {
        var turns = Array(repeating: 0, count: model.countries)
        return plan.map { entry in
            let host = model.host[entry]
            turns[host] += 1
            return model.value[entry] + model.turnValue(of: host, turn: turns[host])
        }
    }
}

extension RotationModel {
    /// Whether a pattern of subregions keeps spacing and coverage, and each slot has someone for it.
    func mayStand(_ pattern: [Int]) -> Bool {
        var newest = Array(repeating: -1, count: regions)
        var due = Array(repeating: 0, count: regions)
        for (slot, region) in pattern.enumerated() {
            let cell = slot * regions + region
            if cells[cell] == cells[cell + 1] { return false }
            if newest[region] >= 0, slot - newest[region] < gap[region] { return false }
            newest[region] = slot
            while due[region] < windows[region].count, windows[region][due[region]].lowerBound <= slot {
                due[region] += 1
            }
            for other in 0..<regions where due[other] < windows[other].count {
                if windows[other][due[other]].upperBound == slot { return false }
            }
        }
        return true
    }
}
