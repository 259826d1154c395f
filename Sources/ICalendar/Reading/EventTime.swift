internal import CivilTime

/// A time that a file names, on its wall and as a moment.
///
/// A day stands for its midnight in UTC, so that it is the same day wherever it is read.
struct EventTime: Hashable {
    let wall: WallSecond
    let zone: Zone
    let isDay: Bool
    /// Since 1970.
    let moment: Int
}

/// How long an event takes.
enum EventLength: Hashable {
    /// From a DTEND: the same for each occurrence, in seconds (RFC 5545, section 3.8.5.3).
    case exact(Int)
    /// From a DURATION: days on the calendar, then seconds on the clock.
    case nominal(days: Int, seconds: Int)

    /// The moment at which an occurrence ends; `nil` outside the years 1...9999.
    func end(ofStart wall: WallSecond, at moment: Int, in zone: Zone) -> Int? {
        switch self {
        case .exact(let seconds): moment + seconds
        case .nominal(let days, let seconds):
            days == 0
                ? moment + seconds
                : zone.moment(of: WallSecond(wall.count + days * WallSecond.perDay)).map { $0 + seconds }
        }
    }

    /// More than it can take, changes of the clock included.
    var mostSeconds: Int {
        switch self {
        case .exact(let seconds): seconds
        case .nominal(let days, let seconds): (days + 1) * WallSecond.perDay + seconds
        }
    }
}

/// Why something of a file isn't read.
struct Unread: Error {
    let reason: String
    let line: Int
}

/// Understands the times of one file.
struct TimeReader {
    var zones: FileZones
    var work = WorkAllowance()

    /// The time that a property's only value names.
    mutating func time(_ line: ContentLine) throws(Unread) -> EventTime {
        try time(line.value.trimmingEnd[...], of: line)
    }

    /// The time that one of a property's values names.
    mutating func time(_ text: Substring, of line: ContentLine) throws(Unread) -> EventTime {
        let name = line.name.rawValue
        guard let value = TimeValue(text) else { throw Unread(reason: "\(name) is no day or time", line: line.line) }
        switch line.parameter("VALUE").map({ uppercased(ArraySlice($0.utf8)) }) {
        case "DATE":
            guard case .day = value else {
                throw Unread(reason: "\(name) is a time, but its VALUE says DATE", line: line.line)
            }
        case "DATE-TIME":
            if case .day = value {
                throw Unread(reason: "\(name) is a day, but its VALUE says DATE-TIME", line: line.line)
            }
        default: break
        }
        switch value {
        case .day(let day):
            let wall = WallSecond(day)
            return EventTime(wall: wall, zone: .utc, isDay: true, moment: wall.count)
        case .utc(let moment):
            return EventTime(wall: WallSecond(moment), zone: .utc, isDay: false, moment: moment)
        case .wall(let wall):
            let zone = try zone(of: line)
            guard let moment = zone.moment(of: wall) else {
                throw Unread(reason: "\(name) lies past the year 9999", line: line.line)
            }
            return EventTime(wall: wall, zone: zone, isDay: false, moment: moment)
        }
    }

    /// Whether a property's time is on no zone's clocks.
    static func isFloating(_ line: ContentLine) -> Bool {
        guard line.parameter("TZID") == nil, case .wall? = TimeValue(line.value.trimmingEnd) else { return false }
        return true
    }

    private mutating func zone(of line: ContentLine) throws(Unread) -> Zone {
        guard let name = line.parameter("TZID")?.trimmingEnd else { return zones.floating }
        guard let zone = zones.zone(name, work: &work) else {
            throw Unread(
                reason: "\(line.name.rawValue) is in a time zone that is not known here, and that the file does not "
                    + "describe in a way that can be read",
                line: line.line
            )
        }
        return zone
    }

    /// A PERIOD: RFC 5545, section 3.3.9. `20260914T090000Z/20260914T100000Z` or `20260914T090000Z/PT1H`.
    mutating func period(_ text: Substring, of line: ContentLine) throws(Unread) -> (EventTime, EventLength) {
        let name = line.name.rawValue
        let sides = text.split(separator: "/", omittingEmptySubsequences: false)
        guard sides.count == 2 else { throw Unread(reason: "\(name) has a value that is no period", line: line.line) }
        let start = try time(sides[0], of: line)
        if let duration = CalendarDuration(sides[1].trimmingEnd) {
            let length = EventLength.nominal(days: duration.days, seconds: duration.seconds)
            guard let end = length.end(ofStart: start.wall, at: start.moment, in: start.zone), end >= start.moment,
                length.mostSeconds <= (ReadingLimits.spanDays + 1) * WallSecond.perDay
            else {
                throw Unread(
                    reason: "\(name) has a period that ends before it starts, or lasts too long",
                    line: line.line
                )
            }
            return (start, length)
        }
        let end = try time(sides[1].trimmingEnd[...], of: line)
        guard (0...ReadingLimits.spanDays * WallSecond.perDay).contains(end.moment - start.moment) else {
            throw Unread(reason: "\(name) has a period that ends before it starts, or lasts too long", line: line.line)
        }
        return (start, .exact(end.moment - start.moment))
    }
}

extension Substring {
    /// Without the spaces and tabs at its end.
    var trimmingEnd: String { String(self).trimmingEnd }
}
