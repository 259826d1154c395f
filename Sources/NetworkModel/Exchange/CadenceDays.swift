public import CivilTime

extension Cadence {
    /// A session as the cadence puts it, before anyone moves it.
    public struct Slot: Hashable, Sendable {
        /// Counted from 0, the first one.
        public let number: Int
        public let day: CivilDate
    }

    /// Which weekday of its month the first session is on: 1 to 4, or `nil` for the last, as which the fifth counts.
    public var weekOfMonth: Int? { first.day > 28 ? nil : (first.day + 6) / 7 }

    /// The sessions on the days from `start` through `last`, ascending.
    public func slots(from start: CivilDate, through last: CivilDate) -> [Slot] {
        guard first <= last, start <= last else { return [] }
        switch rhythm {
        case .weekly: return slots(everyDays: 7, from: start, through: last)
        case .fortnightly: return slots(everyDays: 14, from: start, through: last)
        case .monthly:
            let months = (last.year - first.year) * 12 + last.month - first.month
            return (0...months).compactMap { number in
                day(monthsLater: number).map { Slot(number: number, day: $0) }
            }.filter { start <= $0.day && $0.day <= last }
        }
    }

    private func slots(everyDays days: Int, from start: CivilDate, through last: CivilDate) -> [Slot] {
        let skipped = max(0, start.dayNumber - first.dayNumber + days - 1) / days
        let kept = (last.dayNumber - first.dayNumber) / days
        guard skipped <= kept else { return [] }
        return (skipped...kept).compactMap { number in
            first.adding(days: number * days).map { Slot(number: number, day: $0) }
        }
    }

    private func day(monthsLater months: Int) -> CivilDate? {
        let month = first.year * 12 + first.month - 1 + months
        guard let start = CivilDate(year: month / 12, month: month % 12 + 1, day: 1) else { return nil }
        let firstSuch = 1 + (first.weekday - start.weekday + 7) % 7
        let lastSuch = firstSuch + (CivilDate.daysInMonth(start.month, year: start.year) - firstSuch) / 7 * 7
        let day = weekOfMonth.map { firstSuch + ($0 - 1) * 7 } ?? lastSuch
        return CivilDate(year: start.year, month: start.month, day: day)
    }
}
