/// A conference of others to which many of the network go: days to leave free.
public struct OtherConference: Hashable, Sendable {
    public typealias ID = Identifier<OtherConference>

    public let id: ID
    public let name: PlainLine
    public let days: DateSpan
    /// Where it is held, if anybody knows.
    public let countryCode: CountryCode?

    public init(id: ID, name: PlainLine, days: DateSpan, countryCode: CountryCode?) {
        self.id = id
        self.name = name
        self.days = days
        self.countryCode = countryCode
    }
}
