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
        var file: [UInt8] = []
        try calendar.write(to: &file)
        let end = Array("END:VCALENDAR\r\n".utf8)
        guard file.suffix(end.count) == end[...] else { throw .notWritten(what: "the end of the calendar") }
        file.removeLast(end.count)
        // Part after part: freeing one tree of all of them costs a third of the whole time.
        for zone in zonesInOrder { try zone.component().write(to: &file) }
        for event in events { try event.component().write(to: &file) }
        for toDo in toDos { try toDo.component().write(to: &file) }
        for times in freeBusy { try times.component().write(to: &file) }
        for availability in availabilities { try availability.component().write(to: &file) }
        file += end
        guard let text = String(validating: file, as: UTF8.self) else {
            throw .notWritten(what: "the calendar in UTF-8")
        }
        return text
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
