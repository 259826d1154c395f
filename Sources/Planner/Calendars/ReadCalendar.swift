public import CivilTime
internal import ICalendar

/// What someone's calendar file says about their time.
public struct ReadCalendar: Hashable, Sendable {
    public struct Period: Hashable, Sendable {
        public let start: Timestamp
        /// The first moment after it.
        public let end: Timestamp
    }

    public enum Status: String, Hashable, Sendable { case confirmed, tentative, cancelled }

    public struct Event: Hashable, Sendable {
        public let uid: String
        public let summary: String
        /// The event's own first start and end, whether they lie in the days that were asked for or not.
        public let start: Timestamp
        public let end: Timestamp
        public let isAllDay: Bool
        public let status: Status
        public let isTransparent: Bool
        /// Within the days that were asked for.
        public let occurrences: [Period]
    }

    public struct Skipped: Hashable, Sendable {
        public let line: Int
        public let reason: String
    }

    /// The days that were looked at, both included, in UTC.
    public let firstDay: CivilDate
    public let lastDay: CivilDate
    public let events: [Event]
    /// Merged, and cut to those days.
    public let busy: [Period]
    public let skipped: [Skipped]
}

/// Calendar files of other people, without a network: what keeps their owners busy.
public enum CalendarReader {
    /// How far a calendar is read where no last day is named.
    public static let usualDays = 400
    private static let mostDays = 3653

    /// Reads a file of RFC 5545 from `from` (today, where there is none) to `to` (400 days later), both included.
    ///
    /// Nothing is kept, and an error never says what the file holds.
    public static func read(
        file path: String,
        from: String? = nil,
        to: String? = nil,
        surroundings: Surroundings
    ) throws(PlannerError) -> ReadCalendar {
        let firstDay = try from.map { text throws(PlannerError) in try day(text, "--from") } ?? surroundings.now.date
        let lastDay =
            try to.map { text throws(PlannerError) in try day(text, "--to") }
            ?? firstDay.adding(days: usualDays) ?? firstDay
        let limit = ReadingLimits.fileBytes
        let (range, file) = (try range(firstDay, lastDay), try FileTree.bytes(of: path, upTo: limit))
        do throws(CalendarReadingError) {
            guard file.count <= limit else { throw .tooLarge(bytes: file.count) }
            let contents = try CalendarContents(reading: file.bytes, from: range.start, to: range.end)
            return ReadCalendar(contents, firstDay: firstDay, lastDay: lastDay)
        } catch {
            throw .faults(["\(path): \(error)"])
        }
    }

    private static func day(_ text: String, _ option: String) throws(PlannerError) -> CivilDate {
        guard let day = CivilDate(text) else {
            throw .wrongValue("\(option): found \(text.debugDescription); expected a day such as 2026-09-14")
        }
        return day
    }

    private static func range(
        _ first: CivilDate,
        _ last: CivilDate
    ) throws(PlannerError) -> (start: Timestamp, end: Timestamp) {
        guard first <= last, last.dayNumber - first.dayNumber < mostDays, first.year >= 1970, last.year <= 2100,
            let start = Timestamp(secondsSince1970: first.dayNumber * 86_400),
            let end = Timestamp(secondsSince1970: (last.dayNumber + 1) * 86_400)
        else {
            throw .wrongValue(
                "found the days \(first) to \(last); expected a first and a last day in the years 1970 to 2100, in "
                    + "order and at most ten years apart: change --from or --to"
            )
        }
        return (start, end)
    }
}

extension ReadCalendar {
    fileprivate init(_ contents: CalendarContents, firstDay: CivilDate, lastDay: CivilDate) {
        self.firstDay = firstDay
        self.lastDay = lastDay
        events = contents.events.map { event in
            Event(
                uid: event.uid,
                summary: event.summary,
                start: event.start,
                end: event.end,
                isAllDay: event.isAllDay,
                status: Status(event.status),
                isTransparent: event.isTransparent,
                occurrences: event.occurrences.map(Period.init)
            )
        }
        busy = contents.busy.map(Period.init)
        skipped = contents.skipped.map { Skipped(line: $0.line, reason: $0.reason) }
    }
}

extension ReadCalendar.Period {
    fileprivate init(_ period: BusyPeriod) { self.init(start: period.start, end: period.end) }
}

extension ReadCalendar.Status {
    fileprivate init(_ status: EventStatus) {
        switch status {
        case .confirmed: self = .confirmed
        case .tentative: self = .tentative
        case .cancelled: self = .cancelled
        }
    }
}
