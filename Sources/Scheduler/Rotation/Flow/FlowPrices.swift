extension HostFlow {
    /// What a slot more costs at each country and at each subregion, proven by a full flow: the middle between what the
    /// last one saved and what the next one costs, so that small changes leave it true.
    func marginals() -> (country: [Int], region: [Int]) {
        let outward = distances(toSink: true)
        let inward = distances(toSink: false).map { $0 == .max ? Int.max : -$0 }
        var widest = 0
        for node in outward.indices where outward[node] != .max && inward[node] != .max {
            widest = max(widest, outward[node] - inward[node])
        }
        let middle = outward.indices.map { node -> Int in
            switch (outward[node], inward[node]) {
            case (.max, .max): 0
            case (let high, .max): high - widest / 2
            case (.max, let low): low + widest / 2
            case (let high, let low): low + (high - low) / 2
            }
        }
        let regions = Array(middle[model.countries...])
        return ((0..<model.countries).map { middle[$0] - regions[model.home[$0]] }, regions)
    }

    /// The shortest residual distances between all countries and subregions and the sink; `.max` where there is no way.
    private func distances(toSink: Bool) -> [Int] {
        var found = Array(repeating: Int.max, count: model.countries + model.regions)
        for region in 0..<model.regions {
            if toSink, counts[region] < model.bounds[region].upperBound {
                found[model.countries + region] = step(of: region, from: counts[region])
            }
            if !toSink, counts[region] > 0, counts[region] > model.bounds[region].lowerBound {
                found[model.countries + region] = -step(of: region, from: counts[region] - 1)
            }
        }
        var isChanging = true
        func relax(_ tail: Int, _ head: Int, _ length: Int) {
            let (from, to) = toSink ? (head, tail) : (tail, head)
            if found[from] != .max, found[from] + length < found[to] {
                found[to] = found[from] + length
                isChanging = true
            }
        }
        while isChanging {
            isChanging = false
            for country in 0..<model.countries {
                let region = model.countries + model.home[country]
                if turns[country] < model.ceiling[country] {
                    relax(country, region, model.turnValue(of: country, turn: turns[country] + 1))
                }
                if turns[country] > 0 { relax(region, country, -model.turnValue(of: country, turn: turns[country])) }
            }
            for slot in 0..<model.slots where chosen[slot] >= 0 {
                let now = model.host[chosen[slot]]
                let row = slot * model.regions
                for entry in model.cells[row]..<model.cells[row + model.regions] where entry != chosen[slot] {
                    relax(now, model.host[entry], model.value[entry] - model.value[chosen[slot]])
                }
            }
        }
        return found
    }
}
