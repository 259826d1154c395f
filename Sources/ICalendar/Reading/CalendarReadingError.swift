/// Why a whole file is refused. No case holds any of the file's content.
public enum CalendarReadingError: Error, Hashable, Sendable {
    case tooLarge(bytes: Int)
    case nulByte(line: Int)
    case notACalendar
    case lineTooLong(line: Int)
    case tooManyLines
    case tooManyComponents(line: Int)
    case nestedTooDeep(line: Int)
    case tooManyProperties(line: Int)
    case tooManyParameters(line: Int)
    case tooManyValues(line: Int)
    /// The range to look at is empty, longer than ten years, or outside the years 1970 to 2100.
    case rangeRefused
}

extension CalendarReadingError: CustomStringConvertible {
    public var description: String {
        switch self {
        case .tooLarge(let bytes):
            "found \(bytes) bytes; expected at most \(ReadingLimits.fileBytes): export a shorter span of the calendar"
        case .nulByte(let line):
            "line \(line): found a NUL byte; expected text in UTF-8: save the file as UTF-8"
        case .notACalendar:
            "found no BEGIN:VCALENDAR at its beginning; expected a calendar file (.ics): export it as iCalendar"
        case .lineTooLong(let line):
            "line \(line): found more than \(ReadingLimits.lineBytes) bytes in one line; expected fewer: "
                + "export the calendar without attachments"
        case .tooManyLines:
            "found more than \(ReadingLimits.lines) lines; expected fewer: export a shorter span of the calendar"
        case .tooManyComponents(let line):
            "line \(line): found more than \(ReadingLimits.components) components; expected fewer: "
                + "export a shorter span of the calendar"
        case .nestedTooDeep(let line):
            "line \(line): found components nested deeper than \(ReadingLimits.depth); expected an event in a "
                + "calendar: export the calendar again"
        case .tooManyProperties(let line):
            "line \(line): found more than \(ReadingLimits.properties) properties in one component; expected fewer: "
                + "export the calendar again, without its attendees"
        case .tooManyParameters(let line):
            "line \(line): found more than \(ReadingLimits.parameters) parameters in one property; expected fewer: "
                + "export the calendar again"
        case .tooManyValues(let line):
            "line \(line): found more than \(ReadingLimits.values) values in one property; expected fewer: "
                + "export a shorter span of the calendar"
        case .rangeRefused:
            "found a range that is empty, longer than ten years, or outside 1970 to 2100; expected days in order, "
                + "at most ten years apart: change the range"
        }
    }
}
