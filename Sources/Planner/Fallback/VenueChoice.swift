internal import NetworkModel

extension Network {
    /// The venues of a country that hold so many people, the tightest first, of equal ones by name.
    func venues(in code: CountryCode, for people: Int) -> [Venue] {
        venues.filter { $0.countryCode == code && $0.people.number >= people }
            .sorted { ($0.people.number, $0.name.text, $0.id) < ($1.people.number, $1.name.text, $1.id) }
    }
}
