public import CivilTime

/// How an event repeats: RFC 5545, section 3.8.5.3, within the patterns that Outlook can show.
///
/// Every series has an end, and 999 occurrences at most: each of them is checked before it is written.
public struct Recurrence: Hashable, Sendable {
    /// The days of a month that every reader finds alike.
    public enum MonthDay: Hashable, Sendable {
        /// 1 to 28 in a monthly series: of the 31st some readers leave out February, others take its last day. In a
        /// yearly one every day that the month has in each year.
        case day(Int)
        case weekday(WeekOfMonth, Weekday)
    }

    public enum WeekOfMonth: Int, Hashable, Sendable {
        case first = 1
        case second, third, fourth
        case last = -1
    }

    /// By the numbers of ISO 8601: Monday is 1.
    public enum Weekday: Int, CaseIterable, Hashable, Sendable {
        case monday = 1
        case tuesday, wednesday, thursday, friday, saturday, sunday
    }

    public enum Pattern: Hashable, Sendable {
        case daily
        case weekly(on: Set<Weekday>)
        case monthly(on: MonthDay)
        /// The month is 1 to 12.
        case yearly(month: Int, on: MonthDay)
    }

    public enum End: Hashable, Sendable {
        /// After 1 to 999 occurrences, those that are called off included.
        case count(Int)
        /// The last day on which one may start, on the event's own wall.
        case until(CivilDate)
    }

    public static let mostOccurrences = 999

    public let pattern: Pattern
    /// 1 to 99: every second week is 2.
    public let interval: Int
    public let end: End
    /// The days on which no occurrence is, ascending: EXDATE.
    public let exceptions: [CivilDate]

    /// `nil` for a number out of its range, a day that isn't in every month or year of the series, or a week without
    /// any day.
    public init?(_ pattern: Pattern, every interval: Int = 1, end: End, exceptions: Set<CivilDate> = []) {
        guard pattern.isSayable, (1...99).contains(interval) else { return nil }
        if case .count(let count) = end, !(1...Self.mostOccurrences).contains(count) { return nil }
        self.pattern = pattern
        self.interval = interval
        self.end = end
        self.exceptions = exceptions.sorted()
    }
}

extension Recurrence.Pattern {
    fileprivate var isSayable: Bool {
        switch self {
        case .daily, .monthly(on: .weekday): true
        case .weekly(let days): !days.isEmpty
        case .monthly(on: .day(let day)): (1...28).contains(day)
        case .yearly(let month, on: .weekday): (1...12).contains(month)
        case .yearly(let month, on: .day(let day)):
            // 2025 has no 29 February.
            CivilDate(year: 2025, month: month, day: day) != nil
        }
    }

    /// Whether the pattern, with any interval, may begin on that day.
    func names(_ day: CivilDate) -> Bool {
        switch self {
        case .daily: true
        case .weekly(let days): days.contains { $0.rawValue == day.weekday }
        case .monthly(let named): named.names(day)
        case .yearly(let month, let named): month == day.month && named.names(day)
        }
    }
}

extension Recurrence.MonthDay {
    fileprivate func names(_ day: CivilDate) -> Bool {
        switch self {
        case .day(let number): return number == day.day
        case .weekday(let week, let weekday):
            guard weekday.rawValue == day.weekday else { return false }
            let isLast = day.day + 7 > CivilDate.daysInMonth(day.month, year: day.year)
            return week == .last ? isLast : (day.day + 6) / 7 == week.rawValue
        }
    }
}
