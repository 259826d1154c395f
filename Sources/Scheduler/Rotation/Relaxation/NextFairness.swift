extension Relaxation {
    /// The least value, from the bound up, that a plan may have where only fairness counts: for each way to share the
    /// slots out among subregions it is the shares' value plus a whole number of repeats. `ceiling` where all are above.
    func nextFairness(below ceiling: Int) -> Int {
        var search = ShareSearch(relaxation: self, best: ceiling)
        search.visit(region: 0, slots: 0, share: 0, excess: 0)
        return search.best
    }
}

/// Goes through the ways to share slots out among subregions.
private struct ShareSearch {
    let relaxation: Relaxation
    var best: Int
    /// Beyond this many steps nothing is learnt.
    private var stepsLeft = 20_000

    init(relaxation: Relaxation, best: Int) {
        self.relaxation = relaxation
        self.best = best
    }

    /// `excess` is by how much the counts so far lift the bound above the best ones at their prices.
    mutating func visit(region: Int, slots: Int, share: Int, excess: Int) {
        let model = relaxation.model
        let least = relaxation.bound + excess
        stepsLeft -= 1
        if stepsLeft < 0 { best = min(best, relaxation.bound) }
        if least >= best || slots > model.slots { return }
        if region == model.regions {
            if slots == model.slots { note(share: share, least: least) }
            return
        }
        let free = relaxation.prices.countAtPrice(of: region, in: model).value
        for count in relaxation.prices.range[region] {
            let value = model.share[region][count]
            let loss = value - relaxation.prices.region[region] * count - free
            visit(region: region + 1, slots: slots + count, share: share + value, excess: excess + loss)
        }
    }

    private mutating func note(share: Int, least: Int) {
        let unit = relaxation.model.turnUnit
        if share >= least {
            best = min(best, share)
        } else if unit > 0 {
            best = min(best, share + ((least - share - 1) / unit + 1) * unit)
        }
    }
}
