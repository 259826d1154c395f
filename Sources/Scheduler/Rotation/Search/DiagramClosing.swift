/// Proves that a diagram holds no plan up to a limit, or finds the best one: raise the bound, filter, split the
/// diagram by the rule that its shortest paths break most, again and again until nothing is left. Where it would grow too
/// large, it is cut in two by what hosts a slot, and each part is closed for itself.
struct DiagramClosing {
    private(set) var limit: Int
    private(set) var largest = 0
    private var trouble: RuleTrouble
    /// What was done, for those who ask.
    var record: ClosingRecord?
    /// The most arcs that the diagram may have.
    private let arcLimit: Int
    /// How often a diagram may still be cut in two.
    private var forksLeft: Int
    private var tally: PathTally

    /// Arcs above which two splits are tried.
    private static let largeDiagram = 4_000

    init(_ model: RotationModel, limit: Int, arcLimit: Int, forks: Int = 0) {
        trouble = RuleTrouble(model)
        tally = PathTally(model)
        forksLeft = forks
        self.limit = limit
        self.arcLimit = arcLimit
    }

    /// `false` where the watch, a diagram's size or the number of forks ended it.
    mutating func close(_ part: inout Relaxation, for search: inout PlanSearch) -> Bool {
        var open = [part]
        part = Relaxation(emptyLike: part)
        while var next = open.popLast() {
            if !refine(&next, for: &search) { return false }
            if next.isEmpty { continue }
            // A record tells of one diagram.
            if record != nil { return false }
            // A single sequence of entries was looked at already.
            guard let fork = tally.fork(of: next) else { continue }
            if forksLeft == 0 { return false }
            forksLeft -= 1
            open.append(next.keeping(inSlot: fork.slot, { !fork.isFirst($0) }, limit: limit))
            open.append(next.keeping(inSlot: fork.slot, fork.isFirst, limit: limit))
        }
        return true
    }

    /// Goes on with a part until nothing is left of it or it would grow too large; `false` where the watch ended it.
    private mutating func refine(_ part: inout Relaxation, for search: inout PlanSearch) -> Bool {
        while !part.isEmpty {
            part.evaluate()
            if !climb(&part, for: &search) { return false }
            if part.isEmpty { return true }
            largest = max(largest, part.diagram.arcCount)
            let places = suspects(in: part)
            guard let next = bestSplit(of: part, among: places), next.part.diagram.arcCount <= arcLimit else {
                return true
            }
            record?.note(next.rule)
            part = next.part
            if search.watch.spend(part.diagram.arcCount) { return false }
        }
        return true
    }

    /// Some steps up, then what is above the limit goes. `false` where the watch says so.
    private mutating func climb(_ part: inout Relaxation, for search: inout PlanSearch) -> Bool {
        let model = search.model
        trouble = RuleTrouble(model)
        tally = PathTally(model)
        search.dive(part, width: 8)
        if search.bestValue <= limit { limit = search.bestValue - model.units.grain }
        if part.bound > limit {
            part.filter(limit: limit)
            return true
        }
        var ascent = PriceAscent(part, pace: .brisk(reach: limit + model.units.grain - part.bound))
        for _ in 0..<20 {
            let audit = PathAudit(part.path, in: model)
            tally.add(part.path)
            if audit.isPlan { search.consider(part.path, worth: audit.value) }
            limit = min(limit, search.bestValue == .max ? limit : search.bestValue - model.units.grain)
            if audit.hasPossiblePattern { search.tryPattern(of: part.path) }
            trouble.weigh(audit, part, limit: limit)
            if ascent.bound > limit { break }
            if search.watch.spend(part.diagram.arcCount) { return false }
            if !ascent.step(&part, audit, limit: limit + model.units.grain) { break }
        }
        limit = min(limit, search.bestValue == .max ? limit : search.bestValue - model.units.grain)
        part.prices = ascent.best
        part.evaluate()
        record?.note(part.prices)
        part.filter(limit: limit)
        return true
    }

    /// What may be split by: in a small diagram a subregion as long as labels are cells, for then countries needn't be
    /// told apart; in a large one, the worst subregion and the worst country.
    private func suspects(in part: Relaxation) -> [Int] {
        if part.diagram.arcCount > Self.largeDiagram {
            return [trouble.worstRegion, trouble.worstCountry].compactMap(\.self)
        }
        if !part.hasEntries, let region = trouble.worstRegion, trouble.isGrave(region) { return [region] }
        return [trouble.worst].compactMap(\.self)
    }

    /// The split with the most trouble for the nodes that it leaves, filtered; `nil` where all are too large.
    private func bestSplit(
        of part: Relaxation,
        among places: [Int]
    ) -> (part: Relaxation, rule: RuleTrouble.Rule)? {
        var best: (part: Relaxation, rule: RuleTrouble.Rule)?
        var most = -1
        for place in places {
            var trial = part
            let rule = trouble.rule(at: place)
            if !trial.split(by: rule, limit: limit) { continue }
            if !trial.isEmpty { trial.evaluate() }
            trial.filter(limit: limit)
            if trial.isEmpty { return (trial, rule) }
            let gain = (trouble.weights[place] << 20) / trial.diagram.nodeCount
            if gain <= most { continue }
            best = (trial, rule)
            most = gain
        }
        return best
    }
}
