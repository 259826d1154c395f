/// A person, known by a chosen name. A legal name has no place here: it lives in a meeting's vault only.
public struct Member: Hashable, Sendable {
    public typealias ID = Identifier<Member>

    public let id: ID
    public let groupID: Group.ID
    /// Never split into given and family name: many members have one name.
    public let chosenName: PlainLine
    /// Best known first.
    public let languages: [LanguageCode]
    public let address: MailAddress?
    public let calendarStyle: CalendarStyle
    /// What a discreet entry is called; `nil` for the local word for "Appointment".
    public let calendarTitle: PlainLine?

    public init(
        id: ID,
        groupID: Group.ID,
        chosenName: PlainLine,
        languages: [LanguageCode],
        address: MailAddress?,
        calendarStyle: CalendarStyle,
        calendarTitle: PlainLine?
    ) {
        self.id = id
        self.groupID = groupID
        self.chosenName = chosenName
        self.languages = languages
        self.address = address
        self.calendarStyle = calendarStyle
        self.calendarTitle = calendarTitle
    }
}

/// How much a member's calendar entries may say.
public enum CalendarStyle: String, CaseIterable, Sendable {
    /// A time and the member's own word for it; nothing of the network, the place or the people.
    case discreet
    /// An invitation with its place and its organiser, that the calendar app can answer.
    case open
}
