internal import CLibical
internal import CivilTime

extension ZoneDefinition {
    func component() throws(CalendarError) -> Component {
        let zone = try Component(ICAL_VTIMEZONE_COMPONENT)
        // The bare name: set through a builtin zone, libical would put a host name before it.
        zone.add(try Property(ICAL_TZID_PROPERTY, name.text))
        for observance in observances { zone.add(try observance.component()) }
        return zone
    }
}

extension ObservanceDefinition {
    func component() throws(CalendarError) -> Component {
        let part = try Component(isDaylight ? ICAL_XDAYLIGHT_COMPONENT : ICAL_XSTANDARD_COMPONENT)
        part.add(try Property(ICAL_DTSTART_PROPERTY, "\(start.basic)T\(basicTime(secondOfDay: secondOfDay))"))
        if let rule { part.add(try Property(ICAL_RRULE_PROPERTY, rule)) }
        part.add(try Property(ICAL_TZOFFSETFROM_PROPERTY, offsetText(offsetBefore)))
        part.add(try Property(ICAL_TZOFFSETTO_PROPERTY, offsetText(offset)))
        part.add(try Property(ICAL_TZNAME_PROPERTY, abbreviation))
        return part
    }

    /// `+0545`; with seconds only where there are some.
    private func offsetText(_ offset: Int) -> String {
        let time = basicTime(secondOfDay: abs(offset))
        return (offset < 0 ? "-" : "+") + (time.hasSuffix("00") ? String(time.dropLast(2)) : time)
    }
}

extension CivilDate {
    /// ISO 8601's basic form: `20260914`.
    var basic: String { padded(year, to: 4) + padded(month, to: 2) + padded(day, to: 2) }
}

extension WallTime {
    /// `20260914T093000`.
    var basic: String { "\(date.basic)T\(basicTime(secondOfDay: time.hour * 3600 + time.minute * 60))" }
}

extension Timestamp {
    /// `20260914T093000Z`.
    var basic: String {
        let wall = wallTimeInUTC
        return "\(wall.date.basic)T\(basicTime(secondOfDay: wall.time.hour * 3600 + wall.time.minute * 60 + second))Z"
    }
}

/// `093000`.
private func basicTime(secondOfDay second: Int) -> String {
    padded(second / 3600, to: 2) + padded(second / 60 % 60, to: 2) + padded(second % 60, to: 2)
}
