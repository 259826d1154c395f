import ICalendar
import NetworkModel
import ReferenceData

/// What an entry says beside its time and its status.
struct EntryText: Hashable, Sendable {
    enum Reader: Hashable, Sendable {
        /// Its member, and whoever looks over their shoulder.
        case discreet
        /// Its member alone: private to everyone with whom they share their calendar.
        case open
        /// Everyone. Nobody is busy because of it.
        case everyone
    }

    let summary: CalendarText
    let description: CalendarText?
    let location: CalendarText?
    let link: CalendarLink?
    let language: LanguageTag?
    /// When it rings, in minutes before it starts or is due.
    let alarmMinutes: Int?
    let reader: Reader

    init(
        _ summary: CalendarText,
        description: CalendarText? = nil,
        location: CalendarText? = nil,
        link: CalendarLink? = nil,
        language: LanguageTag? = nil,
        alarmMinutes: Int? = nil,
        for reader: Reader
    ) {
        self.summary = summary
        self.description = description
        self.location = location
        self.link = link
        self.language = language
        self.alarmMinutes = alarmMinutes
        self.reader = reader
    }

    /// All that a discreet entry says: the member's own title, or the local word for an appointment.
    init(discreetFor member: Member, words: AppointmentWords) throws(InvitationError) {
        if let own = member.calendarTitle {
            self.init(try CalendarText(own, of: "calendarTitle"), for: .discreet)
        } else {
            let word = words.word(for: member.languages.map(\.text))
            self.init(try CalendarText(line: word, of: "the appointment words"), for: .discreet)
        }
    }

    var classification: Classification { reader == .everyone ? .public : .private }

    var transparency: Transparency { reader == .everyone ? .transparent : .opaque }

    var conference: ICalendar.Conference? { link.map { ICalendar.Conference(link: $0) } }

    func alarm(_ edge: Alarm.Edge) -> Alarm? {
        alarmMinutes.flatMap { Alarm(minutesBefore: $0, edge, text: summary) }
    }

    /// One text for each thing that the reader sees.
    var seen: [String] {
        [
            summary.text, description?.text ?? "", location?.text ?? "", link?.text ?? "", language?.text ?? "",
            alarmMinutes.map(String.init) ?? "", "\(reader)",
        ]
    }
}
