/// A house in which a meeting can be held.
public struct Venue: Hashable, Sendable {
    public typealias ID = Identifier<Venue>

    public let id: ID
    public let countryCode: CountryCode
    public let city: PlainLine
    public let name: PlainLine
    /// How many it holds.
    public let people: Count

    public init(id: ID, countryCode: CountryCode, city: PlainLine, name: PlainLine, people: Count) {
        self.id = id
        self.countryCode = countryCode
        self.city = city
        self.name = name
        self.people = people
    }
}

/// What is agreed in case a meeting can't be held as planned, and where those meet who can't enter its host country.
public struct Fallback: Hashable, Sendable {
    public let meetingID: Meeting.ID
    public let venueID: Venue.ID?
    public let backupVenueID: Venue.ID?
    public let backupCountryCode: CountryCode?
    public let hubCountryCode: CountryCode?

    /// - Throws: `ValueError` where nothing is agreed, or where the venue and its backup are one.
    public init(
        meetingID: Meeting.ID,
        venueID: Venue.ID?,
        backupVenueID: Venue.ID?,
        backupCountryCode: CountryCode?,
        hubCountryCode: CountryCode?
    ) throws(ValueError) {
        guard venueID != nil || backupVenueID != nil || backupCountryCode != nil || hubCountryCode != nil else {
            throw ValueError("venueID", found: "nothing", expected: "something here or in another column")
        }
        if let venueID, venueID == backupVenueID {
            throw ValueError("backupVenueID", found: "\(venueID), the venue itself", expected: "another venue")
        }
        self.meetingID = meetingID
        self.venueID = venueID
        self.backupVenueID = backupVenueID
        self.backupCountryCode = backupCountryCode
        self.hubCountryCode = hubCountryCode
    }
}
