/// One way to share the slots out among subregions.
struct ShareWay {
    /// By subregion.
    let counts: [Int]
    /// The least value, from the relaxation's bound up, of a plan with these counts, where only fairness counts: the
    /// shares' value plus whole numbers of repeats and runs.
    let value: Int
}

extension Relaxation {
    /// The ways that a plan below a ceiling may share the slots out, the fairest first; `nil` where there are too many.
    func shareWays(below ceiling: Int) -> [ShareWay]? {
        var search = ShareSearch(relaxation: self, ceiling: ceiling)
        search.visit(share: 0, excess: 0)
        if search.isTooLong { return nil }
        return search.ways.sorted {
            $0.value == $1.value ? $0.counts.lexicographicallyPrecedes($1.counts) : $0.value < $1.value
        }
    }

    /// The same relaxation for plans that share the slots out in one way.
    func sharing(_ way: ShareWay) -> Relaxation {
        var result = self
        for region in way.counts.indices { result.prices.settle(region, at: way.counts[region]) }
        result.evaluate()
        return result
    }
}

/// Goes through the ways to share slots out among subregions.
private struct ShareSearch {
    let relaxation: Relaxation
    let ceiling: Int
    private(set) var ways: [ShareWay] = []
    private var counts: [Int] = []
    private var slots = 0
    private var stepsLeft = 20_000

    init(relaxation: Relaxation, ceiling: Int) {
        self.relaxation = relaxation
        self.ceiling = ceiling
    }

    var isTooLong: Bool { stepsLeft < 0 }

    /// `excess` is by how much the counts so far lift the bound above the best ones at their prices.
    mutating func visit(share: Int, excess: Int) {
        let model = relaxation.model
        let least = relaxation.bound + excess
        stepsLeft -= 1
        if isTooLong || least >= ceiling || slots > model.slots { return }
        let region = counts.count
        if region == model.regions {
            if slots == model.slots { note(share: share, least: least) }
            return
        }
        let free = relaxation.prices.countAtPrice(of: region, in: model).value
        for count in relaxation.prices.range[region] {
            let value = model.share[region][count]
            let loss = value - relaxation.prices.region[region] * count - free
            counts.append(count)
            slots += count
            visit(share: share + value, excess: excess + loss)
            slots -= count
            counts.removeLast()
        }
    }

    private mutating func note(share: Int, least: Int) {
        let unit = relaxation.model.fairnessStep
        var value = share
        if share < least {
            if unit == 0 { return }
            value += ((least - share - 1) / unit + 1) * unit
        }
        if value < ceiling { ways.append(ShareWay(counts: counts, value: value)) }
    }
}
