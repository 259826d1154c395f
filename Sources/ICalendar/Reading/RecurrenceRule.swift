internal import CivilTime

/// An RRULE: RFC 5545, section 3.3.10.
///
/// Rule parts that the RFC forbids beside a frequency, but whose meaning is plain, are read as limits, as RFC 2445 had
/// them: BYMONTHDAY in a WEEKLY rule, BYYEARDAY in a DAILY one. SECONDLY, MINUTELY and HOURLY are read as plain
/// intervals alone.
struct RecurrenceRule: Hashable {
    enum Frequency: String {
        case secondly = "SECONDLY"
        case minutely = "MINUTELY"
        case hourly = "HOURLY"
        case daily = "DAILY"
        case weekly = "WEEKLY"
        case monthly = "MONTHLY"
        case yearly = "YEARLY"
    }

    /// `2TU`: the second Tuesday; `TU`, with ordinal 0: each.
    struct Weekday: Hashable {
        /// -53...53.
        let ordinal: Int
        /// 1 is Monday, 7 is Sunday.
        let weekday: Int
    }

    let frequency: Frequency
    /// 1 and more.
    let interval: Int
    /// 1 and more.
    let count: Int?
    let until: TimeValue?
    /// Each list is ascending, without repeats, and empty where the rule has no such part.
    let seconds: [Int]
    let minutes: [Int]
    let hours: [Int]
    let weekdays: [Weekday]
    let monthDays: [Int]
    let yearDays: [Int]
    let weekNumbers: [Int]
    let months: [Int]
    let positions: [Int]
    /// 1 is Monday, 7 is Sunday.
    let weekStart: Int

    /// A rule that the reader can't follow, with the part that is to blame.
    struct Refusal: Error {
        let reason: String
    }

    init(_ text: String) throws(Refusal) {
        var parts = try RuleParts(text)
        guard let name = parts.take("FREQ") else { throw Refusal(reason: "FREQ is missing") }
        guard let frequency = Frequency(rawValue: name) else { throw Refusal(reason: "FREQ is none of RFC 5545") }
        self.frequency = frequency
        interval = try parts.takeNumber("INTERVAL", upTo: 1_000_000_000) ?? 1
        count = try parts.takeNumber("COUNT", upTo: 999_999_999_999_999)
        until = try parts.takeTime("UNTIL")
        seconds = try parts.takeNumbers("BYSECOND", 0...60).map { min($0, 59) }.withoutRepeats
        minutes = try parts.takeNumbers("BYMINUTE", 0...59)
        hours = try parts.takeNumbers("BYHOUR", 0...23)
        weekdays = try parts.takeWeekdays("BYDAY")
        monthDays = try parts.takeNumbers("BYMONTHDAY", -31...31, butZero: true)
        yearDays = try parts.takeNumbers("BYYEARDAY", -366...366, butZero: true)
        weekNumbers = try parts.takeNumbers("BYWEEKNO", -53...53, butZero: true)
        months = try parts.takeNumbers("BYMONTH", 1...12)
        positions = try parts.takeNumbers("BYSETPOS", -366...366, butZero: true)
        weekStart = try parts.takeWeekday("WKST") ?? 1
        // RFC 7529: the Gregorian calendar and the omission of days that don't exist are what RFC 5545 means anyway.
        if let scale = parts.take("RSCALE"), scale != "GREGORIAN" {
            throw Refusal(reason: "RSCALE is another calendar's")
        }
        if let skip = parts.take("SKIP"), skip != "OMIT" { throw Refusal(reason: "SKIP is not read") }
        guard parts.isEmpty else { throw Refusal(reason: "a part is none of RFC 5545") }
        try check()
    }

    private func check() throws(Refusal) {
        let hasDayPart = !(weekdays.isEmpty && monthDays.isEmpty && yearDays.isEmpty && weekNumbers.isEmpty)
        let hasPart = hasDayPart || !(months.isEmpty && hours.isEmpty && minutes.isEmpty && seconds.isEmpty)
        switch frequency {
        case .secondly, .minutely, .hourly:
            guard !hasPart, positions.isEmpty else {
                throw Refusal(reason: "FREQ is \(frequency.rawValue) with BY parts; only its plain intervals are read")
            }
        case .daily, .weekly:
            guard weekdays.allSatisfy({ $0.ordinal == 0 }) else {
                throw Refusal(reason: "BYDAY has a number in a \(frequency.rawValue) rule")
            }
        case .monthly: break
        case .yearly:
            guard weekNumbers.isEmpty || weekdays.allSatisfy({ $0.ordinal == 0 }) else {
                throw Refusal(reason: "BYDAY has a number beside BYWEEKNO")
            }
        }
        guard positions.isEmpty || hasPart else { throw Refusal(reason: "BYSETPOS stands without another BY part") }
    }
}

