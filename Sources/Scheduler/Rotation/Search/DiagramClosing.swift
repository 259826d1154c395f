/// Proves that a diagram holds no plan up to a limit, or finds the best one: raise the bound, filter, split the
/// diagram by the rule that its shortest paths break most, again and again until nothing is left.
struct DiagramClosing {
    private(set) var limit: Int
    private(set) var largest = 0
    private(set) var splits = 0
    /// By country, by subregion for coverage, for share, and for spacing.
    private var trouble: [Int] = []

    /// The most arcs that the diagram may have.
    private let arcLimit: Int

    init(limit: Int, arcLimit: Int) {
        self.limit = limit
        self.arcLimit = arcLimit
    }

    mutating func close(_ part: inout Relaxation, for search: inout PlanSearch) -> Bool {
        let model = search.model
        while !part.isEmpty {
            part.evaluate()
            if !climb(&part, for: &search) { return false }
            if part.isEmpty { return true }
            largest = max(largest, part.diagram.head.count)
            guard let worst = worst(in: part) else { return false }
            splits += 1
            debug("  split", worst - model.countries, trouble[worst], part.diagram.head.count, Double(part.bound) / Double(model.units.grain), limit / model.units.grain)
            split(&part, by: worst, in: model)
            if part.diagram.head.count > arcLimit { return false }
            if search.watch.spend(part.diagram.head.count) { return false }
            if part.isEmpty { return true }
            part.evaluate()
            part.filter(limit: limit)
        }
        return true
    }

    /// Some steps up, then what is above the limit goes. `false` where the watch says so.
    private mutating func climb(_ part: inout Relaxation, for search: inout PlanSearch) -> Bool {
        let model = search.model
        trouble = Array(repeating: 0, count: model.countries + 3 * model.regions)
        search.dive(part, width: 8)
        if search.bestValue <= limit { limit = search.bestValue - model.units.grain }
        if part.bound > limit {
            part.filter(limit: limit)
            return true
        }
        var ascent = PriceAscent(part, reach: limit + model.units.grain - part.bound, patience: 6)
        for _ in 0..<12 {
            let audit = PathAudit(part.path, in: model)
            if audit.isPlan { search.consider(part.path, worth: audit.value) }
            limit = min(limit, search.bestValue == .max ? limit : search.bestValue - model.units.grain)
            if audit.hasPossiblePattern { search.tryPattern(of: part.path) }
            weigh(audit, part)
            if ascent.bound > limit { break }
            if search.watch.spend(part.diagram.head.count) { return false }
            if !ascent.step(&part, audit, limit: limit + model.units.grain) { break }
        }
        limit = min(limit, search.bestValue == .max ? limit : search.bestValue - model.units.grain)
        part.prices = ascent.best
        part.evaluate()
        part.filter(limit: limit)
        return true
    }

    /// Adds up what a path breaks and what the prices lose on it.
    private mutating func weigh(_ audit: PathAudit, _ part: Relaxation) {
        let model = part.model
        let gap = max(1, limit - part.bound)
        for row in audit.broken {
            if row.isFloor {
                trouble[row.subject] += 64
            } else if row.subject < model.countries {
                trouble[row.subject] += 64
            } else {
                trouble[row.subject + 2 * model.regions] += 64
            }
        }
        for country in audit.overdrawn { trouble[country] += 64 }
        for country in 0..<model.countries where !part.prices.isExactCountry[country] {
            let turns = audit.turns[country]
            let priced = part.prices.country[country] * turns + part.prices.turnsAtPrice(of: country, in: model).value
            let loss = model.turnsValue(of: country, turns: turns) - priced
            trouble[country] += min(64, 64 * loss / gap)
        }
        for region in 0..<model.regions where !part.prices.isExactShare[region] {
            let count = audit.counts[region]
            if !part.prices.range[region].contains(count) {
                trouble[model.countries + model.regions + region] += 64
                continue
            }
            let priced = part.prices.region[region] * count + part.prices.countAtPrice(of: region, in: model).value
            trouble[model.countries + model.regions + region] += min(64, 64 * (model.share[region][count] - priced) / gap)
        }
        for (index, row) in part.prices.rows.enumerated() where row.price > 0 {
            let slack = abs(part.stands(inRow: index) - 1) * row.price
            let place = row.isFloor || row.subject < model.countries ? row.subject : row.subject + 2 * model.regions
            trouble[place] += min(64, 64 * slack / gap)
        }
    }

    /// What to split by; subregions first as long as labels are cells, for then countries needn't be told apart.
    private func worst(in part: Relaxation) -> Int? {
        func most(of places: Range<Int>) -> Int? {
            let worst = places.max { trouble[$0] < trouble[$1] }
            return worst.flatMap { trouble[$0] > 0 ? $0 : nil }
        }
        let regional = most(of: part.model.countries..<trouble.count)
        if !part.hasEntries, let regional, trouble[regional] >= 64 { return regional }
        return most(of: trouble.indices)
    }

    private func split(_ part: inout Relaxation, by place: Int, in model: RotationModel) {
        let subject = place - model.countries
        if subject < 0 {
            part.expand(limit: limit)
            part.keep(.turns(of: place, atMost: part.prices.ceiling[place], in: model, live: part.openSlots(of: place)))
            part.prices.isExactCountry[place] = true
            part.prices.country[place] = 0
            part.prices.rows.removeAll { $0.subject == place }
        } else if subject < model.regions {
            part.keep(.windows(of: subject, in: model))
            part.prices.rows.removeAll { $0.subject == place && $0.isFloor }
        } else if subject < 2 * model.regions {
            let region = subject - model.regions
            part.keep(.share(of: region, within: part.prices.range[region], in: model))
            part.prices.isExactShare[region] = true
            part.prices.region[region] = 0
        } else {
            let region = subject - 2 * model.regions
            part.keep(.gap(of: region, in: model))
            part.prices.rows.removeAll { $0.subject == model.countries + region && !$0.isFloor }
        }
    }
}
