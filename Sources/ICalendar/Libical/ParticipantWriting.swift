internal import CLibical

extension Organizer {
    func property() throws(CalendarError) -> Property {
        let property = try Property(ICAL_ORGANIZER_PROPERTY, address)
        if let name { property.add(try .commonName(name)) }
        return property
    }
}

extension Attendee {
    func property() throws(CalendarError) -> Property {
        let property = try Property(ICAL_ATTENDEE_PROPERTY, address)
        if let name { property.add(try .commonName(name)) }
        property.add(try Parameter(role.token))
        property.add(try Parameter(participation.token))
        property.add(try Parameter(isAskedToReply ? ICAL_RSVP_TRUE : ICAL_RSVP_FALSE))
        return property
    }
}
