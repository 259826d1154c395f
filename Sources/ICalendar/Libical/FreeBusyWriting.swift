internal import CLibical

extension FreeBusy {
    func component() throws(CalendarError) -> Component {
        let times = try Component(ICAL_VFREEBUSY_COMPONENT)
        times.add(try Property(ICAL_UID_PROPERTY, uid.text))
        times.add(try Property(ICAL_DTSTAMP_PROPERTY, stamp))
        try times.add(range)
        if let organizer { times.add(try organizer.property()) }
        for period in busy { times.add(try period.property(type: "BUSY")) }
        for period in tentative { times.add(try period.property(type: "BUSY-TENTATIVE")) }
        return times
    }
}

extension BusyPeriod {
    fileprivate func property(type: String) throws(CalendarError) -> Property {
        let property = try Property(ICAL_FREEBUSY_PROPERTY, "\(start.basic)/\(end.basic)")
        property.add(try Parameter(ICAL_FBTYPE_PARAMETER, type))
        return property
    }
}
