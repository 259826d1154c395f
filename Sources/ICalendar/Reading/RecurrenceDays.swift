internal import CivilTime

/// The days that a rule's parts by day name within a period; days are counted from 1970-01-01.
///
/// RFC 5545, section 3.3.10, says for each pair of frequency and part whether it makes days or takes some away. Both
/// come to the same: of all days of the period, those that every part names. What no part says is taken from DTSTART.
struct RecurrenceDays {
    private let frequency: RecurrenceRule.Frequency
    /// Bit n stands for month n; no bit at all for any month.
    private let months: UInt
    /// Bit n stands for weekday n of those without an ordinal.
    private let weekdays: UInt
    private let numberedWeekdays: Set<RecurrenceRule.Weekday>
    private let hasWeekdays: Bool
    private let monthDays: Set<Int>
    private let yearDays: Set<Int>
    private let weekNumbers: Set<Int>
    private let areOrdinalsOfMonths: Bool
    let weekStart: Int

    init(_ rule: RecurrenceRule, start: CivilDate) {
        frequency = rule.frequency
        weekStart = rule.weekStart
        var months = rule.months
        var monthDays = rule.monthDays
        var weekdays = rule.weekdays
        if rule.monthDays.isEmpty, rule.yearDays.isEmpty, rule.weekdays.isEmpty {
            let ownWeekday = [RecurrenceRule.Weekday(ordinal: 0, weekday: start.weekday)]
            switch rule.frequency {
            case .yearly where rule.weekNumbers.isEmpty:
                monthDays = [start.day]
                if months.isEmpty { months = [start.month] }
            case .monthly where rule.weekNumbers.isEmpty: monthDays = [start.day]
            case .yearly, .monthly, .weekly: weekdays = ownWeekday
            default: break
            }
        }
        self.months = months.reduce(0) { $0 | 1 << UInt($1) }
        self.weekdays = weekdays.reduce(0) { $1.ordinal == 0 ? $0 | 1 << UInt($1.weekday) : $0 }
        numberedWeekdays = Set(weekdays.filter { $0.ordinal != 0 })
        hasWeekdays = !weekdays.isEmpty
        self.monthDays = Set(monthDays)
        yearDays = Set(rule.yearDays)
        weekNumbers = Set(rule.weekNumbers)
        areOrdinalsOfMonths = rule.frequency == .monthly || !rule.months.isEmpty
    }

    /// The named days among `days`, ascending. They must lie within the years 1...9999; `nil` where the work ran out.
    func named(in days: Range<Int>, work: inout WorkAllowance) -> [Int]? {
        var named: [Int] = []
        var day = days.lowerBound
        while day < days.upperBound {
            guard work.takesSteps() else { return nil }
            guard let date = CivilDate(dayNumber: day) else { return named }
            let length = CivilDate.daysInMonth(date.month, year: date.year)
            if months != 0, months & 1 << UInt(date.month) == 0 {
                day += length - date.day + 1
                continue
            }
            if isNamed(date, day, monthLength: length) { named.append(day) }
            day += 1
        }
        return named
    }

    private func isNamed(_ date: CivilDate, _ day: Int, monthLength: Int) -> Bool {
        if !monthDays.isEmpty, !monthDays.contains(date.day), !monthDays.contains(date.day - monthLength - 1) {
            return false
        }
        if hasWeekdays, !isWeekdayNamed(date, day, monthLength: monthLength) { return false }
        if !yearDays.isEmpty {
            let (ofYear, length) = Self.place(date, day)
            guard yearDays.contains(ofYear) || yearDays.contains(ofYear - length - 1) else { return false }
        }
        if !weekNumbers.isEmpty {
            let (number, count) = weekNumber(day)
            guard weekNumbers.contains(number) || weekNumbers.contains(number - count - 1) else { return false }
        }
        return true
    }

    private func isWeekdayNamed(_ date: CivilDate, _ day: Int, monthLength: Int) -> Bool {
        let weekday = weekdayNumber(day)
        if weekdays & 1 << UInt(weekday) != 0 { return true }
        guard !numberedWeekdays.isEmpty else { return false }
        let (place, length) = areOrdinalsOfMonths ? (date.day, monthLength) : Self.place(date, day)
        return numberedWeekdays.contains(.init(ordinal: (place - 1) / 7 + 1, weekday: weekday))
            || numberedWeekdays.contains(.init(ordinal: -((length - place) / 7 + 1), weekday: weekday))
    }

    /// Which day of its year it is, and how many the year has.
    private static func place(_ date: CivilDate, _ day: Int) -> (ofYear: Int, length: Int) {
        let length = CivilDate.daysInMonth(2, year: date.year) == 29 ? 366 : 365
        let first = CivilDate(year: date.year, month: 1, day: 1)?.dayNumber ?? day
        return (day - first + 1, length)
    }

    /// Which week of its week year the day lies in, and how many weeks that year has: week 1 is the first with four
    /// days in the calendar year.
    private func weekNumber(_ day: Int) -> (number: Int, count: Int) {
        let first = firstOfWeek(day)
        guard let year = CivilDate(dayNumber: first + 3)?.year else { return (0, 0) }
        let firstWeek = firstOfWeekOne(year)
        return ((first - firstWeek) / 7 + 1, (firstOfWeekOne(year + 1) - firstWeek) / 7)
    }

    private func firstOfWeekOne(_ year: Int) -> Int {
        // 4 January lies in week 1. The year 10000 has no CivilDate, but follows the year 9999.
        let fourth = CivilDate(year: year, month: 1, day: 4)?.dayNumber ?? 2_932_896 + 4
        return firstOfWeek(fourth)
    }

    /// The first day of the week that the day lies in.
    func firstOfWeek(_ day: Int) -> Int { day - (weekdayNumber(day) - weekStart + 7) % 7 }

    /// 1970-01-01 was a Thursday.
    private func weekdayNumber(_ day: Int) -> Int { ((day + 3) % 7 + 7) % 7 + 1 }
}
