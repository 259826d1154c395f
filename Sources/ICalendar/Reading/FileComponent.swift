/// A component as it stands in a file, with the properties that are read.
struct FileComponent {
    enum Kind: String, CaseIterable {
        case calendar = "VCALENDAR"
        case event = "VEVENT"
        case freeBusy = "VFREEBUSY"
        case zone = "VTIMEZONE"
        case standard = "STANDARD"
        case daylight = "DAYLIGHT"
        case alarm = "VALARM"
        case toDo = "VTODO"
        case journal = "VJOURNAL"
        case availability = "VAVAILABILITY"
        case other = "a component"

        /// Whether it tells when someone is busy.
        var isRead: Bool {
            switch self {
            case .calendar, .event, .freeBusy, .zone, .standard, .daylight: true
            case .alarm, .toDo, .journal, .availability, .other: false
            }
        }

        init(_ name: String) { self = Self(rawValue: uppercased(ArraySlice(name.utf8))) ?? .other }
    }

    let kind: Kind
    /// The name as the file has it, to find its end.
    fileprivate let name: String
    /// Where it begins.
    let line: Int
    fileprivate(set) var properties: [ContentLine] = []
    fileprivate(set) var parts: [FileComponent] = []
    /// All properties, those that are not read included.
    fileprivate var propertyCount = 0

    /// The first property of that name.
    func first(_ name: PropertyName) -> ContentLine? { properties.first { $0.name == name } }

    func all(_ name: PropertyName) -> [ContentLine] { properties.filter { $0.name == name } }
}

/// Builds a file's components, without recursion.
struct FileComponentReader {
    private var open: [FileComponent] = []
    private var calendars: [FileComponent] = []
    private var count = 0
    private(set) var reports = ReadingReports()

    /// The VCALENDARs of a file. One that is cut off keeps the parts that are whole.
    ///
    /// libical has no part in this. It crashes by nested components, opens the file that a TZID names, drops the 501st
    /// value of a property in silence, and takes `20260230T250000` for a time; and it keeps no line numbers, without
    /// which nothing can be reported. The grammar of a content line is small, and Swift checks each bound.
    static func calendars(
        in file: [UInt8],
        for purpose: ReadingPurpose
    ) throws(CalendarReadingError) -> (calendars: [FileComponent], reports: ReadingReports) {
        let text = try UnfoldedText(file)
        guard let first = text.lines.first,
            uppercased(text.bytes[first.range]).trimmingEnd == "BEGIN:VCALENDAR"
        else { throw .notACalendar }
        var reader = FileComponentReader()
        let isText = text.isText
        for line in text.lines {
            try reader.take(try text.read(line, isText: isText, for: purpose), at: line.number)
        }
        reader.finish()
        return (reader.calendars, reader.reports)
    }

    private mutating func take(_ line: ReadLine, at number: Int) throws(CalendarReadingError) {
        switch line {
        case .property(let property) where property.name == .begin: try begin(property)
        case .property(let property) where property.name == .end: end(property)
        case .property(let property):
            if try countsProperty(at: number), open[open.count - 1].kind.isRead {
                open[open.count - 1].properties.append(property)
            }
        case .other: _ = try countsProperty(at: number)
        case .refused(let reason):
            _ = open.isEmpty ? false : try countsProperty(at: number)
            reports.report(reason, at: number)
        }
    }

    private mutating func begin(_ property: ContentLine) throws(CalendarReadingError) {
        count += 1
        guard count <= ReadingLimits.components else { throw .tooManyComponents(line: property.line) }
        guard open.count < ReadingLimits.depth else { throw .nestedTooDeep(line: property.line) }
        let name = property.value.trimmingEnd
        open.append(FileComponent(kind: .init(name), name: uppercased(ArraySlice(name.utf8)), line: property.line))
    }

    private mutating func end(_ property: ContentLine) {
        let name = uppercased(ArraySlice(property.value.trimmingEnd.utf8))
        guard let opened = open.lastIndex(where: { $0.name == name }) else {
            reports.report("END without its BEGIN", at: property.line)
            return
        }
        while open.count > opened + 1 { dropLast() }
        let done = open.removeLast()
        if open.isEmpty {
            if done.kind == .calendar {
                calendars.append(done)
            } else {
                reports.report("\(done.kind.rawValue) outside of a VCALENDAR", at: done.line)
            }
        } else {
            open[open.count - 1].parts.append(done)
        }
    }

    /// Whether a property stands in a component; one that doesn't is reported.
    private mutating func countsProperty(at number: Int) throws(CalendarReadingError) -> Bool {
        guard let last = open.indices.last else {
            reports.report("a property outside of any component", at: number)
            return false
        }
        open[last].propertyCount += 1
        guard open[last].propertyCount <= ReadingLimits.properties else { throw .tooManyProperties(line: number) }
        return true
    }

    /// A component without its end may lack any part of itself, so it isn't read; what is whole within it is.
    private mutating func dropLast() {
        let cut = open.removeLast()
        reports.report("\(cut.kind.rawValue) without its END", at: cut.line)
        if let last = open.indices.last {
            open[last].parts += cut.parts
        } else if cut.kind == .calendar {
            calendars.append(cut)
        }
    }

    private mutating func finish() {
        while !open.isEmpty { dropLast() }
    }
}

extension String {
    /// Without the spaces and tabs at its end.
    var trimmingEnd: String {
        let kept = utf8.reversed().drop { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\t") }
        return String(decoding: kept.reversed(), as: UTF8.self)
    }
}
