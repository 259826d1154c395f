import ICalendar
public import NetworkModel

extension FeedItem {
    /// Something to do by a day. `meeting` is the one that it is for.
    ///
    /// Throws `refusedValue`.
    public init(deadline: Deadline, for meeting: Meeting?, reader: FeedReader) throws(InvitationError) {
        text = try reader.text { () throws(InvitationError) in
            let name = meeting.map { ": \($0.name)" } ?? ""
            guard let summary = CalendarText("\(deadline.kind.words)\(name)") else { throw .refusedValue("name") }
            return EntryText(
                summary,
                language: reader.language,
                alarmMinutes: EventSpan.allDay(first: deadline.due, last: deadline.due).alarmMinutes,
                for: .open
            )
        }
        time = .due(deadline.due, doneOn: deadline.doneOn)
    }
}

extension Deadline.Kind {
    fileprivate var words: String {
        switch self {
        case .visa: "Apply for a visa"
        case .passport: "Renew the passport"
        case .seat: "Say whether you come"
        case .report: "Write the report"
        case .other: "Something is due"
        }
    }
}
