internal import CLibical
internal import CivilTime

extension Event {
    func component() throws(CalendarError) -> Component {
        let event = try Component(ICAL_VEVENT_COMPONENT)
        event.add(try Property(ICAL_UID_PROPERTY, uid.text))
        event.add(try Property(ICAL_DTSTAMP_PROPERTY, stamp.basic))
        if let lastModified { event.add(try Property(ICAL_LASTMODIFIED_PROPERTY, lastModified.basic)) }
        event.add(try Property(ICAL_SEQUENCE_PROPERTY, String(sequence)))
        try addSpan(to: event)
        try addTexts(to: event)
        event.add(try Property(ICAL_STATUS_PROPERTY, status.token))
        event.add(try Property(ICAL_CLASS_PROPERTY, classification.token))
        event.add(try Property(ICAL_TRANSP_PROPERTY, transparency.token))
        for category in categories {
            event.add(try Property(ICAL_CATEGORIES_PROPERTY, text: CalendarText(category)))
        }
        if let organizer { event.add(try organizer.property()) }
        for attendee in attendees { event.add(try attendee.property()) }
        if let conference { event.add(try conference.property()) }
        if let alarm { event.add(try alarm.component()) }
        return event
    }

    private func addSpan(to event: borrowing Component) throws(CalendarError) {
        switch span.written {
        case .days(let first, let end):
            event.add(try Property(ICAL_DTSTART_PROPERTY, first.basic, as: ICAL_DATE_VALUE))
            event.add(try Property(ICAL_DTEND_PROPERTY, end.basic, as: ICAL_DATE_VALUE))
        case .moments(let start, let end):
            event.add(try Property(ICAL_DTSTART_PROPERTY, start.basic))
            event.add(try Property(ICAL_DTEND_PROPERTY, end.basic))
        case .walls(let start, let end, let zone):
            for (kind, wall) in [(ICAL_DTSTART_PROPERTY, start), (ICAL_DTEND_PROPERTY, end)] {
                let property = try Property(kind, wall.basic)
                property.add(try Parameter(ICAL_TZID_PARAMETER, zone.name.text))
                event.add(property)
            }
        case nil: throw .endsPastYear9999(uid)
        }
    }

    private func addTexts(to event: borrowing Component) throws(CalendarError) {
        try addText(ICAL_SUMMARY_PROPERTY, summary, to: event)
        // Where calendars ignore CONFERENCE, its link is still read: here, or as the location.
        let isLinkShown = [summary, description, location].contains { text in
            conference.map { text?.text.contains($0.link.text) ?? false } ?? true
        }
        if let conference, !isLinkShown, location != nil {
            let ending = description.map { CalendarText($0, endingIn: conference.link) }
            try addText(ICAL_DESCRIPTION_PROPERTY, ending ?? CalendarText(conference.link), to: event)
        } else if let description {
            try addText(ICAL_DESCRIPTION_PROPERTY, description, to: event)
        }
        if let location {
            try addText(ICAL_LOCATION_PROPERTY, location, to: event)
        } else if let conference, !isLinkShown {
            event.add(try Property(ICAL_LOCATION_PROPERTY, text: CalendarText(conference.link)))
        }
    }

    private func addText(
        _ kind: icalproperty_kind,
        _ text: CalendarText,
        to event: borrowing Component
    ) throws(CalendarError) {
        let property = try Property(kind, text: text)
        if let language { property.add(try Parameter(ICAL_LANGUAGE_PARAMETER, language.text)) }
        event.add(property)
    }
}

extension Organizer {
    fileprivate func property() throws(CalendarError) -> Property {
        let property = try Property(ICAL_ORGANIZER_PROPERTY, address.text)
        if let name { property.add(try .commonName(name)) }
        return property
    }
}

extension Attendee {
    fileprivate func property() throws(CalendarError) -> Property {
        let property = try Property(ICAL_ATTENDEE_PROPERTY, address.text)
        if let name { property.add(try .commonName(name)) }
        property.add(try Parameter(ICAL_ROLE_PARAMETER, role.token))
        property.add(try Parameter(ICAL_PARTSTAT_PARAMETER, participation.token))
        property.add(try Parameter(ICAL_RSVP_PARAMETER, isAskedToReply ? "TRUE" : "FALSE"))
        return property
    }
}

extension Conference {
    fileprivate func property() throws(CalendarError) -> Property {
        let property = try Property(ICAL_CONFERENCE_PROPERTY, link.text, as: ICAL_URI_VALUE)
        property.add(try Parameter(ICAL_VALUE_PARAMETER, "URI"))
        if let label { property.add(try .label(label)) }
        return property
    }
}

extension Alarm {
    fileprivate func component() throws(CalendarError) -> Component {
        let alarm = try Component(ICAL_VALARM_COMPONENT)
        alarm.add(try Property(ICAL_ACTION_PROPERTY, "DISPLAY"))
        alarm.add(try Property(ICAL_TRIGGER_PROPERTY, minutesBefore == 0 ? "PT0S" : "-PT\(minutesBefore)M"))
        alarm.add(try Property(ICAL_DESCRIPTION_PROPERTY, text: text))
        return alarm
    }
}
