/// An organisation of another region's network: it hosts or visits, and no person of it is kept.
public struct Guest: Hashable, Sendable {
    public typealias ID = Identifier<Guest>

    public let id: ID
    public let name: PlainLine
    /// Its network or its part of the world, in words.
    public let region: PlainLine
    /// Most used first.
    public let languages: [LanguageCode]

    public init(id: ID, name: PlainLine, region: PlainLine, languages: [LanguageCode]) {
        self.id = id
        self.name = name
        self.region = region
        self.languages = languages
    }
}

/// A visit between a group of the network and a guest. It stands beside the programme and in no balance.
public struct GuestVisit: Hashable, Sendable {
    public typealias ID = Identifier<GuestVisit>

    /// What the guest does.
    public enum Part: String, CaseIterable, Sendable {
        case hosts, travels
    }

    public let id: ID
    public let guestID: Guest.ID
    public let groupID: Group.ID
    public let part: Part
    public let topic: Topic
    public let status: Visit.Status
    public let dates: DateSpan?

    public init(
        id: ID,
        guestID: Guest.ID,
        groupID: Group.ID,
        part: Part,
        topic: Topic,
        status: Visit.Status,
        dates: DateSpan?
    ) {
        self.id = id
        self.guestID = guestID
        self.groupID = groupID
        self.part = part
        self.topic = topic
        self.status = status
        self.dates = dates
    }
}
