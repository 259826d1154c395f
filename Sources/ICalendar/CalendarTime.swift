public import CivilTime

/// When a to-do starts or is due: one of the three forms of RFC 5545 that mean the same to every reader.
public enum CalendarTime: Hashable, Sendable {
    case day(CivilDate)
    /// A moment, written in UTC.
    case utc(Timestamp)
    /// A time on the clocks of a zone, written with its name and a VTIMEZONE, or in UTC as a span is.
    case zoned(WallTime, Zone)

    var written: WrittenTime {
        switch self {
        case .day(let day): .day(day)
        case .utc(let moment): .moment(moment)
        case .zoned(let wall, let zone): WrittenTime.times([wall], in: zone)[0]
        }
    }

    var isDay: Bool { if case .day = self { true } else { false } }

    /// For two of the same kind.
    func isBefore(_ other: CalendarTime) -> Bool { secondsSince1970 < other.secondsSince1970 }

    /// A day as if it began at midnight in UTC.
    private var secondsSince1970: Int {
        switch self {
        case .day(let day): day.dayNumber * 86_400
        case .utc(let moment): moment.secondsSince1970
        case .zoned(let wall, let zone): zone.timestamp(of: wall).secondsSince1970
        }
    }
}

/// A time in one of the three forms of a DTSTART.
enum WrittenTime: Hashable {
    case day(CivilDate)
    case moment(Timestamp)
    case wall(WallTime, ZoneDefinition)

    var zone: ZoneDefinition? { if case .wall(_, let zone) = self { zone } else { nil } }

    /// All in one form: in UTC where the zone is UTC, or where its yearly rule alone gives one of these times another
    /// moment.
    static func times(_ walls: [WallTime], in zone: Zone) -> [WrittenTime] {
        let moments = walls.map(zone.timestamp)
        // A time that a change skips is shown by no clock: after this, each one is.
        let shown = moments.map(zone.wallTime)
        guard let definition = ZoneDefinition(zone), shown.map(zone.withRuleOnly.timestamp) == moments else {
            return moments.map(WrittenTime.moment)
        }
        return shown.map { .wall($0, definition) }
    }
}
