public import CivilTime

/// One part of a meeting's programme, by the clock of the meeting's place.
public struct ProgrammeSession: Hashable, Sendable {
    public typealias ID = Identifier<ProgrammeSession>

    public let id: ID
    public let meetingID: Meeting.ID
    public let day: CivilDate
    public let opens: TimeOfDay
    public let closes: TimeOfDay
    public let title: PlainLine
    /// A room or a house.
    public let place: PlainLine?
    /// Where those who are not there take part.
    public let link: WebLink?
    /// Spoken or interpreted.
    public let languages: [LanguageCode]

    /// - Throws: `ValueError` where it closes before or as it opens.
    public init(
        id: ID,
        meetingID: Meeting.ID,
        day: CivilDate,
        opens: TimeOfDay,
        closes: TimeOfDay,
        title: PlainLine,
        place: PlainLine?,
        link: WebLink?,
        languages: [LanguageCode]
    ) throws(ValueError) {
        guard opens < closes else {
            throw ValueError("closes", found: "\(closes)", expected: "later than \(opens)")
        }
        self.id = id
        self.meetingID = meetingID
        self.day = day
        self.opens = opens
        self.closes = closes
        self.title = title
        self.place = place
        self.link = link
        self.languages = languages
    }
}
