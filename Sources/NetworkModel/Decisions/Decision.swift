public import CivilTime

/// A choice of a meeting's host and days, with what it rested on in `DecisionFact` and who was against it in `Dissent`.
public struct Decision: Hashable, Sendable {
    public typealias ID = Identifier<Decision>

    public let id: ID
    public let meetingID: Meeting.ID
    public let decidedOn: CivilDate
    public let countryCode: CountryCode
    public let days: DateSpan?
    /// The country's place in the ranking; `nil` where the policy excluded it.
    public let rank: Count?
    /// How many countries were ranked.
    public let ranked: Count

    /// - Throws: `ValueError` for a place beyond those that were ranked.
    public init(
        id: ID,
        meetingID: Meeting.ID,
        decidedOn: CivilDate,
        countryCode: CountryCode,
        days: DateSpan?,
        rank: Count?,
        ranked: Count
    ) throws(ValueError) {
        if let rank, !(1...max(1, ranked.number)).contains(rank.number) {
            throw ValueError("rank", found: "\(rank)", expected: "a place from 1 to \(ranked)")
        }
        self.id = id
        self.meetingID = meetingID
        self.decidedOn = decidedOn
        self.countryCode = countryCode
        self.days = days
        self.rank = rank
        self.ranked = ranked
    }
}

/// One fact as it read on the day of a decision.
public struct DecisionFact: Hashable, Sendable {
    public enum Kind: String, CaseIterable, Sendable {
        /// The subject is a passport's country; the reading is what it needs to enter.
        case entry
        /// The subject is a group; the reading is its word on hosting.
        case offer
        /// The subject is a country; the reading is the newest safety note's level.
        case safety
        /// The subject is a country and a day; the reading is the holiday's name.
        case holiday
        /// The subject is a country; the reading is how many will not travel there.
        case reluctance
        /// The subject is a place in the ranking; the reading is the country on it.
        case ranking
    }

    public let decisionID: Decision.ID
    public let kind: Kind
    public let subject: PlainLine
    public let reading: PlainLine

    public init(decisionID: Decision.ID, kind: Kind, subject: PlainLine, reading: PlainLine) {
        self.decisionID = decisionID
        self.kind = kind
        self.subject = subject
        self.reading = reading
    }
}

/// A group's word against a decision, and why.
public struct Dissent: Hashable, Sendable {
    public let decisionID: Decision.ID
    public let groupID: Group.ID
    public let reason: Note

    public init(decisionID: Decision.ID, groupID: Group.ID, reason: Note) {
        self.decisionID = decisionID
        self.groupID = groupID
        self.reason = reason
    }
}
