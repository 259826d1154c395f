internal import CivilTime

/// A rule's periods, numbered from DTSTART's own.
struct RecurrencePeriods {
    private let frequency: RecurrenceRule.Frequency
    private let interval: Int
    private let year: Int
    /// Counted from the year 0.
    private let month: Int
    private let day: Int
    private let firstOfWeek: Int

    init(_ rule: RecurrenceRule, start: WallSecond, days: RecurrenceDays) {
        frequency = rule.frequency
        interval = rule.interval
        day = start.dayNumber
        firstOfWeek = days.firstOfWeek(day)
        let date = CivilDate(dayNumber: day)
        year = date?.year ?? 1
        month = year * 12 + (date?.month ?? 1) - 1
    }

    /// The days of a period; `nil` past the year 9999.
    func days(at index: Int) -> Range<Int>? {
        switch frequency {
        case .yearly:
            let year = year + index * interval
            return CivilDate(year: year, month: 1, day: 1).map { first in
                first.dayNumber..<first.dayNumber + (CivilDate.daysInMonth(2, year: year) == 29 ? 366 : 365)
            }
        case .monthly:
            let month = month + index * interval
            return CivilDate(year: month / 12, month: month % 12 + 1, day: 1).map { first in
                first.dayNumber..<first.dayNumber + CivilDate.daysInMonth(first.month, year: first.year)
            }
        case .weekly: return from(firstOfWeek, length: 7, at: index)
        default: return from(day, length: 1, at: index)
        }
    }

    /// A period that ends before the day, or period 0.
    func index(before wanted: Int) -> Int {
        let length =
            switch frequency {
            case .yearly: 366
            case .monthly: 31
            case .weekly: 7
            default: 1
            }
        return max(0, (wanted - day) / (length * interval) - 1)
    }

    private func from(_ first: Int, length: Int, at index: Int) -> Range<Int>? {
        let first = first + index * length * interval
        return first <= 2_932_896 ? first..<first + length : nil
    }
}
