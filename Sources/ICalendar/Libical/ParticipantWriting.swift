internal import CLibical

extension Organizer {
    func property() throws(CalendarError) -> Property {
        let property = try Property(ICAL_ORGANIZER_PROPERTY, address.text)
        if let name { property.add(try .commonName(name)) }
        return property
    }
}

extension Attendee {
    func property() throws(CalendarError) -> Property {
        let property = try Property(ICAL_ATTENDEE_PROPERTY, address.text)
        if let name { property.add(try .commonName(name)) }
        property.add(try Parameter(ICAL_ROLE_PARAMETER, role.token))
        property.add(try Parameter(ICAL_PARTSTAT_PARAMETER, participation.token))
        property.add(try Parameter(ICAL_RSVP_PARAMETER, isAskedToReply ? "TRUE" : "FALSE"))
        return property
    }
}
