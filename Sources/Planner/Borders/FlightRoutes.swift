internal import NetworkModel
internal import ReferenceData

/// Where a way by air may need a change of planes. No timetable is known, so a rule stands for it:
///
/// - a direct flight is plausible up to 1,500 km, and up to 6,000 km between two countries with a long-haul airport each,
///   from capital to capital;
/// - every other way leads over some country with a long-haul airport, at most 40 % longer than straight.
///
/// A long-haul airport is a large one, or has scheduled flights and a runway of 9,000 feet (2,743 m) or more.
struct FlightRoutes {
    static let shortKilometres = 1_500
    static let directKilometres = 6_000
    static let mostOfStraightPercent = 140
    static let longRunwayFeet = 9_000

    private let capitals: [CountryCode: Coordinate]
    /// The countries with a long-haul airport, by code.
    private let hubs: [CountryCode]

    init(countries: Countries, airports: Airports) {
        var capitals: [CountryCode: Coordinate] = [:]
        for country in countries {
            if let code = CountryCode(country.code) { capitals[code] = country.capital.point }
        }
        self.capitals = capitals
        let longHaul = airports.filter { airport in
            airport.size == .large
                || airport.isScheduled && airport.longestRunwayFeet ?? 0 >= Self.longRunwayFeet
        }
        hubs = Set(longHaul.compactMap { CountryCode($0.country) }).filter { capitals[$0] != nil }.sorted {
            $0.text < $1.text
        }
    }

    /// The countries that a way may lead over; `nil` where a direct flight is plausible.
    func stopovers(from home: CountryCode, to host: CountryCode) -> [CountryCode]? {
        guard let start = capitals[home], let end = capitals[host] else { return [] }
        let straight = start.roundedKilometres(to: end)
        if straight <= Self.shortKilometres { return nil }
        if straight <= Self.directKilometres, hubs.contains(home), hubs.contains(host) { return nil }
        return hubs.filter { hub in
            guard hub != home, hub != host, let point = capitals[hub] else { return false }
            let way = start.roundedKilometres(to: point) + point.roundedKilometres(to: end)
            return way * 100 <= straight * Self.mostOfStraightPercent
        }
    }
}
