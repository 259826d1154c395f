/// The answers in a file that people sent back: of METHOD:REPLY and METHOD:COUNTER.
public struct ReplyContents: Hashable, Sendable {
    /// In the order of the file, which may hold several calendars, and several answers in one.
    public let answers: [ReadAnswer]
    /// What is no answer, or was understood only in a stated way, in the order of the file. A VEVENT that breaks a rule
    /// of RFC 5546 is no answer.
    public let skipped: [SkippedLine]

    /// Reads a file that nobody vouches for, within `ReadingLimits`. What `CalendarContents` says of work and threads
    /// holds here too.
    public init(reading file: [UInt8]) throws(CalendarReadingError) {
        var (calendars, reports) = try FileComponentReader.calendars(in: file, for: .answers)
        let zones = FileZones(of: calendars, reports: &reports)
        var reader = EventReader(times: TimeReader(zones: zones), reports: reports)
        answers = calendars.flatMap { reader.answers(of: $0) }
        skipped = reader.reports.inOrder
    }
}

extension EventReader {
    fileprivate mutating func answers(of calendar: FileComponent) -> [ReadAnswer] {
        let method: ReadAnswer.Method
        do throws(Unread) {
            method = try answeringMethod(of: calendar)
        } catch {
            reports.report("\(error.reason); the calendar is not read", at: error.line)
            return []
        }
        if !calendar.parts.contains(where: { $0.kind == .event }) {
            reports.report("VCALENDAR has no VEVENT", at: calendar.line)
        }
        var answers: [ReadAnswer] = []
        for part in calendar.parts {
            switch part.kind {
            case .event:
                if let answer = answer(part, method: method) { answers.append(answer) }
            case .zone, .alarm: continue
            default: reports.report("\(part.kind.rawValue) is not read", at: part.line)
            }
        }
        return answers
    }

    private func answeringMethod(of calendar: FileComponent) throws(Unread) -> ReadAnswer.Method {
        guard let line = try calendar.atMostOne(.method) else {
            throw Unread(reason: "VCALENDAR has no METHOD: expected REPLY or COUNTER", line: calendar.line)
        }
        switch uppercased(ArraySlice(line.value.trimmingEnd.utf8)) {
        case "REPLY": return .reply
        case "COUNTER": return .counter
        default: throw Unread(reason: "METHOD is neither REPLY nor COUNTER", line: line.line)
        }
    }
}

extension FileComponent {
    /// The property of that name, if there is one. A second one is refused, because nothing tells which one is meant.
    func atMostOne(_ name: PropertyName) throws(Unread) -> ContentLine? {
        let lines = all(name)
        guard lines.count < 2 else { throw Unread(reason: "\(name.rawValue) stands again", line: lines[1].line) }
        return lines.first
    }

    func exactlyOne(_ name: PropertyName) throws(Unread) -> ContentLine {
        guard let line = try atMostOne(name) else {
            throw Unread(reason: "\(kind.rawValue) has no \(name.rawValue)", line: self.line)
        }
        return line
    }
}
