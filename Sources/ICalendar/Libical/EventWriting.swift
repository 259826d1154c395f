internal import CLibical

extension Event {
    func component() throws(CalendarError) -> Component {
        let event = try Component(ICAL_VEVENT_COMPONENT)
        event.add(try Property(ICAL_UID_PROPERTY, uid.text))
        event.add(try Property(ICAL_DTSTAMP_PROPERTY, stamp))
        if let created { event.add(try Property(ICAL_CREATED_PROPERTY, created)) }
        if let lastModified { event.add(try Property(ICAL_LASTMODIFIED_PROPERTY, lastModified)) }
        event.add(try Property(ICAL_SEQUENCE_PROPERTY, sequence))
        if let recurrenceID { event.add(try .time(ICAL_RECURRENCEID_PROPERTY, recurrenceID.time)) }
        try event.add(writtenSpan, writtenRecurrence)
        try addTexts(to: event)
        event.add(try Property(status.token))
        event.add(try Property(classification.token))
        event.add(try Property(transparency.token))
        if let priority { event.add(try Property(ICAL_PRIORITY_PROPERTY, priority.token)) }
        if let color { event.add(try Property(ICAL_COLOR_PROPERTY, color.text)) }
        try event.add(categories)
        if let organizer { event.add(try organizer.property()) }
        for attendee in attendees { event.add(try attendee.property()) }
        if let conference { event.add(try conference.property()) }
        if let alarm { event.add(try alarm.component()) }
        return event
    }

    private func addTexts(to event: borrowing Component) throws(CalendarError) {
        event.add(try .text(ICAL_SUMMARY_PROPERTY, summary, in: language))
        // Where calendars ignore CONFERENCE, its link is still read: here, or as the location.
        let isLinkShown = [summary, description, location].contains { text in
            conference.map { text?.text.contains($0.link.text) ?? false } ?? true
        }
        if let conference, !isLinkShown, location != nil {
            let ending = description.map { CalendarText($0, endingIn: conference.link) }
            let text = ending ?? CalendarText(conference.link)
            event.add(try .text(ICAL_DESCRIPTION_PROPERTY, text, in: language))
        } else if let description {
            event.add(try .text(ICAL_DESCRIPTION_PROPERTY, description, in: language))
        }
        if let location {
            event.add(try .text(ICAL_LOCATION_PROPERTY, location, in: language))
        } else if let conference, !isLinkShown {
            event.add(try Property(ICAL_LOCATION_PROPERTY, text: CalendarText(conference.link)))
        }
    }
}

extension Conference {
    fileprivate func property() throws(CalendarError) -> Property {
        let property = try Property(ICAL_CONFERENCE_PROPERTY, link)
        property.add(try Parameter(ICAL_VALUE_PARAMETER, "URI"))
        if let label { property.add(try .label(label)) }
        return property
    }
}
