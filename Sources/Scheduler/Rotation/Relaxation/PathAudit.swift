/// What a sequence of entries is worth as a plan, and which rules it breaks.
struct PathAudit {
    /// By country.
    private(set) var turns: [Int]
    /// By subregion.
    private(set) var counts: [Int]
    /// Windows of coverage without their subregion, of cooldown and spacing with one too many.
    private(set) var broken: [Prices.Row] = []
    /// Countries with more turns than they may have.
    private(set) var overdrawn: [Int] = []
    /// As a plan; of use only where nothing is broken.
    private(set) var value = 0
    /// The part of `value` that slots with the subregion of the slot before add.
    private(set) var runs = 0

    var isPlan: Bool { broken.isEmpty && overdrawn.isEmpty }

    /// Whether the pattern of subregions may stand, whatever the countries.
    private(set) var hasPossiblePattern = true

    init(_ path: [Int], in model: RotationModel) {
        turns = Array(repeating: 0, count: model.countries)
        counts = Array(repeating: 0, count: model.regions)
        var newest = Array(repeating: -1, count: model.countries + model.regions)
        var due = Array(repeating: 0, count: model.regions)
        var former = -1
        for (slot, entry) in path.enumerated() {
            let host = model.host[entry]
            let region = model.home[host]
            turns[host] += 1
            counts[region] += 1
            value += model.value[entry] + model.turnValue(of: host, turn: turns[host])
            if region == former { runs += model.runValue }
            former = region
            note(host, slot, distance: model.rest[host], of: path.count, &newest)
            let soFar = broken.count
            note(model.countries + region, slot, distance: model.gap[region], of: path.count, &newest)
            if broken.count > soFar { hasPossiblePattern = false }
            while due[region] < model.windows[region].count, model.windows[region][due[region]].lowerBound <= slot {
                due[region] += 1
            }
            for other in 0..<model.regions where due[other] < model.windows[other].count {
                let window = model.windows[other][due[other]]
                if window.upperBound > slot { continue }
                hasPossiblePattern = false
                broken.append(Prices.Row(subject: model.countries + other, slots: window, isFloor: true))
                due[other] += 1
            }
        }
        for country in 0..<model.countries where turns[country] > model.ceiling[country] { overdrawn.append(country) }
        for region in 0..<model.regions { value += model.share[region][counts[region]] }
        value += runs
    }

    private mutating func note(_ subject: Int, _ slot: Int, distance: Int, of slots: Int, _ newest: inout [Int]) {
        let earlier = newest[subject]
        newest[subject] = slot
        if earlier < 0 || slot - earlier >= distance { return }
        // Of the windows that hold both, the one that begins at the earlier.
        broken.append(
            Prices.Row(subject: subject, slots: earlier...min(earlier + distance - 1, slots - 1), isFloor: false)
        )
    }
}
