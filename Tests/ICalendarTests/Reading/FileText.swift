import CivilTime
import Testing

@testable import ICalendar

/// Calendar files for tests.
enum FileText {
    /// A calendar of these lines, with CRLF.
    static func calendar(_ lines: [String]) -> String {
        (["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Test//EN"] + lines + ["END:VCALENDAR", ""])
            .joined(separator: "\r\n")
    }

    /// One event; its first line is line 4 of the file, its own lines begin in line 6.
    static func event(_ lines: String...) -> String {
        calendar(["BEGIN:VEVENT", "UID:a@test"] + lines + ["END:VEVENT"])
    }

    static func read(
        _ text: String,
        from: String = "2026-01-01",
        to: String = "2027-01-01"
    ) throws -> CalendarContents {
        try CalendarContents(reading: Array(text.utf8), from: moment(from), to: moment(to))
    }

    static func moment(_ day: String) throws -> Timestamp { try #require(Timestamp("\(day)T00:00:00Z")) }
}

extension CalendarContents {
    /// `2026-09-14T03:15:00Z/2026-09-14T09:15:00Z`.
    var busyText: [String] { busy.map { "\($0.start)/\($0.end)" } }

    var skippedText: [String] { skipped.map { "\($0.line): \($0.reason)" } }
}

extension ReadEvent {
    /// The starts of the occurrences, `2026-09-14T03:15:00Z`.
    var starts: [String] { occurrences.map(\.start.description) }
}
