internal import CLibical
internal import CivilTime

extension Availability {
    func component() throws(CalendarError) -> Component {
        let availability = try Component(ICAL_VAVAILABILITY_COMPONENT)
        availability.add(try Property(ICAL_UID_PROPERTY, uid.text))
        availability.add(try Property(ICAL_DTSTAMP_PROPERTY, stamp))
        availability.add(try Property(ICAL_SEQUENCE_PROPERTY, sequence))
        if let range { try availability.add(range) }
        availability.add(try Property(ICAL_BUSYTYPE_PROPERTY, rest.token))
        if let summary { availability.add(try Property(ICAL_SUMMARY_PROPERTY, text: summary)) }
        availability.add(try Property(classification.token))
        if let organizer { availability.add(try organizer.property()) }
        for time in available { availability.add(try time.component(stamp: stamp)) }
        return availability
    }
}

extension AvailableTime {
    fileprivate func component(stamp: Timestamp) throws(CalendarError) -> Component {
        let time = try Component(ICAL_XAVAILABLE_COMPONENT)
        time.add(try Property(ICAL_UID_PROPERTY, uid.text))
        time.add(try Property(ICAL_DTSTAMP_PROPERTY, stamp))
        try time.add(writtenSpan, writtenRecurrence)
        if let summary { time.add(try Property(ICAL_SUMMARY_PROPERTY, text: summary)) }
        return time
    }
}
