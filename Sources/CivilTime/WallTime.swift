/// A day and a time as a clock on some wall shows them; which wall, a zone must say.
public struct WallTime: Hashable, Sendable {
    public let date: CivilDate
    public let time: TimeOfDay

    public init(date: CivilDate, time: TimeOfDay) {
        self.date = date
        self.time = time
    }

    /// What `secondsSince1970` would be if the wall stood in UTC.
    var secondsIfUTC: Int { date.dayNumber * 86_400 + time.hour * 3600 + time.minute * 60 }

    /// The wall in UTC at that second, cut to the minute; held within the years 1...9999.
    init(secondsIfUTC seconds: Int) {
        let held = min(max(seconds, -62_135_596_800), 253_402_300_799)
        let days = (held - ((held % 86_400) + 86_400) % 86_400) / 86_400
        let secondOfDay = held - days * 86_400
        guard let date = CivilDate(dayNumber: days), let time = TimeOfDay(minuteOfDay: secondOfDay / 60) else {
            preconditionFailure("\(held) lies within the years 1...9999")
        }
        self.init(date: date, time: time)
    }
}

extension TimeOfDay {
    init?(minuteOfDay: Int) { self.init(hour: minuteOfDay / 60, minute: minuteOfDay % 60) }
}

extension WallTime: Comparable {
    public static func < (left: WallTime, right: WallTime) -> Bool {
        (left.date, left.time) < (right.date, right.time)
    }
}

extension WallTime: CustomStringConvertible {
    public var description: String { "\(date) \(time)" }
}
