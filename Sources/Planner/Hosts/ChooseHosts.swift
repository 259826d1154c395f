internal import CivilTime
internal import NetworkModel

extension NetworkPlanner {
    /// How far plans reach where nobody says it, as far as countries are ready to host.
    static let usualReach = 6

    /// Every country as the host of the series' next edition, with its reasons. `count` is how many editions the plans
    /// behind the ranking reach; `nil` for six, or up to the first one that no country is ready to host.
    public func hostRanking(
        of series: String?,
        count: Int?,
        assuming assumptions: HostAssumptions = HostAssumptions()
    ) throws(PlannerError) -> HostRanking {
        try askedRotation(of: series, count: count, assuming: assumptions).rotation.ranking()
    }

    /// The proven best hosts of the series' next `count` editions, each with its days, its backup and its hub.
    public func hostPlan(
        of series: String?,
        count: Int?,
        assuming assumptions: HostAssumptions = HostAssumptions()
    ) throws(PlannerError) -> HostPlan {
        let asked = try askedRotation(of: series, count: count, assuming: assumptions)
        return try asked.rotation.planWithBackups(
            network: asked.network,
            facts: asked.facts,
            today: surroundings.now.date
        )
    }

    /// The whole story of one country in a series.
    public func hostStory(of country: String, in series: String?, count: Int?) throws(PlannerError) -> HostStory {
        let network = try network()
        let code = try network.countryCode(country)
        let series = try Self.series(series, in: network)
        let plainFacts = try rotationFacts(of: network)
        let rotation = try rotation(of: series.id.text, count: count, in: network, facts: plainFacts)
        let reach = rotation.years.count
        let today = surroundings.now.date
        let seasons = rotation.seasons(ahead: 2 * reach, in: network, facts: plainFacts, today: today)
        let facts = plainFacts.keeping(seasons)
        let changes = SingleChanges(
            country: code,
            rotation: rotation,
            network: network,
            today: today,
            rotationIn: { other throws(PlannerError) in
                try self.rotation(of: series.id.text, count: reach, in: other, facts: facts)
            }
        )
        return try rotation.story(of: code, in: network, changes: changes)
    }

    /// The rotation under assumptions, which speak of the plan's years, and what it was made of.
    private func askedRotation(
        of series: String?,
        count: Int?,
        assuming assumptions: HostAssumptions
    ) throws(PlannerError) -> (rotation: RotationCase, network: Network, facts: RotationFacts) {
        let network = try network()
        let facts = try rotationFacts(of: network, countingDates: !assumptions.ignoresDates)
        let plain = try rotation(of: series, count: count, in: network, facts: facts)
        if assumptions.pins.isEmpty, assumptions.without.isEmpty { return (plain, network, facts) }
        let supposed = try network.assuming(assumptions, in: plain.series, years: plain.years)
        let rotation = try rotation(of: plain.series.id.text, count: plain.years.count, in: supposed, facts: facts)
        return (rotation, supposed, facts)
    }

    func rotationFacts(of network: Network, countingDates: Bool = true) throws(PlannerError) -> RotationFacts {
        try RotationFacts(network, today: surroundings.now.date, countsDates: countingDates)
    }

    /// `facts` are read once by whoever asks: one question can try many networks.
    func rotation(
        of series: String?,
        count: Int?,
        in network: Network,
        facts: RotationFacts
    ) throws(PlannerError) -> RotationCase {
        let series = try Self.series(series, in: network)
        func reaching(_ slots: Int) throws(PlannerError) -> RotationCase {
            try RotationCase(
                series,
                slots: slots,
                in: network,
                facts: facts,
                today: surroundings.now.date
            )
        }
        let rotation = try reaching(count ?? Self.usualReach)
        guard count == nil, let end = rotation.firstSlotWithoutHost else { return rotation }
        return try reaching(max(1, end))
    }

    /// The series of that name; without one that in which most subregions take turns, of several the most frequent.
    static func series(_ text: String?, in network: Network) throws(PlannerError) -> Series {
        let known = network.series
        if let text, !known.isEmpty {
            guard let series = known.first(where: { $0.id.text == text }) else {
                throw .unknownSeries(text, known: known.map(\.id))
            }
            return series
        }
        func reach(_ series: Series) -> (Int, Int) {
            (-network.shares.count { $0.seriesID == series.id }, series.everyYears.years)
        }
        guard let widest = known.min(by: { reach($0) < reach($1) }) else { throw .noSeries }
        return widest
    }
}
