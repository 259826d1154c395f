internal import CivilTime
internal import NetworkModel
internal import ReferenceData

/// What each passport of the network needs to get into each of its countries, changing planes included, as far as anybody
/// knows it on a day.
struct EntryOutlook {
    private let requirements: [PassportAtBorder: EntryRule.Requirement]

    init(_ network: Network, routes: FlightRoutes, on day: CivilDate) {
        let facts = BorderFacts(network, on: day)
        let codes = network.countries.map(\.code)
        var requirements: [PassportAtBorder: EntryRule.Requirement] = [:]
        for destination in codes {
            for passport in codes {
                let entry = facts.entry(passport, to: destination).requirement
                let way = Self.way(of: passport, to: destination, entry: entry, routes: routes, facts: facts)
                requirements[PassportAtBorder(passport: passport, country: destination)] = way
            }
        }
        self.requirements = requirements
    }

    /// What such a passport needs; unknown for countries outside the network.
    func requirement(_ passport: CountryCode, to country: CountryCode) -> EntryRule.Requirement {
        requirements[PassportAtBorder(passport: passport, country: country)] ?? .unknown
    }

    /// A delegate holds the passport of their group's country.
    func counts(of passports: [(code: CountryCode, people: Int)], into country: CountryCode) -> EntryCounts {
        passports.reduce(into: EntryCounts()) { counts, home in
            counts.add(home.people, whoNeed: requirement(home.code, to: country))
        }
    }

    /// The entry, unless every way there asks for more.
    private static func way(
        of passport: CountryCode,
        to destination: CountryCode,
        entry: EntryRule.Requirement,
        routes: FlightRoutes,
        facts: BorderFacts
    ) -> EntryRule.Requirement {
        if passport == destination || entry == .refused || entry == .unknown { return entry }
        guard let stopovers = routes.stopovers(from: passport, to: destination) else { return entry }
        let order: [EntryRule.Requirement] = [.free, .visa, .unknown, .refused]
        let easiest = stopovers.map { facts.transit(passport, in: $0).requirement }
            .min { (order.firstIndex(of: $0) ?? 0) < (order.firstIndex(of: $1) ?? 0) }
        switch easiest {
        case .free: return entry
        case .visa: return .visa
        case .refused: return .refused
        case .onArrival, .eVisa, .unknown, nil: return .unknown
        }
    }
}
