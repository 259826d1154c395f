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
            var newest: OffsetChange?
            var last: OffsetChange?
            visitChanges(around: moment.date.year) { change in
                if change.second <= second, newest.map({ $0.second <= change.second }) ?? true { newest = change }
                if last.map({ $0.second <= change.second }) ?? true { last = change }
            }
            return (newest ?? last)?.offset ?? standard.observance.offset
        }
    }

    /// The first change after that second since 1970; `nil` where there is none within a year of it.
    func change(after second: Int) -> OffsetChange? {
        var next: OffsetChange?
        visitChanges(around: Timestamp(holding: second).date.year) { change in
            if change.second > second, next.map({ change.second < $0.second }) ?? true { next = change }
        }
        return next
    }

    /// The changes of that year and of both its neighbours, in no order: a list would cost more than the conversion that
    /// asks for it.
    private func visitChanges(around year: Int, _ visit: (OffsetChange) -> Void) {
        guard case .yearly(let standard, let daylight) = self else { return }
        for year in year - 1...year + 1 {
            if let change = change(to: standard, from: daylight, in: year) { visit(change) }
            if let change = change(to: daylight, from: standard, in: year) { visit(change) }
        }
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
