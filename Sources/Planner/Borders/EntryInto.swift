public import CivilTime
public import NetworkModel

/// What is known of getting into one country: for the delegates of a series, one from each group, changing planes
/// included; and what sources say about bars there.
public struct EntryInto: Hashable, Sendable {
    /// The passports that need the same.
    public struct Line: Hashable, Sendable {
        public let requirement: EntryRule.Requirement
        /// By code, how many delegates.
        public let homes: [DateReason.Home]
    }

    public let series: Series
    public let country: NamedCountry
    public let day: CivilDate
    public let counts: EntryCounts
    /// From free to unknown; those that nobody needs are left out.
    public let lines: [Line]
    public let bars: [EntryBar]
    /// Newest first.
    public let safety: [SafetyNote]
    public let reluctance: Reluctance?
}

extension NetworkPlanner {
    public func entryInto(_ country: String, series: String?) throws(PlannerError) -> EntryInto {
        let network = try network()
        let code = try network.countryCode(country)
        let series = try Self.series(series, in: network)
        let day = surroundings.now.date
        let facts = try rotationFacts(of: network, countingDates: false)
        let homes = try network.homes(of: series.id, facts: facts)
        let lines = EntryRule.Requirement.allCases.map { requirement in
            EntryInto.Line(
                requirement: requirement,
                homes: homes.filter { facts.entry.requirement($0.code, to: code) == requirement }.map {
                    DateReason.Home(code: $0.code, name: facts.countries.name(of: $0.code), people: $0.people)
                }
            )
        }
        return EntryInto(
            series: series,
            country: network.named(code, facts: facts.countries),
            day: day,
            counts: facts.entry.counts(of: homes, into: code),
            lines: lines.filter { !$0.homes.isEmpty },
            bars: EntryBar.bars(of: code, in: try RegionFacts.entryRestrictions(), on: day),
            safety: network.safetyNotes.filter { $0.countryCode == code }.reversed(),
            reluctance: network.reluctance.first { $0.destination == code }
        )
    }
}

extension Network {
    /// One delegate of each group in the countries that take turns in a series.
    func homes(
        of series: Series.ID,
        facts: RotationFacts
    ) throws(PlannerError) -> [(code: CountryCode, people: Int)] {
        let inside = countries(takingTurnsIn: series).map(\.code)
        return try TravelCost(groups: groups, in: inside, facts: facts.countries).passports
    }
}
