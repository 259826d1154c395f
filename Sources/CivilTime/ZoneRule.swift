/// An offset and its name: `+0545`, 20,700 seconds east.
public struct Observance: Hashable, Sendable {
    /// ASCII letters, digits, `+` and `-`: `NZDT`, `+0545`.
    public let abbreviation: String
    /// Seconds east of UTC.
    public let offset: Int

    package init(abbreviation: String, offset: Int) {
        self.abbreviation = abbreviation
        self.offset = offset
    }
}

/// The moment of a year at which clocks change: POSIX's `Mm.w.d/time`.
public struct YearlyChange: Hashable, Sendable {
    /// 1 to 12.
    public let month: Int
    /// 1 to 5; 5 is the last such weekday of the month.
    public let week: Int
    /// ISO 8601's: 1 is Monday, 7 is Sunday.
    public let weekday: Int
    /// Seconds from that day's midnight on the clock as it stood before the change; -167 to 167 hours, so the change
    /// may fall on another day.
    public let secondsAfterMidnight: Int

    package init(month: Int, week: Int, weekday: Int, secondsAfterMidnight: Int) {
        self.month = month
        self.week = week
        self.weekday = weekday
        self.secondsAfterMidnight = secondsAfterMidnight
    }

    /// The day that month, week and weekday name; `nil` outside the years 1...9999.
    public func day(in year: Int) -> CivilDate? {
        guard let first = CivilDate(year: year, month: month, day: 1) else { return nil }
        let toWeekday = (weekday - first.weekday + 7) % 7
        let day = 1 + toWeekday + (week - 1) * 7
        let isPastMonth = day > CivilDate.daysInMonth(month, year: year)
        return CivilDate(year: year, month: month, day: isPastMonth ? day - 7 : day)
    }
}

/// One half of a zone's year.
public struct Season: Hashable, Sendable {
    public let observance: Observance
    public let begins: YearlyChange

    package init(observance: Observance, begins: YearlyChange) {
        self.observance = observance
        self.begins = begins
    }
}

/// What a zone does after the last change that its file tables: the footer of RFC 9636, section 3.3.
public enum ZoneRule: Hashable, Sendable {
    case fixed(Observance)
    /// Daylight is the season with the larger offset, also where the law says it the other way round (Europe/Dublin).
    case yearly(standard: Season, daylight: Season)

    /// Seconds east of UTC, were this rule in force at that moment.
    public func offset(at moment: Timestamp) -> Int {
        switch self {
        case .fixed(let observance): return observance.offset
        case .yearly(let standard, _):
            let second = moment.secondsSince1970
            let changes = changes(around: moment.date.year)
            return (changes.last { $0.second <= second } ?? changes.last)?.offset ?? standard.observance.offset
        }
    }

    /// The changes of that year and of both its neighbours, in order.
    func changes(around year: Int) -> [OffsetChange] {
        guard case .yearly(let standard, let daylight) = self else { return [] }
        return (year - 1...year + 1).flatMap { year in
            [
                change(to: standard, from: daylight, in: year),
                change(to: daylight, from: standard, in: year),
            ].compactMap(\.self)
        }.sorted { $0.second < $1.second }
    }

    private func change(to season: Season, from before: Season, in year: Int) -> OffsetChange? {
        season.begins.day(in: year).map { day in
            OffsetChange(
                second: day.dayNumber * 86_400 + season.begins.secondsAfterMidnight - before.observance.offset,
                offset: season.observance.offset
            )
        }
    }
}

/// From this second since 1970 on, the zone stands this many seconds east.
struct OffsetChange: Hashable, Sendable {
    let second: Int
    let offset: Int
}
