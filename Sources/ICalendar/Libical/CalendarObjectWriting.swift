internal import CLibical
internal import CivilTime
internal import Foundation

/// libical keeps its zone table and error states in globals: one thread at a time.
private let libical = NSLock()

/// Set once, under the lock: an error of libical never ends the process, and its own zone files, which Debian doesn't
/// ship, are never looked for.
private let settings: Void = {
    icalerror_set_errors_are_fatal(0)
    icaltimezone_set_builtin_tzdata(0)
}()

extension CalendarObject {
    /// The object as a file: UTF-8, lines that end in CRLF and hold at most 75 octets. The same values give the same
    /// bytes.
    public func written() throws(CalendarError) -> String {
        libical.lock()
        defer { libical.unlock() }
        _ = settings

        let calendar = try Component(ICAL_VCALENDAR_COMPONENT)
        try addHeader(to: calendar)
        let header = try calendar.text()
        let end = "END:VCALENDAR\r\n"
        guard header.utf8.reversed().starts(with: end.utf8.reversed()) else {
            throw .notWritten(what: "the end of the calendar")
        }
        // Part after part: freeing one tree of all of them costs a third of the whole time.
        var text = String(header.utf8.dropLast(end.utf8.count)) ?? ""
        for zone in zonesInOrder { text += try zone.component().text() }
        for event in events { text += try event.component().text() }
        for toDo in toDos { text += try toDo.component().text() }
        for times in freeBusy { text += try times.component().text() }
        for availability in availabilities { text += try availability.component().text() }
        return text + end
    }

    /// Each zone once, in the order of their first use.
    private var zonesInOrder: [ZoneDefinition] {
        var names: Set<ZoneName> = []
        var zones: [ZoneDefinition] = []
        func use(_ time: WrittenTime?) {
            if let zone = time?.zone, names.insert(zone.name).inserted { zones.append(zone) }
        }
        for event in events {
            use(event.writtenSpan.start)
            use(event.recurrenceID?.time)
        }
        for toDo in toDos {
            use(toDo.start?.written)
            use(toDo.due?.written)
        }
        for time in availabilities.flatMap(\.available) { use(time.writtenSpan.start) }
        return zones
    }

    private func addHeader(to calendar: borrowing Component) throws(CalendarError) {
        calendar.add(try Property(ICAL_VERSION_PROPERTY, "2.0"))
        calendar.add(try Property(ICAL_PRODID_PROPERTY, product.text))
        calendar.add(try Property(ICAL_CALSCALE_PROPERTY, "GREGORIAN"))
        if let method { calendar.add(try Property(ICAL_METHOD_PROPERTY, method.token)) }
        if let name {
            calendar.add(try Property(ICAL_NAME_PROPERTY, text: name))
            calendar.add(try Property(extension: "X-WR-CALNAME", name.text))
        }
        if let color { calendar.add(try Property(ICAL_COLOR_PROPERTY, color.text)) }
        if let refresh {
            let interval = try Property(ICAL_REFRESHINTERVAL_PROPERTY, "PT\(refresh.hours)H")
            interval.add(try Parameter(ICAL_VALUE_PARAMETER, "DURATION"))
            calendar.add(interval)
            calendar.add(try Property(extension: "X-PUBLISHED-TTL", "PT\(refresh.hours)H"))
        }
    }
}

extension CalendarObject.Method {
    fileprivate var token: String {
        switch self {
        case .publish: "PUBLISH"
        case .request: "REQUEST"
        case .cancel: "CANCEL"
        case .reply: "REPLY"
        case .counter: "COUNTER"
        }
    }
}
