public import CivilTime

/// One occurrence of a series, by the start that the rule gives it: RFC 5545, section 3.8.4.4.
///
/// Only the series makes one, so it has the form of its DTSTART.
public struct RecurrenceID: Hashable, Sendable {
    public let uid: CalendarUID
    /// The day on which the rule starts the occurrence, on the wall of the series.
    public let day: CivilDate
    let time: WrittenTime
}

extension Event {
    /// The occurrence that starts on that day; `nil` where the series has none, or the event is no series.
    public func occurrence(on day: CivilDate) -> RecurrenceID? {
        guard let written = writtenRecurrence, written.days.contains(day) else { return nil }
        return RecurrenceID(uid: uid, day: day, time: RecurringStart(span).time(on: day))
    }
}
