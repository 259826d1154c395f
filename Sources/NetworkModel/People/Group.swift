/// A member organisation, in one country.
public struct Group: Hashable, Sendable {
    public typealias ID = Identifier<Group>

    public let id: ID
    public let countryCode: CountryCode
    public let name: PlainLine
    public let city: PlainLine
    /// Most used first.
    public let languages: [LanguageCode]
    /// What it can teach or share with visitors.
    public let offers: [Topic]
    /// What it would like to learn.
    public let wants: [Topic]

    public init(
        id: ID,
        countryCode: CountryCode,
        name: PlainLine,
        city: PlainLine,
        languages: [LanguageCode],
        offers: [Topic],
        wants: [Topic]
    ) {
        self.id = id
        self.countryCode = countryCode
        self.name = name
        self.city = city
        self.languages = languages
        self.offers = offers
        self.wants = wants
    }
}
