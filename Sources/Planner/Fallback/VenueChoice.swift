internal import NetworkModel

/// Where a meeting would be held, and where else.
struct VenueChoice {
    /// How many need room: the delegates, and the host's crew.
    let people: Int
    /// The tightest of the host country that holds them; `nil` where none is known.
    let venue: Venue?
    /// The next one there, else the tightest at the backup's.
    let instead: Venue?

    init(at host: CountryCode, backup: CountryCode?, delegates: Int, in network: Network) {
        let people = delegates + DatePoints.crew(ofDelegates: delegates)
        let venues = network.venues(in: host, for: people)
        self.people = people
        venue = venues.first
        instead = venues.dropFirst().first ?? backup.flatMap { network.venues(in: $0, for: people).first }
    }
}

extension Network {
    /// The venues of a country that hold so many people, the tightest first, of equal ones by name.
    fileprivate func venues(in code: CountryCode, for people: Int) -> [Venue] {
        venues.filter { $0.countryCode == code && $0.people.number >= people }
            .sorted { ($0.people.number, $0.name.text, $0.id) < ($1.people.number, $1.name.text, $1.id) }
    }
}
