extension Relaxation {
    /// Only the sequences with some of a slot's entries.
    func keeping(inSlot slot: Int, _ isKept: (_ entry: Int) -> Bool, limit: Int) -> Relaxation {
        var result = self
        result.close(slot) { !isKept($0) }
        result.evaluate()
        result.filter(limit: limit)
        return result
    }

    /// Makes a rule exact: the diagram keeps it from now on, and its prices go. `false`, with nothing changed but
    /// labels, where the diagram would get too large.
    mutating func split(by rule: RuleTrouble.Rule, limit: Int) -> Bool {
        switch rule {
        case .turns(let country):
            expand(limit: limit)
            let most = prices.ceiling[country]
            if !keep(.turns(of: country, atMost: most, in: model, live: openSlots(of: country))) { return false }
            prices.isExactCountry[country] = true
            prices.country[country] = 0
            prices.rows.removeAll { $0.subject == country }
        case .coverage(let region):
            if !keep(.windows(of: region, in: model)) { return false }
            prices.rows.removeAll { $0.subject == model.countries + region && $0.isFloor }
        case .share(let region):
            if !keep(.share(of: region, within: prices.range[region], in: model)) { return false }
            prices.isExactShare[region] = true
            prices.region[region] = 0
        case .spacing(let region):
            if !keep(.gap(of: region, in: model)) { return false }
            prices.rows.removeAll { $0.subject == model.countries + region && !$0.isFloor }
        }
        return true
    }
}
