public import CivilTime

/// When an event is.
public enum EventSpan: Hashable, Sendable {
    /// Whole days, the last one included. It is written as the exclusive DTEND of RFC 5545, section 3.6.1.
    case allDay(first: CivilDate, last: CivilDate)
    /// Two moments, written in UTC.
    case utc(start: Timestamp, end: Timestamp)
    /// Two times on the clocks of a zone, written with its name and a VTIMEZONE.
    ///
    /// It is written in UTC instead where the zone is UTC, or where the zone's yearly rule doesn't give these moments
    /// (past years; Ramadan in Africa/Casablanca): then no VTIMEZONE of one rule would be right.
    case zoned(start: WallTime, end: WallTime, zone: Zone)

    var endsAfterItStarts: Bool {
        switch self {
        case .allDay(let first, let last): first <= last
        case .utc(let start, let end): start < end
        case .zoned(let start, let end, let zone): zone.timestamp(of: start) < zone.timestamp(of: end)
        }
    }

    /// The span as a file shows it; `nil` where its exclusive end lies past the year 9999.
    var written: WrittenSpan? {
        switch self {
        case .allDay(let first, let last):
            return last.adding(days: 1).map { WrittenSpan(start: .day(first), end: .day($0)) }
        case .utc(let start, let end):
            return WrittenSpan(start: .moment(start), end: .moment(end))
        case .zoned(let start, let end, let zone):
            let times = WrittenTime.times([start, end], in: zone)
            return WrittenSpan(start: times[0], end: times[1])
        }
    }
}

/// DTSTART and DTEND, both in the same form.
struct WrittenSpan: Hashable {
    let start: WrittenTime
    let end: WrittenTime
}
