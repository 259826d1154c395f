internal import CivilTime
internal import NetworkModel

/// A country on the way to a meeting or back, where a traveller leaves one plane for another.
struct JourneyCrossing: Hashable {
    /// `nil` for an airport that isn't in the table.
    let country: CountryCode?
    let airport: AirportCode
    /// Whether the border is crossed: the next plane leaves from elsewhere, or a day later or more.
    let isEntry: Bool

    /// A connection of a day or more is a stopover, which few countries let anybody have airside.
    static let longestMinutes = 24 * 60
}

extension Itinerary {
    /// Each country once but the host's, in the order of the way; one that is entered somewhere counts as entered.
    func crossings(host: CountryCode, country: (AirportCode) -> CountryCode?) -> [JourneyCrossing] {
        var crossings: [JourneyCrossing] = []
        for (landing, next) in zip(legs, legs.dropFirst()) {
            let isChange =
                landing.to == next.from
                && minutes(from: landing.arrives, to: next.departs) < JourneyCrossing.longestMinutes
            let airports = landing.to == next.from ? [landing.to] : [landing.to, next.from]
            for airport in airports {
                let crossing = JourneyCrossing(country: country(airport), airport: airport, isEntry: !isChange)
                guard crossing.country != host else { continue }
                let standing = crossings.firstIndex {
                    $0.country == crossing.country && (crossing.country != nil || $0.airport == airport)
                }
                guard let standing else {
                    crossings.append(crossing)
                    continue
                }
                if crossing.isEntry, !crossings[standing].isEntry { crossings[standing] = crossing }
            }
        }
        return crossings
    }

    /// By one airport's clock. Where it is set in between, an hour more or less.
    private func minutes(from start: WallTime, to end: WallTime) -> Int {
        (end.date.dayNumber - start.date.dayNumber) * 24 * 60 + (end.time.hour - start.time.hour) * 60
            + end.time.minute - start.time.minute
    }
}
