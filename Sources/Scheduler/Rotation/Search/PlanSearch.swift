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
    /// That of all patterns; `nil` as long as nothing asked for it.
    var relaxation: Relaxation?
    /// The value of the best plan when it was last bettered by swaps.
    var swappedValue = -1
    /// Only ever asked whether it holds a pattern.
    private var triedPatterns: Set<[Int]> = []

    /// Looks for plans that are worth less than `ceiling` only.
    init(_ model: RotationModel, below ceiling: Int = .max, watch: SearchWatch) {
        self.model = model
        self.watch = watch
        bestValue = ceiling
    }

    var isProven: Bool { bound > bestValue - model.units.grain }

    /// How far the first steps up reach: sixteen milli-turns, or some units of cost where costs are all there is.
    var firstReach: Int { max(16 * model.units.fairnessUnit, 256 * model.units.grain) }

    /// Prices and plans without splitting anything; `true` where that settles it: `best` is proven, or that there is no
    /// plan below the ceiling.
    mutating func start(from start: Prices?) -> Bool {
        var matching = WindowMatching(model)
        guard matching.crowd().isEmpty, let own = startingPrices() else { return prove() }
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
        raise(to: relaxation.bound)
        self.relaxation = relaxation
        if isProven { return true }
        climb(&relaxation, pace: .brisk(reach: firstReach), steps: 120)
        if !isProven { dive(relaxation, width: 8) }
        self.relaxation = relaxation
        return isProven
    }

    /// Nothing is worth less than what was found.
    mutating func prove() -> Bool {
        bound = .max
        return true
    }

    mutating func raise(to value: Int) { bound = max(bound, model.attainable.next(from: value)) }

    /// Those of the flow; `nil` where there is no flow.
    private mutating func startingPrices() -> Prices? {
        var flow = HostFlow(model)
        for slot in 0..<model.slots where !flow.place(slot) { return nil }
        for region in 0..<model.regions where flow.counts[region] < model.bounds[region].lowerBound { return nil }
        let audit = PathAudit(flow.chosen, in: model)
        // The flow knows nothing of runs.
        raise(to: audit.value - audit.runs)
        if audit.isPlan { consider(flow.chosen, worth: audit.value) }
        let marginals = flow.marginals()
        var prices = Prices(model)
        prices.country = marginals.country
        prices.region = marginals.region
        return prices
    }

    /// Raises the bound of all patterns.
    mutating func climb(_ relaxation: inout Relaxation, pace: PriceAscent.Pace, steps: Int) {
        ascend(&relaxation, pace: pace, steps: steps, until: bestValue)
        raise(to: relaxation.bound)
    }

    /// Raises a bound, of all patterns or of some, until it shows that nothing is worth less than `goal`.
    mutating func ascend(_ relaxation: inout Relaxation, pace: PriceAscent.Pace, steps: Int, until goal: Int) {
        var ascent = PriceAscent(relaxation, pace: pace)
        var step = 0
        while !ascent.isTired, step < steps {
            let audit = PathAudit(relaxation.path, in: model)
            if audit.isPlan { consider(relaxation.path, worth: audit.value) }
            if audit.hasPossiblePattern { tryPattern(of: relaxation.path) }
            if step % 64 == 63 { dive(relaxation, width: 8) }
            if model.attainable.next(from: ascent.bound) > min(goal, bestValue) - model.units.grain { break }
            if watch.spend(relaxation.diagram.arcCount + model.host.count) { break }
            if !ascent.step(&relaxation, audit, limit: bestValue) { break }
            step += 1
        }
        relaxation.prices = ascent.best
        relaxation.evaluate()
    }

    /// Tries the best plan of a path's pattern, once.
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

    /// Hosts that may be a plan.
    mutating func consider(hosts: [Int]) {
        let plan = hosts.indices.map { model.entry[hosts[$0] * model.slots + $0] }
        if plan.contains(-1) { return }
        let audit = PathAudit(plan, in: model)
        if audit.isPlan { consider(plan, worth: audit.value) }
    }
}
