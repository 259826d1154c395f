/// The search for the plan of least value: bounds from a relaxation, plans from its patterns, and the gap closed by
/// splitting a diagram.
struct PlanSearch {
    let model: RotationModel
    let watch: SearchWatch
    /// The entries of the best plan so far.
    private(set) var best: [Int]?
    /// No plan above this is asked for; that of `best` where there is one.
    private(set) var bestValue: Int
    /// No plan is worth less.
    private(set) var bound = 0
    private(set) var relaxation: Relaxation?
    private var swappedValue = -1
    private var triedPatterns: Set<[Int]> = []

    /// Looks for plans that are worth less than `ceiling` only.
    init(_ model: RotationModel, below ceiling: Int = .max, watch: SearchWatch) {
        self.model = model
        self.watch = watch
        bestValue = ceiling
    }

    /// Arcs beyond which a search gives up: some hundred megabytes.
    private static let largestDiagram = 2_000_000

    private var isProven: Bool { bound > bestValue - model.units.grain }

    /// Prices and plans without splitting anything; `true` where that settles it: `best` is proven, or that there is no
    /// plan below the ceiling.
    mutating func start(from start: Prices?) -> Bool {
        guard model.hasAllWindowsOpen, let own = startingPrices() else { return prove() }
        if isProven { return true }
        let patterns = PatternDiagram(model).built()
        if patterns.isEmpty { return prove() }
        var relaxation = Relaxation(model, prices: own, patterns: patterns)
        relaxation.evaluate()
        if let start {
            var other = Relaxation(model, prices: start.fitted(to: model), patterns: patterns)
            other.evaluate()
            if other.bound > relaxation.bound { relaxation = other }
        }
        bound = max(bound, relaxation.bound)
        climb(&relaxation, reach: firstReach, patience: 6, steps: 120)
        if !isProven { dive(relaxation, width: 8) }
        self.relaxation = relaxation
        return isProven
    }

    /// More of the same, patiently.
    private mutating func persist(_ relaxation: inout Relaxation) {
        climb(&relaxation, reach: secondReach, patience: 10, momentum: 15, steps: 800)
        if !isProven, model.units.costUnit == 0, model.units.exchange > 0 {
            bound = max(bound, relaxation.nextFairness(below: bestValue))
        }
        if !isProven { dive(relaxation, width: 24) }
        self.relaxation = relaxation
        debug("root", Double(bound) / Double(model.units.grain), bestValue == .max ? -1 : bestValue / model.units.grain)
    }

    private mutating func prove() -> Bool {
        bound = .max
        return true
    }

    var firstReach: Int { max(16 * model.units.fairnessUnit, 256 * model.units.grain) }

    /// Up to the best plan, where that is near.
    private var secondReach: Int { min(125 * firstReach, bestValue == .max ? .max : bestValue - bound + model.units.grain) }

    /// Those of the flow; `nil` where there is no flow.
    private mutating func startingPrices() -> Prices? {
        var flow = HostFlow(model)
        for slot in 0..<model.slots where !flow.place(slot) { return nil }
        for region in 0..<model.regions where flow.counts[region] < model.bounds[region].lowerBound { return nil }
        let audit = PathAudit(flow.chosen, in: model)
        bound = audit.value
        debug("flow", audit.value / model.units.grain, audit.isPlan, flow.chosen.map { model.host[$0] }, model.units, model.share)
        if audit.isPlan { consider(flow.chosen, worth: audit.value) }
        let marginals = flow.marginals()
        var prices = Prices(model)
        prices.country = marginals.country
        prices.region = marginals.region
        return prices
    }

    /// Raises the bound of all patterns.
    private mutating func climb(_ relaxation: inout Relaxation, reach: Int, patience: Int, momentum: Int = 14, steps: Int) {
        var ascent = PriceAscent(relaxation, reach: reach, patience: patience, momentum: momentum)
        var step = 0
        while !ascent.isTired, step < steps {
            let audit = PathAudit(relaxation.path, in: model)
            if audit.isPlan { consider(relaxation.path, worth: audit.value) }
            if audit.hasPossiblePattern { tryPattern(of: relaxation.path) }
            if step % 64 == 63 { dive(relaxation, width: 8) }
            if isProven || watch.spend(relaxation.diagram.head.count + model.host.count) { break }
            if !ascent.step(&relaxation, audit, limit: bestValue) { break }
            bound = max(bound, ascent.bound)
            step += 1
        }
        relaxation.prices = ascent.best
        relaxation.evaluate()
        debug("climb", step, Double(bound) / Double(model.units.grain))
    }

    mutating func tryPattern(of path: [Int]) {
        let pattern = path.map { model.region(ofEntry: $0) }
        if !triedPatterns.insert(pattern).inserted { return }
        if let plan = model.plan(in: pattern) { consider(plan, worth: PathAudit(plan, in: model).value) }
    }

