internal import CivilTime
internal import NetworkModel
internal import ReferenceData

/// What the region's tables and the network's own facts tell about hosts: worked out once for a question, which may try
/// many networks that differ in meetings, offers, policies and decisions alone.
struct RotationFacts {
    let countries: Countries
    let season: SeasonFacts
    let entry: EntryOutlook
    /// Whether a host's days count.
    let countsDates: Bool
    private var cases: [Year: DateCase] = [:]

    init(_ network: Network, today: CivilDate, countsDates: Bool = true) throws(PlannerError) {
        let codes = network.countries.map(\.code)
        countries = try RegionFacts.countries()
        season = try RegionFacts.season(of: codes)
        let routes = FlightRoutes(among: codes, countries: countries, airports: try RegionFacts.airports())
        entry = EntryOutlook(network, routes: routes, on: today)
        self.countsDates = countsDates
    }

    /// The year's season, where it is at hand.
    func season(of year: Year) -> DateCase? { cases[year] }

    /// The same facts, with these years' seasons at hand.
    func keeping(_ cases: [Year: DateCase]) -> RotationFacts {
        var facts = self
        facts.cases.merge(cases) { $1 }
        return facts
    }
}
