/// How much trouble each rule makes on the shortest paths of a relaxation: broken, or satisfied at a loss.
struct RuleTrouble {
    /// By country, then by subregion for coverage, for share, and for spacing.
    private(set) var weights: [Int]
    private let countries: Int
    private let regions: Int

    private static let most = 64

    init(_ model: RotationModel) {
        countries = model.countries
        regions = model.regions
        weights = Array(repeating: 0, count: countries + 3 * regions)
    }

    /// What may be split by, in the order of `weights`.
    enum Rule {
        case turns(country: Int)
        case coverage(region: Int)
        case share(region: Int)
        case spacing(region: Int)
    }

    func rule(at place: Int) -> Rule {
        switch (place - countries, regions) {
        case (let other, _) where other < 0: .turns(country: place)
        case (let region, let count) where region < count: .coverage(region: region)
        case (let other, let count) where other < 2 * count: .share(region: other - count)
        case (let other, let count): .spacing(region: other - 2 * count)
        }
    }

    /// The worst of some places; `nil` where there is no trouble.
    private func worst(of places: Range<Int>) -> Int? {
        places.max { weights[$0] < weights[$1] }.flatMap { weights[$0] > 0 ? $0 : nil }
    }

    var worst: Int? { worst(of: weights.indices) }
    var worstCountry: Int? { worst(of: 0..<countries) }
    var worstRegion: Int? { worst(of: countries..<weights.count) }
    func isGrave(_ place: Int) -> Bool { weights[place] >= Self.most }

    /// Adds up what a path breaks and what the prices lose on it, against the gap up to a limit.
    mutating func weigh(_ audit: PathAudit, _ part: Relaxation, limit: Int) {
        let gap = max(1, limit - part.bound)
        for row in audit.broken { weights[place(of: row)] += Self.most }
        for country in audit.overdrawn { weights[country] += Self.most }
        weighTurns(audit, part, gap)
        weighShares(audit, part, gap)
        for (index, row) in part.prices.rows.enumerated() where row.price > 0 {
            add(abs(part.stands(inRow: index) - 1) * row.price, to: place(of: row), gap)
        }
    }

    private mutating func add(_ loss: Int, to place: Int, _ gap: Int) {
        if loss > 0 { weights[place] += max(1, min(Self.most, Self.most * loss / gap)) }
    }

    private func place(of row: Prices.Row) -> Int {
        row.isFloor || row.subject < countries ? row.subject : row.subject + 2 * regions
    }

    private mutating func weighTurns(_ audit: PathAudit, _ part: Relaxation, _ gap: Int) {
        for country in 0..<countries where !part.prices.isExactCountry[country] {
            let turns = audit.turns[country]
            let priced =
                part.prices.country[country] * turns + part.prices.turnsAtPrice(of: country, in: part.model).value
            add(part.model.turnsValue(of: country, turns: turns) - priced, to: country, gap)
        }
    }

    private mutating func weighShares(_ audit: PathAudit, _ part: Relaxation, _ gap: Int) {
        for region in 0..<regions where !part.prices.isExactShare[region] {
            let count = audit.counts[region]
            if !part.prices.range[region].contains(count) {
                weights[countries + regions + region] += Self.most
                continue
            }
            let priced = part.prices.region[region] * count + part.prices.countAtPrice(of: region, in: part.model).value
            add(part.model.share[region][count] - priced, to: countries + regions + region, gap)
        }
    }
}