    mutating func consider(_ plan: [Int], worth value: Int) {
        if value >= bestValue { return }
        bestValue = value
        best = plan
    }

    /// Doubles the distance above the bound up to which diagrams are searched, until a plan lies within. `true` where
    /// `best` is proven, or that there is no plan below the ceiling; `false` where the watch ended the search.
    mutating func closeGap(showing show: (Int, [Int]?) -> Void = { _, _ in }) -> Bool {
        guard var relaxation else { return isProven }
        if !isProven { persist(&relaxation) }
        let grain = model.units.grain
        var reach = max(4 * grain, firstReach / 256)
        var arcLimit = 16_000
        var mayLeap = true
        var width = 12
        while !isProven {
            if watch.isOver { return false }
            let formerBest = bestValue
            if mayLeap, bestValue != .max, bestValue - bound < 4 * reach || model.units.costUnit == 0 { reach = bestValue - bound }
            let limit = min(bound + reach, bestValue == .max ? Int.max : bestValue - grain)
            if limit > model.worst { return prove() }
            var part = relaxation
            part.filter(limit: limit)
            part.evaluateIfOpen()
            if bestValue > limit {
                dive(part, width: width)
                if isProven { return true }
            }
            if limit < bestValue - grain, part.diagram.head.count < 4 * model.slots {
                reach *= 2
                if part.isEmpty { bound = (limit / grain + 1) * grain }
                continue
            }
            var closing = DiagramClosing(limit: limit, arcLimit: arcLimit)
            let isClosed = closing.close(&part, for: &self)
            debug("close", Double(reach) / Double(grain), isClosed, closing.largest, closing.splits, bestValue == .max ? -1 : bestValue / grain)
            if !isClosed {
                if watch.isOver || arcLimit > Self.largestDiagram { return false }
                arcLimit *= 2
                width = min(2 * width, 400)
                reach = max(4 * grain, min(reach, limit - bound) / 4)
                mayLeap = false
                if bestValue < formerBest {
                    climb(&relaxation, reach: bestValue - bound, patience: 15, momentum: 15, steps: 800)
                    self.relaxation = relaxation
                }
                continue
            }
            mayLeap = true
            bound = bestValue <= limit ? bestValue : (limit / grain + 1) * grain
            reach *= closing.largest < 200 ? 8 : closing.largest < 1_000 ? 4 : 2
            if bestValue < formerBest, bestValue - bound > 4 * reach {
                climb(&relaxation, reach: bestValue - bound, patience: 15, momentum: 15, steps: 800)
                self.relaxation = relaxation
            }
            show(bound, best)
        }
        return true
    }

    /// Tries the plans that a beam along the relaxation finds, and the best ones of their patterns.
    mutating func dive(_ relaxation: Relaxation, width: Int) {
        if relaxation.isEmpty { return }
        let limit = bestValue == .max ? model.worst : bestValue
        var beam = BeamDive(relaxation, width: width)
        for plan in beam.plans(of: relaxation, limit: limit).prefix(4) {
            consider(plan, worth: PathAudit(plan, in: model).value)
            tryPattern(of: plan)
        }
        defer { swap(tries: 4 * width) }
        if relaxation.hasEntries { return }
        beam = BeamDive(relaxation, width: width, isOfPatterns: true)
        for plan in beam.plans(of: relaxation, limit: limit).prefix(8) { tryPattern(of: plan) }
    }

    /// Betters the best plan, once.
    private mutating func swap(tries: Int) {
        guard let best, bestValue != swappedValue, !isProven else { return }
        var swaps = PatternSwaps(best, in: model, tries: tries)
        swaps.run(goal: bound)
        consider(swaps.plan, worth: swaps.value)
        swappedValue = bestValue
    }

    /// A plan that is known already.
    mutating func consider(hosts: [Int]) {
        let plan = hosts.indices.map { model.entry[hosts[$0] * model.slots + $0] }
        consider(plan, worth: PathAudit(plan, in: model).value)
    }
}

extension RotationModel {
    /// No plan is worth more.
    var worst: Int { 1 << 51 }
}

extension Relaxation {
    mutating func evaluateIfOpen() { if !isEmpty { evaluate() } }
}
import Glibc
let isDebug = unsafe getenv("DEBUG") != nil
func debug(_ items: Any...) { if isDebug { print(items.map { "\($0)" }.joined(separator: " ")) } }

func knob(_ name: String, _ otherwise: Int) -> Int { unsafe getenv(name).flatMap { unsafe Int(String(cString: $0)) } ?? otherwise }
let knobMomentum = knob("MOM", 14)
let knobFail = knob("FAIL", 10)
let knobReach = knob("REACH", 2000)
let knobFar = knob("FAR", 8)
