internal import CLibical

// What components of several kinds have.

extension Component {
    func add(_ span: WrittenSpan, _ recurrence: WrittenRecurrence?) throws(CalendarError) {
        add(try .time(ICAL_DTSTART_PROPERTY, span.start))
        add(try .time(ICAL_DTEND_PROPERTY, span.end))
        guard let recurrence else { return }
        add(try Property(ICAL_RRULE_PROPERTY, recurrence.rule))
        // One line each: of more than 500 values in one property libical drops the rest.
        for exception in recurrence.exceptions { add(try .time(ICAL_EXDATE_PROPERTY, exception)) }
    }

    /// One line each: libical can't escape a comma in CATEGORIES.
    func add(_ categories: [CalendarCategory]) throws(CalendarError) {
        for category in categories { add(try Property(ICAL_CATEGORIES_PROPERTY, text: CalendarText(category))) }
    }

    func add(_ range: BusyPeriod) throws(CalendarError) {
        add(try Property(ICAL_DTSTART_PROPERTY, range.start))
        add(try Property(ICAL_DTEND_PROPERTY, range.end))
    }
}

extension Alarm {
    func component() throws(CalendarError) -> Component {
        let alarm = try Component(ICAL_VALARM_COMPONENT)
        alarm.add(try Property(ICAL_ACTION_PROPERTY, "DISPLAY"))
        let trigger = try Property(ICAL_TRIGGER_PROPERTY, minutesBefore == 0 ? "PT0S" : "-PT\(minutesBefore)M")
        if edge == .end { trigger.add(try Parameter(ICAL_RELATED_PARAMETER, "END")) }
        alarm.add(trigger)
        alarm.add(try Property(ICAL_DESCRIPTION_PROPERTY, text: text))
        return alarm
    }
}
