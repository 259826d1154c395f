public import CivilTime

/// One VAVAILABILITY: when someone can be met, RFC 7953.
public struct Availability: Hashable, Sendable {
    /// What the rest of the time is: RFC 7953, section 3.2.
    public enum BusyType: Hashable, Sendable { case busy, unavailable, tentative }

    public let uid: CalendarUID
    /// DTSTAMP: when this revision was made.
    public let stamp: Timestamp
    /// 0 at first; raised with each change.
    public let sequence: Int
    /// What it tells about; `nil` for all time.
    public let range: BusyPeriod?
    public let rest: BusyType
    public let summary: CalendarText?
    public let classification: Classification
    public let organizer: Organizer?
    public let available: [AvailableTime]

    /// Throws where two of the available times have one UID, or where the sequence is not in 0...2^31-1.
    public init(
        uid: CalendarUID,
        stamp: Timestamp,
        sequence: Int = 0,
        range: BusyPeriod? = nil,
        rest: BusyType = .unavailable,
        summary: CalendarText? = nil,
        classification: Classification = .public,
        organizer: Organizer? = nil,
        available: [AvailableTime]
    ) throws(CalendarError) {
        try checkSequence(sequence, of: uid)
        var uids: Set = [uid]
        for time in available where !uids.insert(time.uid).inserted { throw .repeatedUID(time.uid) }
        self.uid = uid
        self.stamp = stamp
        self.sequence = sequence
        self.range = range
        self.rest = rest
        self.summary = summary
        self.classification = classification
        self.organizer = organizer
        self.available = available
    }
}

/// A time at which someone can be met, once or in a series: AVAILABLE of RFC 7953, section 3.1.
public struct AvailableTime: Hashable, Sendable {
    public let uid: CalendarUID
    public let span: EventSpan
    public let recurrence: Recurrence?
    public let summary: CalendarText?
    let writtenSpan: WrittenSpan
    let writtenRecurrence: WrittenRecurrence?

    /// Throws what an event throws of its span and its recurrence, and for whole days, which RFC 7953 doesn't allow.
    public init(
        uid: CalendarUID,
        span: EventSpan,
        recurrence: Recurrence? = nil,
        summary: CalendarText? = nil
    ) throws(CalendarError) {
        if case .allDay = span { throw .availableByDay(uid) }
        writtenSpan = try span.checked(uid)
        writtenRecurrence = try recurrence.map { recurrence throws(CalendarError) in
            try WrittenRecurrence(recurrence, of: span, uid: uid)
        }
        self.uid = uid
        self.span = span
        self.recurrence = recurrence
        self.summary = summary
    }
}
