public import CivilTime

/// A local group's recorded word on hosting a series in some years. No offer, no host; declining keeps the place.
public struct HostOffer: Hashable, Sendable {
    public typealias ID = Identifier<HostOffer>

    public enum Answer: String, CaseIterable, Sendable {
        case offered, declined
    }

    public let id: ID
    public let seriesID: Series.ID
    public let groupID: Group.ID
    public let answer: Answer
    public let fromYear: Year
    public let untilYear: Year
    public let recordedOn: CivilDate
    public let note: Note?

    /// - Throws: `ValueError` where `untilYear` comes before `fromYear`.
    public init(
        id: ID,
        seriesID: Series.ID,
        groupID: Group.ID,
        answer: Answer,
        fromYear: Year,
        untilYear: Year,
        recordedOn: CivilDate,
        note: Note?
    ) throws(ValueError) {
        guard fromYear <= untilYear else {
            throw ValueError("untilYear", found: "\(untilYear)", expected: "\(fromYear) (fromYear) or later")
        }
        self.id = id
        self.seriesID = seriesID
        self.groupID = groupID
        self.answer = answer
        self.fromYear = fromYear
        self.untilYear = untilYear
        self.recordedOn = recordedOn
        self.note = note
    }

    /// Whether the offer speaks of that year.
    public func covers(_ year: Year) -> Bool { fromYear <= year && year <= untilYear }
}
