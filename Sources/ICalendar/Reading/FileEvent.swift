internal import CivilTime

/// A VEVENT of a file, understood as far as it tells when someone is busy.
struct FileEvent {
    let line: Int
    /// Empty where the file has none.
    let uid: String
    let summary: String
    let start: EventTime
    let length: EventLength
    let status: EventStatus
    let isTransparent: Bool
    let sequence: Int
    /// DTSTAMP, in seconds since 1970.
    let stamp: Int
    var rules: [FileRule] = []
    var exceptionRules: [FileRule] = []
    /// With their own length where RDATE has a PERIOD.
    var extras: [(time: EventTime, length: EventLength?)] = []
    var exceptions = ExceptionDates()
    var recurrence: RecurrenceReference?

    /// The end of the event's own first occurrence.
    var end: Int? { length.end(ofStart: start.wall, at: start.moment, in: start.zone) }

    /// Whether it replaces the other of the same name: RFC 5546, section 2.1.5.
    func isNewer(than other: FileEvent) -> Bool { (sequence, stamp) > (other.sequence, other.stamp) }
}

struct FileRule: Hashable {
    let rule: RecurrenceRule
    let line: Int
}

/// A RECURRENCE-ID: the occurrence that an event replaces.
struct RecurrenceReference {
    let time: EventTime
    /// RANGE=THISANDFUTURE: it replaces all later ones too.
    let isThisAndFuture: Bool
}

/// What EXDATE takes away.
struct ExceptionDates {
    /// Since 1970.
    var moments: Set<Int> = []
    /// Days since 1970-01-01 on the event's wall.
    var days: Set<Int> = []

    mutating func insert(_ time: EventTime, of start: EventTime) {
        if start.isDay {
            moments.insert(time.wall.dayNumber * WallSecond.perDay)
        } else if time.isDay {
            days.insert(time.wall.dayNumber)
        } else {
            moments.insert(time.moment)
        }
    }

    func contains(_ wall: WallSecond, at moment: Int) -> Bool {
        moments.contains(moment) || !days.isEmpty && days.contains(wall.dayNumber)
    }
}