/// The `NAME=value` parts of a rule, taken one by one.
private struct RuleParts {
    private var parts: [String: String] = [:]

    var isEmpty: Bool { parts.isEmpty }

    init(_ text: String) throws(RecurrenceRule.Refusal) {
        for part in text.trimmingEnd.split(separator: ";") {
            let sides = part.split(separator: "=", maxSplits: 1)
            guard sides.count == 2 else { throw RecurrenceRule.Refusal(reason: "a part has no value") }
            let name = uppercased(ArraySlice(sides[0].utf8))
            guard parts.updateValue(uppercased(ArraySlice(sides[1].utf8)), forKey: name) == nil else {
                throw RecurrenceRule.Refusal(reason: "a part stands twice")
            }
        }
    }

    mutating func take(_ name: String) -> String? { parts.removeValue(forKey: name) }

    mutating func takeNumber(_ name: String, upTo limit: Int) throws(RecurrenceRule.Refusal) -> Int? {
        guard let text = take(name) else { return nil }
        guard let number = signedNumber(text[...], in: 1...limit) else {
            throw RecurrenceRule.Refusal(reason: "\(name) is no number from 1 to \(limit)")
        }
        return number
    }

    mutating func takeTime(_ name: String) throws(RecurrenceRule.Refusal) -> TimeValue? {
        guard let text = take(name) else { return nil }
        guard let time = TimeValue(text) else { throw RecurrenceRule.Refusal(reason: "\(name) is no day or time") }
        return time
    }

    mutating func takeNumbers(
        _ name: String,
        _ range: ClosedRange<Int>,
        butZero: Bool = false
    ) throws(RecurrenceRule.Refusal) -> [Int] {
        guard let text = take(name) else { return [] }
        var numbers: [Int] = []
        for part in text.split(separator: ",", omittingEmptySubsequences: false) {
            guard let number = signedNumber(part, in: range), !butZero || number != 0 else {
                throw RecurrenceRule.Refusal(reason: "\(name) has a value that is not in its range")
            }
            numbers.append(number)
        }
        return numbers.withoutRepeats
    }

    mutating func takeWeekday(_ name: String) throws(RecurrenceRule.Refusal) -> Int? {
        guard let text = take(name) else { return nil }
        guard let index = Self.weekdays.firstIndex(of: text) else {
            throw RecurrenceRule.Refusal(reason: "\(name) is no weekday")
        }
        return index + 1
    }

    mutating func takeWeekdays(_ name: String) throws(RecurrenceRule.Refusal) -> [RecurrenceRule.Weekday] {
        guard let text = take(name) else { return [] }
        var found: Set<RecurrenceRule.Weekday> = []
        for part in text.split(separator: ",", omittingEmptySubsequences: false) {
            let digits = part.dropLast(2)
            guard let index = Self.weekdays.firstIndex(of: String(part.suffix(2))),
                let ordinal = digits.isEmpty ? 0 : signedNumber(digits, in: -53...53), digits.isEmpty || ordinal != 0
            else { throw RecurrenceRule.Refusal(reason: "\(name) has a value that is no weekday") }
            found.insert(RecurrenceRule.Weekday(ordinal: ordinal, weekday: index + 1))
        }
        return found.sorted { ($0.weekday, $0.ordinal) < ($1.weekday, $1.ordinal) }
    }

    private static let weekdays = ["MO", "TU", "WE", "TH", "FR", "SA", "SU"]
}

/// Digits, with a sign before them or not; `nil` outside the range.
private func signedNumber(_ text: Substring, in range: ClosedRange<Int>) -> Int? {
    let isSigned = text.utf8.first == UInt8(ascii: "-") || text.utf8.first == UInt8(ascii: "+")
    guard let magnitude = number(ArraySlice(isSigned ? text.utf8.dropFirst() : text.utf8[...])) else { return nil }
    let value = text.utf8.first == UInt8(ascii: "-") ? -magnitude : magnitude
    return range.contains(value) ? value : nil
}

extension [Int] {
    fileprivate var withoutRepeats: [Int] { Set(self).sorted() }
}
