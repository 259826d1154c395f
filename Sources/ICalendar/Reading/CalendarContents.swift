public import CivilTime

/// A stretch of time in which someone is busy.
public struct BusyPeriod: Hashable, Sendable {
    public let start: Timestamp
    /// The first moment after it.
    public let end: Timestamp
}

/// An event of a file, with its occurrences in the range that was asked for.
public struct ReadEvent: Hashable, Sendable {
    /// As the file has it; empty where it has none.
    public let uid: String
    /// Without escapes and control characters, which an LF is not; empty where the file has none.
    public let summary: String
    /// The event's own first start, whether it lies in the range or not. A day starts at its midnight in UTC.
    public let start: Timestamp
    public let end: Timestamp
    public let isAllDay: Bool
    public let status: EventStatus
    public let isTransparent: Bool
    /// By their start; uncut where they reach out of the range. One that is called off by itself is not among them; an
    /// event that is called off as a whole has those that it had.
    public let occurrences: [BusyPeriod]
}

/// What a stranger's calendar file says about the time of its owner.
public struct CalendarContents: Hashable, Sendable {
    /// In the order of the file. An event and the events that replace some of its occurrences are one.
    public let events: [ReadEvent]
    /// The opaque events that are not cancelled, and the busy times of each VFREEBUSY: in order, apart from one
    /// another, cut to the range.
    public let busy: [BusyPeriod]
    /// What was not understood, or understood only in a stated way, in the order of the file.
    ///
    /// Properties that tell nothing about time (DESCRIPTION, ATTENDEE, X-…) and alarms are left alone without a word.
    public let skipped: [SkippedLine]

    /// Reads a file that nobody vouches for, within `ReadingLimits`.
    ///
    /// The range lies in the years 1970 to 2100 and is ten years long at most. Work is counted, not timed: the same
    /// bytes give the same contents, as long as the system's time zone files stay the same. No C is called, and no
    /// state is shared: any number of threads may read at once.
    public init(reading file: [UInt8], from: Timestamp, to: Timestamp) throws(CalendarReadingError) {
        guard let range = Self.range(from: from, to: to) else { throw .rangeRefused }
        let (calendars, reports) = try FileComponentReader.calendars(in: file, for: .times)
        var reading = CalendarReading(calendars: calendars, reports: reports, range: range)
        reading.readParts(of: calendars)
        reading.expand()
        events = reading.events
        busy = reading.merged
        skipped = reading.reader.reports.inOrder
    }

    private static func range(from: Timestamp, to: Timestamp) -> Range<Int>? {
        let tenYears = 3653 * WallSecond.perDay
        guard from < to, to.secondsSince1970 - from.secondsSince1970 <= tenYears,
            from.secondsSince1970 >= 0,
            let last = Timestamp(secondsSince1970: to.secondsSince1970 - 1),
            last.date.year <= ReadingLimits.zoneYears.upperBound
        else { return nil }
        return from.secondsSince1970..<to.secondsSince1970
    }
}
