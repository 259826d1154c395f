extension SeatsProblem {
    /// The best plan. The countries' rule has two cases: no country has `countryBefore` seats, or all have `countryFirst`.
    /// Each is solved by itself, and the better one is taken.
    ///
    /// No step of its own sees to it that nobody who went last is seated while one of the same group who didn't has no
    /// seat: if the two changed places, the first levels down to `shares` would stay, as they count groups' seats only,
    /// and `wentLast` would fall, whatever the lower levels did. So a plan that breaks it isn't the best one.
    public func solved() -> SeatsOutcome {
        let held = held
        let network = SeatsNetwork(self)
        let (bounds, breakers) = cases(held: held)
        let solved = bounds.map { bounds in
            var flow = SeatsFlow(network, bounds, held: held)
            flow.fill(upTo: seats)
            let seated = flow.seated
            return (flow: flow, seated: seated, levels: levels(of: seated))
        }.sorted { $0.levels < $1.levels }
        let best = solved[0]
        let counts = SeatsCounts(self, seated: best.seated)
        return SeatsOutcome(
            seated: best.seated,
            seatsOfGroup: counts.group,
            seatsOfCountry: counts.country,
            seatsOfSubregion: counts.subregion,
            levels: best.levels,
            breakers: breakers,
            flows: solved.map(\.flow)
        )
    }

    /// At least one; and the countries that break the rule in it.
    private func cases(held: SeatsCounts) -> (bounds: [SeatsBounds], breakers: [Int]) {
        if !rules.hasCountryRule { return ([SeatsBounds(self)], []) }
        let first = SeatsBounds(first: self)
        let needed = zip(first.least, held.country).reduce(0) { $0 + max($1.0, $1.1) }
        let below = SeatsBounds(below: self, held: held)
        let breakers = countries.indices.filter { held.country[$0] >= rules.countryBefore }
        if needed > max(seats, held.seated.count) { return ([below], breakers) }
        return (breakers.isEmpty ? [below, first] : [first], [])
    }
}
