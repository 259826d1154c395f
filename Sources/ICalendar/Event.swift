public import CivilTime

/// One VEVENT: RFC 5545, section 3.6.1.
public struct Event: Hashable, Sendable {
    public let uid: CalendarUID
    /// DTSTAMP: when this revision was made.
    public let stamp: Timestamp
    /// 0 at first; the organizer raises it with each change that is sent.
    public let sequence: Int
    public let span: EventSpan
    public let recurrence: Recurrence?
    /// The occurrence of a series that this event replaces.
    public let recurrenceID: RecurrenceID?
    public let summary: CalendarText
    public let description: CalendarText?
    public let location: CalendarText?
    /// The language of summary, description and location.
    public let language: LanguageTag?
    public let status: EventStatus
    public let classification: Classification
    public let transparency: Transparency
    public let priority: Priority?
    public let color: CalendarColor?
    public let categories: [CalendarCategory]
    public let organizer: Organizer?
    public let attendees: [Attendee]
    public let conference: Conference?
    public let alarm: Alarm?
    public let created: Timestamp?
    public let lastModified: Timestamp?
    let writtenSpan: WrittenSpan
    let writtenRecurrence: WrittenRecurrence?

    /// Throws where the span ends before it starts or past the year 9999, where the sequence is not in 0...2^31-1,
    /// where there are attendees but no organizer, or one attendee twice; and where a series
    ///
    /// - doesn't start on its own rule, has more than 999 occurrences or none, or an exception that is no occurrence;
    /// - has occurrences that overlap, or that no one yearly rule of their zone is right for;
    /// - is given for an event that replaces an occurrence, or that occurrence is of another UID.
    public init(
        uid: CalendarUID,
        stamp: Timestamp,
        sequence: Int = 0,
        span: EventSpan,
        recurrence: Recurrence? = nil,
        recurrenceID: RecurrenceID? = nil,
        summary: CalendarText,
        description: CalendarText? = nil,
        location: CalendarText? = nil,
        language: LanguageTag? = nil,
        status: EventStatus = .confirmed,
        classification: Classification = .public,
        transparency: Transparency = .opaque,
        priority: Priority? = nil,
        color: CalendarColor? = nil,
        categories: [CalendarCategory] = [],
        organizer: Organizer? = nil,
        attendees: [Attendee] = [],
        conference: Conference? = nil,
        alarm: Alarm? = nil,
        created: Timestamp? = nil,
        lastModified: Timestamp? = nil
    ) throws(CalendarError) {
        writtenSpan = try span.checked(uid)
        try checkSequence(sequence, of: uid)
        if let recurrenceID {
            guard recurrenceID.uid == uid else { throw .occurrenceOfOtherSeries(uid, recurrenceID.uid) }
            guard recurrence == nil else { throw .occurrenceRepeats(uid) }
        }
        writtenRecurrence = try recurrence.map { recurrence throws(CalendarError) in
            try WrittenRecurrence(recurrence, of: span, uid: uid)
        }
        guard attendees.isEmpty || organizer != nil else { throw .attendeeWithoutOrganizer(uid) }
        var addresses: Set<CalendarAddress> = []
        for attendee in attendees where !addresses.insert(attendee.address).inserted {
            throw .repeatedAttendee(uid, attendee.address)
        }
        self.uid = uid
        self.stamp = stamp
        self.sequence = sequence
        self.span = span
        self.recurrence = recurrence
        self.recurrenceID = recurrenceID
        self.summary = summary
        self.description = description
        self.location = location
        self.language = language
        self.status = status
        self.classification = classification
        self.transparency = transparency
        self.priority = priority
        self.color = color
        self.categories = categories
        self.organizer = organizer
        self.attendees = attendees
        self.conference = conference
        self.alarm = alarm
        self.created = created
        self.lastModified = lastModified
    }
}

extension EventSpan {
    /// As a file shows it.
    func checked(_ uid: CalendarUID) throws(CalendarError) -> WrittenSpan {
        guard endsAfterItStarts else { throw .endsBeforeItStarts(uid) }
        guard let written else { throw .endsPastYear9999(uid) }
        return written
    }
}

func checkSequence(_ sequence: Int, of uid: CalendarUID) throws(CalendarError) {
    guard (0...Int(Int32.max)).contains(sequence) else { throw .sequenceOutOfRange(uid, sequence) }
}
