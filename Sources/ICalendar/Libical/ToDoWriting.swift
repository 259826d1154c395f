internal import CLibical

extension ToDo {
    func component() throws(CalendarError) -> Component {
        let toDo = try Component(ICAL_VTODO_COMPONENT)
        toDo.add(try Property(ICAL_UID_PROPERTY, uid.text))
        toDo.add(try Property(ICAL_DTSTAMP_PROPERTY, stamp))
        if let created { toDo.add(try Property(ICAL_CREATED_PROPERTY, created)) }
        if let lastModified { toDo.add(try Property(ICAL_LASTMODIFIED_PROPERTY, lastModified)) }
        toDo.add(try Property(ICAL_SEQUENCE_PROPERTY, sequence))
        if let start { toDo.add(try .time(ICAL_DTSTART_PROPERTY, start.written)) }
        if let due { toDo.add(try .time(ICAL_DUE_PROPERTY, due.written)) }
        toDo.add(try .text(ICAL_SUMMARY_PROPERTY, summary, in: language))
        if let description { toDo.add(try .text(ICAL_DESCRIPTION_PROPERTY, description, in: language)) }
        try addProgress(to: toDo)
        toDo.add(try Property(classification.token))
        if let priority { toDo.add(try Property(ICAL_PRIORITY_PROPERTY, priority.token)) }
        try toDo.add(categories)
        // RELTYPE is PARENT where a file is silent: RFC 5545, section 3.2.15.
        if let parent { toDo.add(try Property(ICAL_RELATEDTO_PROPERTY, parent.text)) }
        if let alarm { toDo.add(try alarm.component()) }
        return toDo
    }

    private func addProgress(to toDo: borrowing Component) throws(CalendarError) {
        switch progress {
        case .needsAction: toDo.add(try Property(ICAL_STATUS_NEEDSACTION))
        case .completed(let moment):
            toDo.add(try Property(ICAL_STATUS_COMPLETED))
            toDo.add(try Property(ICAL_COMPLETED_PROPERTY, moment))
            toDo.add(try Property(ICAL_PERCENTCOMPLETE_PROPERTY, 100))
        case .cancelled: toDo.add(try Property(ICAL_STATUS_CANCELLED))
        }
    }
}
