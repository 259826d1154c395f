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
