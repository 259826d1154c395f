internal import CivilTime

/// A VTIMEZONE as a value: RFC 5545, section 3.6.5.
///
/// At most one STANDARD and one DAYLIGHT, each with a yearly rule by weekday that begins in 1970: Outlook reads no
/// more than that.
struct ZoneDefinition: Hashable {
    let name: ZoneName
    let observances: [ObservanceDefinition]

    /// `nil` for UTC, which has no VTIMEZONE, and for a rule that these forms can't say.
    init?(_ zone: Zone) {
        name = zone.name
        switch zone.rule {
        case .fixed(let observance):
            guard observance != Observance.utc else { return nil }
            observances = [ObservanceDefinition(fixed: observance)].compactMap(\.self)
        case .yearly(let standard, let daylight):
            observances = [
                ObservanceDefinition(standard, after: daylight.observance, isDaylight: false),
                ObservanceDefinition(daylight, after: standard.observance, isDaylight: true),
            ].compactMap(\.self)
            guard observances.count == 2 else { return nil }
        }
    }
}

/// A STANDARD or DAYLIGHT part as a value.
struct ObservanceDefinition: Hashable {
    let isDaylight: Bool
    let abbreviation: String
    /// Seconds east of UTC before and after the change.
    let offsetBefore: Int
    let offset: Int
    /// The first change, in 1970, on the clock as it stood before.
    let start: CivilDate
    /// 0 to 86,399.
    let secondOfDay: Int
    /// An RRULE; `nil` for a zone that never changes.
    let rule: String?

    init?(fixed observance: Observance) {
        guard let start = CivilDate(year: 1970, month: 1, day: 1) else { return nil }
        self.start = start
        isDaylight = false
        abbreviation = observance.abbreviation
        offsetBefore = observance.offset
        offset = observance.offset
        secondOfDay = 0
        rule = nil
    }

    /// `nil` where the change falls on days of two months, at another time than 24:00.
    init?(_ season: Season, after before: Observance, isDaylight: Bool) {
        guard let rule = YearlyRule(season.begins) else { return nil }
        self.isDaylight = isDaylight
        abbreviation = season.observance.abbreviation
        offsetBefore = before.offset
        offset = season.observance.offset
        start = rule.dayIn1970
        secondOfDay = rule.secondOfDay
        self.rule = rule.text
    }
}

/// A yearly change as an RRULE.
///
/// A POSIX time outside 0:00...23:59:59 falls on another day than the one its weekday names: the last Sunday of March
/// at -1:00 is the Saturday in 24...30 March at 23:00, which BYDAY and BYMONTHDAY say together.
private struct YearlyRule {
    let dayIn1970: CivilDate
    let secondOfDay: Int
    let text: String

    init?(_ change: YearlyChange) {
        guard let named = change.day(in: 1970) else { return nil }
        let daySeconds = 86_400
        let secondOfDay = ((change.secondsAfterMidnight % daySeconds) + daySeconds) % daySeconds
        let shift = (change.secondsAfterMidnight - secondOfDay) / daySeconds
        if shift == 0 {
            self.init(dayIn1970: named, secondOfDay: secondOfDay, text: Self.plain(change))
            return
        }

        // February is never the last month of a range here: its length differs by year.
        let length = CivilDate.daysInMonth(change.month, year: 1970)
        let firstNamed = change.week == 5 ? length - 6 : (change.week - 1) * 7 + 1
        let days = firstNamed + shift...firstNamed + 6 + shift
        let isSteady = change.week < 5 || change.month != 2
        if isSteady, days.lowerBound >= 1, days.upperBound <= length, let day = named.adding(days: shift) {
            let weekday = Self.weekdays[(change.weekday - 1 + shift + 70) % 7]
            let list = days.map(String.init).joined(separator: ",")
            self.init(
                dayIn1970: day,
                secondOfDay: secondOfDay,
                text: "FREQ=YEARLY;BYMONTH=\(change.month);BYMONTHDAY=\(list);BYDAY=\(weekday)"
            )
        } else if change.secondsAfterMidnight == daySeconds {
            // Africa/Cairo's last Thursday of October at 24:00 may be 1 November, which no one rule says that readers
            // agree on. One second earlier is the same for every time that is given in minutes.
            self.init(dayIn1970: named, secondOfDay: daySeconds - 1, text: Self.plain(change))
        } else {
            return nil
        }
    }

    private init(dayIn1970: CivilDate, secondOfDay: Int, text: String) {
        self.dayIn1970 = dayIn1970
        self.secondOfDay = secondOfDay
        self.text = text
    }

    private static let weekdays = ["MO", "TU", "WE", "TH", "FR", "SA", "SU"]

    private static func plain(_ change: YearlyChange) -> String {
        let week = change.week == 5 ? -1 : change.week
        return "FREQ=YEARLY;BYMONTH=\(change.month);BYDAY=\(week)\(weekdays[change.weekday - 1])"
    }
}

extension Observance {
    fileprivate static let utc = Zone.utc.rule.observanceIfFixed
}

extension ZoneRule {
    fileprivate var observanceIfFixed: Observance? {
        if case .fixed(let observance) = self { observance } else { nil }
    }
}
