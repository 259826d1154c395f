/// How a search goes on between its bound and its best plan.
private struct GapPolicy {
    /// How far above the bound the next diagram goes.
    var reach: Int
    /// The most arcs that the next diagram may have.
    var arcLimit = 24_000
    /// How often it may be cut in two.
    var forks = 1
    /// How many beginnings a dive keeps.
    var width = 12
    /// Whether the next diagram may go right up to the best plan.
    var mayLeap = true
    /// Whether steps up from where the prices are may still lead somewhere.
    var mayClimb = true

    /// Arcs beyond which diagrams are only cut: a hundred of them, one in another, take some hundred megabytes.
    static let largestDiagram = 300_000

    mutating func noteClosed(largest: Int) {
        reach *= largest < 200 ? 8 : largest < 1_000 ? 4 : 2
        mayLeap = true
    }

    mutating func noteOverflow(span: Int, least: Int) {
        arcLimit = min(2 * arcLimit, Self.largestDiagram)
        forks = min(4 * forks, 1 << 40)
        width = min(2 * width, 400)
        reach = max(least, min(reach, span) / 4)
        mayLeap = false
    }
}

extension PlanSearch {
    /// Raises the bound of all patterns once more, patiently; then searches diagrams, each reaching farther above the
    /// bound, until a plan lies within. `true` where `best` is proven, or that there is no plan below the ceiling; `false`
    /// where the watch or the size of a diagram ended the search. `show` is shown each new bound.
    mutating func closeGap(showing show: (Int, [Int]?) -> Void = { _, _ in }) -> Bool {
        if !isProven, relaxation != nil { persist() }
        if !isProven, model.units.costUnit == 0, model.units.exchange > 0 { closeWayByWay() }
        let grain = model.units.grain
        var policy = GapPolicy(reach: max(4 * grain, firstReach / 256))
        while !isProven {
            guard let relaxation, !watch.isOver else { return false }
            if bound > model.worst { return prove() }
            let formerBest = bestValue
            if mayLeap(policy) { policy.reach = bestValue - bound }
            let limit = min(bound + policy.reach, bestValue == .max ? model.worst : bestValue - grain)
            var part = relaxation
            part.filter(limit: limit)
            if !part.isEmpty { part.evaluate() }
            if bestValue > limit { dive(part, width: policy.width) }
            if isProven { return true }
            if limit < bestValue - grain, part.diagram.arcCount < 4 * model.slots {
                // Too small to be worth more than a look.
                if part.isEmpty { raise(to: (limit / grain + 1) * grain) }
                policy.reach *= 2
                if limit < model.worst { continue }
            }
            var closing = DiagramClosing(model, limit: limit, arcLimit: policy.arcLimit, forks: policy.forks)
            if closing.close(&part, for: &self) {
                raise(to: bestValue <= limit ? bestValue : (limit / grain + 1) * grain)
                policy.noteClosed(largest: closing.largest)
            } else {
                policy.noteOverflow(span: limit - bound, least: 4 * grain)
                while !isProven, bestValue != .max, policy.mayClimb, !watch.isOver { policy.mayClimb = climbAgain() }
            }
            if !isProven, bestValue < formerBest, bestValue - bound > 4 * policy.reach {
                policy.mayClimb = climbAgain()
            }
            show(bound, best)
        }
        return true
    }

    /// Where the best plan is near, or only fairness counts and the best plan is likely the fairest.
    private func mayLeap(_ policy: GapPolicy) -> Bool {
        if bestValue == .max { return false }
        return model.units.costUnit == 0 || policy.mayLeap && bestValue - bound < 4 * policy.reach
    }

    /// Steps up that reach as far as the best plan, and a closer look.
    private mutating func persist() {
        guard var relaxation else { return }
        let gap = bestValue == .max ? Int.max : bestValue - bound + model.units.grain
        climb(&relaxation, pace: .patient(reach: min(125 * firstReach, gap), patience: 10), steps: 800)
        self.relaxation = relaxation
        if !isProven { dive(relaxation, width: 24) }
    }

    /// Where only fairness counts: one way to share the slots out after the other. Each has a bound of its own, and few
    /// values to beat; one search for all would mix them.
    private mutating func closeWayByWay() {
        guard let relaxation, let ways = relaxation.shareWays(below: bestValue), ways.count <= 400 else { return }
        for way in ways where way.value < bestValue {
            raise(to: way.value)
            var part = relaxation.sharing(way)
            var limit = bestValue - model.units.grain
            let step = model.fairnessStep
            if step > 0 { limit = way.value + (limit - way.value) / step * step }
            let goal = limit + model.units.grain
            ascend(&part, pace: .patient(reach: max(64, goal - part.bound), patience: 8), steps: 200, until: goal)
            if part.bound > limit { continue }
            part.filter(limit: limit)
            var closing = DiagramClosing(model, limit: limit, arcLimit: 24_000, forks: 64)
            if !closing.close(&part, for: &self) { return }
        }
        raise(to: bestValue)
    }

    /// Steps up towards the best plan; `true` where they took away a part of the gap that is worth the steps.
    private mutating func climbAgain() -> Bool {
        guard var relaxation else { return false }
        let former = relaxation.bound
        let gap = bestValue - former
        climb(&relaxation, pace: .patient(reach: gap, patience: 15), steps: 800)
        self.relaxation = relaxation
        return relaxation.bound - former > gap / 8
    }
}

extension RotationModel {
    /// No plan is worth more.
    var worst: Int { 1 << 51 }
}
