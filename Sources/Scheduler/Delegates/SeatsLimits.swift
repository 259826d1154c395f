/// The largest numbers that a problem may hold. With them a subregion's seats, times all weights, differ from its share by
/// less than 3 × 10^9 altogether, whose square is within 64 bits; and each level has room in `SeatsPrice`.
enum SeatsLimits {
    static let seats = 0...10_000
    static let candidates = 0...20_000
    static let listLength = 0...20_000
    /// Of all subregions together, and so of each.
    static let weight = 0...100_000
    static let floor = 0...20_000
    static let waiting = 0...1_000
    static let perMille = 0...1_000
    static let countrySeats = 0...1_000_000
    static let waitingAtMost = 0...1_000_000
}

extension SeatsProblem {
    func refuseIfWrong() throws(ProblemError) {
        try refuse("seats", seats, outside: SeatsLimits.seats)
        try refuseWrongRules()
        try refuseWrongSubregions()
        try refuse("countries", countries.count, outside: SeatsLimits.listLength)
        for (country, subregion) in countries.enumerated() {
            try refuse("countries[\(country)]", subregion, beyond: subregions.count)
        }
        try refuse("groups", groups.count, outside: SeatsLimits.listLength)
        for (index, group) in groups.enumerated() {
            try refuse("groups[\(index)].country", group.country, beyond: countries.count)
            try refuse("groups[\(index)].waiting", group.waiting, outside: SeatsLimits.waiting)
        }
        try refuse("candidates", candidates.count, outside: SeatsLimits.candidates)
        for (index, candidate) in candidates.enumerated() {
            try refuse("candidates[\(index)].group", candidate.group, beyond: groups.count)
        }
    }

    private func refuseWrongRules() throws(ProblemError) {
        try refuse("rules.countryBefore", rules.countryBefore, outside: SeatsLimits.countrySeats)
        let first = rules.countryBefore > 0 ? 0...(rules.countryBefore - 1) : SeatsLimits.countrySeats
        try refuse("rules.countryFirst", rules.countryFirst, outside: first)
        try refuse("rules.firstTimers", rules.firstTimers, outside: SeatsLimits.perMille)
        try refuse("rules.youngOrNew", rules.youngOrNew, outside: SeatsLimits.perMille)
        try refuse("rules.waitingAtMost", rules.waitingAtMost, outside: SeatsLimits.waitingAtMost)
    }

    private func refuseWrongSubregions() throws(ProblemError) {
        try refuse("subregions", subregions.count, outside: SeatsLimits.listLength)
        var weight = 0
        for (index, subregion) in subregions.enumerated() {
            let left = 0...(SeatsLimits.weight.upperBound - weight)
            try refuse("subregions[\(index)].weight", subregion.weight, outside: left)
            try refuse("subregions[\(index)].floor", subregion.floor, outside: SeatsLimits.floor)
            weight += subregion.weight
        }
        if weight == 0, !subregions.isEmpty { throw .noWeight(key: "subregions") }
    }

    private func refuse(
        _ key: @autoclosure () -> String,
        _ found: Int,
        outside range: ClosedRange<Int>
    ) throws(ProblemError) {
        if !range.contains(found) { throw .outOfRange(key: key(), found: found, expected: range) }
    }

    private func refuse(
        _ key: @autoclosure () -> String,
        _ found: Int,
        beyond count: Int
    ) throws(ProblemError) {
        if found < 0 || found >= count { throw .noSuchIndex(key: key(), found: found, count: count) }
    }
}
