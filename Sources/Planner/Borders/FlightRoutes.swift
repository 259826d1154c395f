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
    /// By country: the kilometres to each hub.
    private let legs: [CountryCode: [Int]]

    /// - Parameter codes: the countries that are asked about.
    init(among codes: [CountryCode], countries: Countries, airports: Airports) {
        let longHaul = airports.filter { airport in
            airport.size == .large
                || airport.isScheduled && airport.longestRunwayFeet ?? 0 >= Self.longRunwayFeet
        }
        func capital(_ code: CountryCode) -> Coordinate? { countries[code: code.text]?.capital.point }
        let hubs = Set(longHaul.compactMap { CountryCode($0.country) }).sorted { $0.text < $1.text }
            .compactMap { code in capital(code).map { (code: code, point: $0) } }
        let pairs = codes.compactMap { code in capital(code).map { (code, $0) } }
        capitals = Dictionary(pairs) { $1 }
        self.hubs = hubs.map(\.code)
        // Each leg once: there are far more ways than legs.
        legs = capitals.mapValues { point in hubs.map { point.roundedKilometres(to: $0.point) } }
    }

    /// The countries that a way may lead over; `nil` where a direct flight is plausible.
    func stopovers(from home: CountryCode, to host: CountryCode) -> [CountryCode]? {
        guard let start = capitals[home], let end = capitals[host], let out = legs[home], let last = legs[host] else {
            return []
        }
        let straight = start.roundedKilometres(to: end)
        if straight <= Self.shortKilometres { return nil }
        if straight <= Self.directKilometres, hubs.contains(home), hubs.contains(host) { return nil }
        return hubs.indices.filter { hub in
            hubs[hub] != home && hubs[hub] != host
                && (out[hub] + last[hub]) * 100 <= straight * Self.mostOfStraightPercent
        }.map { hubs[$0] }
    }
}
