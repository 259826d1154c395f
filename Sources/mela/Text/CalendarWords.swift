internal import CivilTime
internal import Planner

/// A calendar file, told to a person.
enum CalendarWords {
    static func lines(_ calendar: ReadCalendar) -> [String] {
        let days = "\(calendar.firstDay) to \(calendar.lastDay)"
        var lines = ["From \(days), in UTC:", ""]
        let inRange = calendar.events.filter { !$0.occurrences.isEmpty }
        if inRange.isEmpty {
            lines.append("No event is in these days.")
        } else {
            lines += table(inRange)
        }
        let others = calendar.events.count - inRange.count
        if others > 0 {
            lines.append("\(counted(others, "event")) of the file \(others == 1 ? "is" : "are") on other days.")
        }
        lines += ["", calendar.busy.isEmpty ? "Never busy." : "Busy:"]
        lines += calendar.busy.map { "  \(time($0.start)) to \(time($0.end))" }
        if !calendar.skipped.isEmpty {
            lines += ["", "Not understood, or only in a way that is told:"]
            lines += calendar.skipped.map { "  line \($0.line): \($0.reason)" }
        }
        return lines
    }

    private static func table(_ events: [ReadCalendar.Event]) -> [String] {
        var table = TextTable([
            ("first", .left), ("until", .left), ("times", .right), ("keeps", .left), ("status", .left),
            ("summary", .left),
        ])
        for event in events {
            guard let first = event.occurrences.first else { continue }
            table.append([
                event.isAllDay ? first.start.date.description : time(first.start),
                event.isAllDay ? (first.end.date.adding(days: -1) ?? first.end.date).description : time(first.end),
                grouped(event.occurrences.count), event.isTransparent ? "free" : "busy", event.status.rawValue,
                plain(event.summary),
            ])
        }
        return table.lines
    }

    /// `2026-09-14 03:15`, with seconds only where there are some.
    private static func time(_ moment: Timestamp) -> String {
        let wall = moment.wallTimeInUTC
        return "\(wall)" + (moment.second == 0 ? "" : ":" + String(100 + moment.second).dropFirst())
    }

    /// A stranger's text on one line: without line feeds, and without the characters that move a terminal's text about.
    /// The joiners stay, for Indic scripts are spelled with them.
    static func plain(_ text: String) -> String {
        var plain = String.UnicodeScalarView()
        for scalar in text.unicodeScalars {
            switch scalar.properties.generalCategory {
            case .control, .lineSeparator, .paragraphSeparator: plain.append(" ")
            case .format where scalar != "\u{200C}" && scalar != "\u{200D}": continue
            default: plain.append(scalar)
            }
        }
        let line = String(plain)
        return line.count > 100 ? line.prefix(99) + "…" : line
    }
}
