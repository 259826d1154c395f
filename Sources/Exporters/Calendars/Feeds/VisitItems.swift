import ICalendar
public import NetworkModel

extension FeedItem {
    /// A visit, for those who go and those who receive it; `nil` where it has no dates, and before anyone has agreed
    /// to it.
    ///
    /// Throws `refusedValue`.
    public init?(
        visit: Visit,
        plan: VisitPlan?,
        host: Group?,
        countryName: String?,
        for reader: FeedReader
    ) throws(InvitationError) {
        guard let dates = visit.dates, visit.status != .proposed else { return nil }
        let span = EventSpan.allDay(first: dates.first, last: dates.last)
        text = try reader.text { () throws(InvitationError) in
            let words = [plan?.purpose?.text, plan?.programme?.text].compactMap(\.self)
            let places = [host?.city.text, countryName].compactMap(\.self)
            return EntryText(
                try visit.name(startingWith: ""),
                description: CalendarText(words.joined(separator: "\n\n")),
                location: CalendarText(places.joined(separator: ", ")),
                language: reader.language,
                alarmMinutes: span.alarmMinutes,
                for: .open
            )
        }
        time = .once(span, visit.status == .cancelled ? .cancelled : .confirmed)
    }

    /// The report that a visit owes, for those who went; `nil` where none is due: none was agreed on, or the visit
    /// isn't, or not any more.
    ///
    /// Throws `refusedValue`.
    public init?(reportOn visit: Visit, for reader: FeedReader) throws(InvitationError) {
        guard let due = visit.reportDue, visit.status == .confirmed || visit.status == .held else { return nil }
        text = try reader.text { () throws(InvitationError) in
            EntryText(
                try visit.name(startingWith: "Report on the "),
                language: reader.language,
                alarmMinutes: EventSpan.allDay(first: due, last: due).alarmMinutes,
                for: .open
            )
        }
        time = .due(due, doneOn: visit.reportedOn)
    }
}

extension Visit {
    /// `Training visit: legal aid`.
    fileprivate func name(startingWith start: String) throws(InvitationError) -> CalendarText {
        let words = "\(start)\(kind.rawValue) visit: \(topic)"
        return try CalendarText(line: words.prefix(1).uppercased() + words.dropFirst(), of: "topic")
    }
}
