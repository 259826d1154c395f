import CivilTime
import ICalendar
import Testing

/// Values that the tests share; each call can replace what it is about.
enum Sample {
    static func uid(_ text: String = "7f3a@calendar") throws -> CalendarUID { try #require(CalendarUID(text)) }

    static func text(_ text: String) throws -> CalendarText { try #require(CalendarText(text)) }

    static func email(_ email: String) throws -> CalendarAddress { try #require(CalendarAddress(email: email)) }

    static func language(_ tag: String) throws -> LanguageTag { try #require(LanguageTag(tag)) }

    static func refresh(hours: Int) throws -> RefreshInterval { try #require(RefreshInterval(hours: hours)) }

    static func alarm(minutesBefore minutes: Int, _ text: String, _ edge: Alarm.Edge = .start) throws -> Alarm {
        let text = try Sample.text(text)
        return try #require(Alarm(minutesBefore: minutes, edge, text: text))
    }

    static func color(_ name: String) throws -> CalendarColor { try #require(CalendarColor(name)) }

    static func moment(_ text: String) throws -> Timestamp { try #require(Timestamp(text)) }

    static func day(_ text: String) throws -> CivilDate { try #require(CivilDate(text)) }

    static func wall(_ date: String, _ time: String) throws -> WallTime {
        WallTime(date: try day(date), time: try #require(TimeOfDay(time)))
    }

    static func zone(_ text: String) throws -> Zone { try Zone(named: #require(ZoneName(text))) }

    static func morning(on day: String = "2026-09-14") throws -> EventSpan {
        .utc(start: try moment("\(day)T03:15:00Z"), end: try moment("\(day)T09:15:00Z"))
    }

    static func morning(in zone: String, on day: String = "2026-09-14") throws -> EventSpan {
        .zoned(
            start: try wall(day, "09:00"),
            end: try wall(day, "15:00"),
            zone: try Sample.zone(zone)
        )
    }

    static func event(
        uid: String = "7f3a@calendar",
        span: EventSpan? = nil,
        summary: String = "Appointment",
        description: String? = nil,
        location: String? = nil,
        status: EventStatus = .confirmed,
        categories: [String] = [],
        organizer: Organizer? = nil,
        attendees: [Attendee] = [],
        conference: Conference? = nil
    ) throws -> Event {
        try Event(
            uid: Sample.uid(uid),
            stamp: moment("2026-01-15T09:00:00Z"),
            span: span ?? morning(),
            summary: text(summary),
            description: description.map(text),
            location: location.map(text),
            status: status,
            categories: categories.map { try #require(CalendarCategory($0)) },
            organizer: organizer,
            attendees: attendees,
            conference: conference
        )
    }

    static func object(
        _ method: CalendarObject.Method?,
        name: String? = nil,
        _ events: Event...,
        toDos: [ToDo] = [],
        freeBusy: [FreeBusy] = [],
        availabilities: [Availability] = []
    ) throws -> CalendarObject {
        try CalendarObject(
            product: #require(ProductID("-//Calendar//EN")),
            method: method,
            name: name.map(text),
            events: events,
            toDos: toDos,
            freeBusy: freeBusy,
            availabilities: availabilities
        )
    }

    static func organizer(name: String? = nil) throws -> Organizer {
        Organizer(address: try email("meeting@example.org"), name: try name.map(text))
    }

    static func attendee(_ address: String = "anan@example.net", name: String? = nil) throws -> Attendee {
        Attendee(address: try email(address), name: try name.map(text))
    }
}

/// A written calendar, read back by the rules of RFC 5545, section 3.1.
struct WrittenCalendar {
    /// As they stand in the file, without their CRLF.
    let physicalLines: [[UInt8]]
    /// Unfolded.
    let lines: [String]

    init(_ text: String) throws {
        let bytes = Array(text.utf8)
        var physical: [[UInt8]] = []
        var line: [UInt8] = []
        var position = 0
        while position < bytes.count {
            if bytes[position] == 13 {
                try #require(position + 1 < bytes.count && bytes[position + 1] == 10, "a CR without its LF")
                physical.append(line)
                line = []
                position += 2
            } else {
                try #require(bytes[position] >= 0x20 && bytes[position] != 0x7F, "a control character")
                line.append(bytes[position])
                position += 1
            }
        }
        try #require(line.isEmpty, "the last line ends in CRLF too")
        physicalLines = physical

        var unfolded: [[UInt8]] = []
        for line in physical {
            if line.first == 0x20, !unfolded.isEmpty {
                unfolded[unfolded.count - 1] += line.dropFirst()
            } else {
                unfolded.append(line)
            }
        }
        lines = unfolded.map { String(decoding: $0, as: UTF8.self) }
    }

    /// What stands after `name`, with the parameters, in the order of the file.
    func values(_ name: String) -> [String] {
        lines.filter { $0.hasPrefix("\(name):") || $0.hasPrefix("\(name);") }.map { String($0.dropFirst(name.count)) }
    }
}

extension CalendarObject {
    func read() throws -> WrittenCalendar { try WrittenCalendar(written()) }
}
