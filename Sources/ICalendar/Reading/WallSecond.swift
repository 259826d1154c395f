internal import CivilTime

/// A second as a clock on some wall shows it, counted as if the wall stood in UTC: recurrences are counted in these.
///
/// `WallTime` is cut to the minute; files also give seconds.
struct WallSecond: Hashable, Comparable {
    let count: Int

    static let perDay = 86_400

    init(_ count: Int) { self.count = count }

    init(_ date: CivilDate, secondOfDay: Int = 0) { count = date.dayNumber * Self.perDay + secondOfDay }

    /// Days since 1970-01-01.
    var dayNumber: Int { (count - secondOfDay) / Self.perDay }

    var secondOfDay: Int { ((count % Self.perDay) + Self.perDay) % Self.perDay }

    static func < (left: WallSecond, right: WallSecond) -> Bool { left.count < right.count }
}

extension Zone {
    /// The second since 1970 at which a clock in the zone shows that time; `nil` outside the years 1...9999.
    func moment(of wall: WallSecond) -> Int? {
        let second = wall.secondOfDay
        guard let date = CivilDate(dayNumber: wall.dayNumber),
            let time = TimeOfDay(hour: second / 3600, minute: second / 60 % 60)
        else { return nil }
        return timestamp(of: WallTime(date: date, time: time)).secondsSince1970 + second % 60
    }

    /// What a clock in the zone shows at that second since 1970.
    func wall(at moment: Int) -> WallSecond? {
        Timestamp(secondsSince1970: moment).map { WallSecond(moment + offset(at: $0)) }
    }
}
