/// Finds the steps that show that no plan is worth `limit` or less.
///
/// They are those of the solver's own proof, with the limit known from the start: prices on the diagram of patterns,
/// then the closing of what they leave.
struct RefutationSearch {
    enum Result {
        /// The prices are good ones to begin another refutation with.
        case refuted([RotationCertificate.Step], Prices?)
        /// A plan lies within the limit.
        case beaten
        /// The diagram grew beyond what is sensible.
        case tooHard
        case cancelled
    }

    let model: RotationModel
    let limit: Int
    /// Prices to begin with where they are better than others.
    let start: Prices?
    let watch: SearchWatch

    private static let ascents = 8
    private static let mostWays = 400
    private static let firstArcLimit = 32_000
    private static let largestArcLimit = 2_048_000

    func run() -> Result {
        let patterns = PatternDiagram(model)
        let splits = model.patternSplits(depth: patterns.depth)
        let diagram = patterns.built()
        if diagram.isEmpty { return .refuted(splits + [.prices(listed(Prices(model)))], nil) }
        var search = PlanSearch(model, below: limit + model.units.grain, watch: watch)
        var root = startingPoint(on: diagram)
        climb(&root, for: &search)
        if let end = end(of: search) { return end }
        let start = splits + [.prices(listed(root.prices))]
        if root.bound > limit { return .refuted(start, root.prices) }
        if let ways = waysRefuted(from: root, for: &search) { return .refuted(start + [.ways(ways)], root.prices) }
        if let end = end(of: search) { return end }
        var part = root
        part.filter(limit: limit)
        guard let steps = closing(of: part, upTo: limit, for: &search) else { return end(of: search) ?? .tooHard }
        return .refuted(start + steps, root.prices)
    }

    private func end(of search: PlanSearch) -> Result? {
        search.best != nil ? .beaten : watch.isOver ? .cancelled : nil
    }

    private func listed(_ prices: Prices) -> RotationCertificate.PriceList { .init(prices, in: model) }

    /// The steps that leave nothing of a part; `nil` where the diagram would grow too large, or a plan lies in it.
    private func closing(
        of part: Relaxation,
        upTo limit: Int,
        for search: inout PlanSearch
    ) -> [RotationCertificate.Step]? {
        var arcLimit = Self.firstArcLimit
        while arcLimit <= Self.largestArcLimit {
            var copy = part
            var closing = DiagramClosing(model, limit: limit, arcLimit: arcLimit)
            closing.record = ClosingRecord()
            let isClosed = closing.close(&copy, for: &search)
            if search.best != nil || watch.isOver { return nil }
            if isClosed { return closing.record?.certified(in: model) ?? [] }
            arcLimit *= 4
        }
        return nil
    }

    /// Where only fairness counts: each way to share the slots out, refuted for itself.
    private func waysRefuted(from root: Relaxation, for search: inout PlanSearch) -> [RotationCertificate.Way]? {
        guard model.units.costUnit == 0, model.units.exchange > 0 else { return nil }
        guard let ways = root.shareWays(below: limit + 1), ways.count <= Self.mostWays else { return nil }
        var refuted: [RotationCertificate.Way] = []
        for way in ways {
            var part = root.sharing(way)
            var limit = limit
            let step = model.fairnessStep
            if step > 0 { limit = way.value + (limit - way.value) / step * step }
            let reach = max(64, limit + model.units.grain - part.bound)
            search.ascend(
                &part,
                pace: .patient(reach: reach, patience: 8),
                steps: 400,
                until: limit + model.units.grain
            )
            let start = RotationCertificate.Step.prices(listed(part.prices))
            part.filter(limit: limit)
            guard let steps = closing(of: part, upTo: limit, for: &search) else { return nil }
            refuted.append(RotationCertificate.Way(counts: way.counts, steps: [start] + steps))
        }
        return refuted
    }

    /// The diagram under the best prices of none, those of the flow and those given.
    private func startingPoint(on diagram: Diagram) -> Relaxation {
        var best = Relaxation(model, prices: Prices(model), patterns: diagram)
        best.evaluate()
        for prices in [HostFlow.prices(of: model), start?.fitted(to: model)] {
            guard let prices else { continue }
            var other = Relaxation(model, prices: prices, patterns: diagram)
            other.evaluate()
            if other.bound > best.bound { best = other }
        }
        return best
    }

    /// Towards a bound just above the limit; again from where that ended, as long as it helps.
    private func climb(_ relaxation: inout Relaxation, for search: inout PlanSearch) {
        let goal = limit + model.units.grain
        if relaxation.bound > limit { return }
        search.ascend(&relaxation, pace: .brisk(reach: search.firstReach), steps: 120, until: goal)
        for _ in 0..<Self.ascents {
            let gap = goal - relaxation.bound
            if relaxation.bound > limit || watch.isOver || search.best != nil { return }
            search.ascend(&relaxation, pace: .patient(reach: gap, patience: 15), steps: 800, until: goal)
            if goal - relaxation.bound > gap - gap / 16 { return }
        }
    }
}

extension RotationModel {
    /// The splits that make a diagram of patterns.
    fileprivate func patternSplits(depth: Int) -> [RotationCertificate.Step] {
        (0..<regions).compactMap { region in
            let distance = min(gap[region], depth + 1)
            if distance > 1 { return .split(.spacing(subregion: region, distance: distance)) }
            return runValue > 0 ? .split(.runs(subregion: region)) : nil
        }
    }
}

extension HostFlow {
    /// Prices whose bound is what the flow proves: its least value; or, where there is no flow, more than 0 for plans
    /// that are all worth 0.
    fileprivate static func prices(of model: RotationModel) -> Prices {
        var flow = HostFlow(model)
        var prices = Prices(model)
        for slot in 0..<model.slots where !flow.place(slot) {
            // Who was reached from the slot is full: a turn or a slot more costs something at each.
            let isFull = flow.distance.map { $0 != .max }
            for country in 0..<model.countries where isFull[country] && !isFull[model.countries + model.home[country]] {
                prices.country[country] = model.units.grain
            }
            for region in 0..<model.regions where isFull[model.countries + region] {
                prices.region[region] = model.units.grain
            }
            return prices
        }
        let marginals = flow.marginals()
        let isShort = (0..<model.regions).contains { flow.counts[$0] < model.bounds[$0].lowerBound }
        // What a needed slot is worth then outweighs all else.
        let divisor = isShort ? flow.urgency / model.units.grain : 1
        prices.country = marginals.country.map { $0 / divisor }
        prices.region = marginals.region.map { $0 / divisor }
        return prices
    }
}
