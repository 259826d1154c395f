extension Recurrence {
    /// An RRULE without its end: RFC 5545, section 3.3.10. Weeks begin on Monday, as they do where WKST is silent.
    var ruleText: String {
        var parts = ["FREQ=\(pattern.frequency)"]
        if interval > 1 { parts.append("INTERVAL=\(interval)") }
        return (parts + pattern.dayParts).joined(separator: ";")
    }
}

extension Recurrence.Pattern {
    fileprivate var frequency: String {
        switch self {
        case .daily: "DAILY"
        case .weekly: "WEEKLY"
        case .monthly: "MONTHLY"
        case .yearly: "YEARLY"
        }
    }

    fileprivate var dayParts: [String] {
        switch self {
        case .daily: []
        case .weekly(let days):
            ["BYDAY=" + Recurrence.Weekday.allCases.filter(days.contains).map(\.token).joined(separator: ",")]
        case .monthly(let day): [day.part]
        case .yearly(let month, let day): ["BYMONTH=\(month)", day.part]
        }
    }
}

extension Recurrence.MonthDay {
    fileprivate var part: String {
        switch self {
        case .day(let day): "BYMONTHDAY=\(day)"
        case .weekday(let week, let weekday): "BYDAY=\(week.rawValue)\(weekday.token)"
        }
    }
}

extension Recurrence.Weekday {
    fileprivate var token: String {
        switch self {
        case .monday: "MO"
        case .tuesday: "TU"
        case .wednesday: "WE"
        case .thursday: "TH"
        case .friday: "FR"
        case .saturday: "SA"
        case .sunday: "SU"
        }
    }
}
