internal import CivilTime
internal import Exporters
internal import NetworkModel

/// A calendar that is ready to be written but for its name, which may depend on the names of the others.
struct CalendarDraft {
    private enum Content {
        case file(CalendarFile)
        /// Named by the calendar's own entry.
        case ofMember(SubscribedCalendar, FeedEntry)
        case ofEveryone(SubscribedCalendar)
    }

    let audience: CalendarAudience
    let member: Member?
    let isEmptied: Bool
    private let content: Content

    /// Of a series.
    init(_ file: CalendarFile) {
        audience = .series
        member = nil
        isEmptied = false
        content = .file(file)
    }

    /// Where it has nothing left, it says that.
    init(
        _ calendar: SubscribedCalendar,
        _ entry: FeedEntry,
        for audience: CalendarAudience,
        of reader: FeedReader
    ) throws(InvitationError) {
        self.audience = audience
        member = reader.member
        isEmptied = calendar.isEmpty
        var calendar = calendar
        if isEmptied { try calendar.add(.nothing(on: entry.stamp.date, for: reader), as: entry) }
        content = .ofMember(calendar, entry)
    }

    init(ofEveryone calendar: SubscribedCalendar, _ entry: FeedEntry) throws(InvitationError) {
        audience = .everyone
        member = nil
        isEmptied = calendar.isEmpty
        var calendar = calendar
        if isEmptied { try calendar.add(.nothing(on: entry.stamp.date), as: entry) }
        content = .ofEveryone(calendar)
    }

    func file(_ names: FeedNames) throws(PlannerError) -> CalendarFile {
        do throws(InvitationError) {
            switch content {
            case .file(let file): return file
            case .ofMember(let calendar, let entry): return try calendar.file(named: names.name(of: entry))
            case .ofEveryone(let calendar): return try calendar.file(named: "events.ics")
            }
        } catch { throw .notWritable("\(error)") }
    }
}
