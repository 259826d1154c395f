internal import CivilTime

/// The times of a rule on the wall: RFC 5545, section 3.3.10.
///
/// Periods are walked from DTSTART, or, where no COUNT makes the past matter, from the first that touches the window.
/// A rule that names no day at all ends with the window.
struct RecurrenceExpansion {
    enum Outcome: Equatable {
        case all([WallSecond])
        /// The work ran out; these were found before.
        case cutShort([WallSecond])
    }

    private let rule: RecurrenceRule
    private let start: WallSecond
    private let isDay: Bool
    private let until: WallSecond?
    private let days: RecurrenceDays?
    /// Seconds of the day, ascending.
    private var times: [Int] = []
    private var found: [WallSecond] = []
    /// Occurrences so far, those before the window included.
    private var counted = 0

    /// `until` is the rule's own end on the same wall as `start`. DTSTART counts as the first occurrence, also where
    /// the rule doesn't name it.
    init(_ rule: RecurrenceRule, from start: WallSecond, isDay: Bool, until: WallSecond?) {
        self.rule = rule
        self.start = start
        self.until = until
        days = CivilDate(dayNumber: start.dayNumber).map { RecurrenceDays(rule, start: $0) }
        self.isDay = isDay
    }

    /// The rule's own times within the window, ascending.
    mutating func occurrences(in window: ClosedRange<WallSecond>, work: inout WorkAllowance) -> Outcome {
        var own = work.forOneRule
        let before = own
        found = []
        counted = 0
        let isWhole =
            switch rule.frequency {
            case .secondly: walkInterval(of: 1, in: window, work: &own)
            case .minutely: walkInterval(of: 60, in: window, work: &own)
            case .hourly: walkInterval(of: 3600, in: window, work: &own)
            case .daily, .weekly, .monthly, .yearly: walkPeriods(in: window, work: &own)
            }
        work.subtract(from: before, to: own)
        return isWhole ? .all(found) : .cutShort(found)
    }

    /// Equal steps on the wall's clock, reached by division.
    private mutating func walkInterval(
        of unit: Int,
        in window: ClosedRange<WallSecond>,
        work: inout WorkAllowance
    ) -> Bool {
        let step = unit * rule.interval
        var index = max(0, (window.lowerBound.count - start.count + step - 1) / step)
        let last = min(window.upperBound, until ?? window.upperBound)
        while index < rule.count ?? Int.max {
            let wall = WallSecond(start.count + index * step)
            if wall > last { break }
            if wall >= window.lowerBound {
                guard work.takesSteps(), work.takesOccurrence() else { return false }
                found.append(wall)
            }
            index += 1
        }
        return true
    }

    private mutating func walkPeriods(in window: ClosedRange<WallSecond>, work: inout WorkAllowance) -> Bool {
        guard let days else { return true }
        guard makeTimes(work: &work) else { return false }
        let periods = RecurrencePeriods(rule, start: start, days: days)
        let last = min(window.upperBound, until ?? window.upperBound)
        var index = rule.count == nil ? periods.index(before: window.lowerBound.dayNumber) : 0
        while let period = periods.days(at: index), period.lowerBound <= last.dayNumber {
            guard work.takesSteps(1 + rule.positions.count), let named = days.named(in: period, work: &work) else {
                return false
            }
            switch take(named, in: window, last: last, work: &work) {
            case .more: index += 1
            case .done: return true
            case .outOfWork: return false
            }
        }
        return true
    }

    /// BYHOUR, BYMINUTE and BYSECOND don't apply to a day.
    private mutating func makeTimes(work: inout WorkAllowance) -> Bool {
        let own = start.secondOfDay
        let hours = rule.hours.isEmpty || isDay ? [own / 3600] : rule.hours
        let minutes = rule.minutes.isEmpty || isDay ? [own / 60 % 60] : rule.minutes
        let seconds = rule.seconds.isEmpty || isDay ? [own % 60] : rule.seconds
        guard work.takesSteps(hours.count * minutes.count * seconds.count) else { return false }
        times = hours.flatMap { hour in
            minutes.flatMap { minute in seconds.map { hour * 3600 + minute * 60 + $0 } }
        }
        return true
    }

    private enum Progress { case more, done, outOfWork }

    /// Takes the times of one period's days.
    private mutating func take(
        _ named: [Int],
        in window: ClosedRange<WallSecond>,
        last: WallSecond,
        work: inout WorkAllowance
    ) -> Progress {
        let count = named.count * times.count
        for place in places(among: count) ?? Array(0..<count) {
            switch take(wall(place, of: named), in: window, last: last, work: &work) {
            case .more: continue
            case let other: return other
            }
        }
        return .more
    }

    private mutating func take(
        _ wall: WallSecond,
        in window: ClosedRange<WallSecond>,
        last: WallSecond,
        work: inout WorkAllowance
    ) -> Progress {
        guard work.takesSteps() else { return .outOfWork }
        if wall < start { return .more }
        if wall > last { return .done }
        // DTSTART is the first occurrence even where the rule names another day.
        if counted == 0, wall != start { counted = 1 }
        if let count = rule.count, counted >= count { return .done }
        counted += 1
        if wall >= window.lowerBound {
            guard work.takesOccurrence() else { return .outOfWork }
            found.append(wall)
        }
        return .more
    }

    /// The places that BYSETPOS picks of that many times, ascending; `nil` where the rule has none.
    private func places(among count: Int) -> [Int]? {
        guard !rule.positions.isEmpty else { return nil }
        let places = rule.positions.map { $0 > 0 ? $0 - 1 : count + $0 }.filter { (0..<count).contains($0) }
        return Set(places).sorted()
    }

    private func wall(_ place: Int, of named: [Int]) -> WallSecond {
        WallSecond(named[place / times.count] * WallSecond.perDay + times[place % times.count])
    }
}
