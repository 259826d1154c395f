public import CivilTime

/// One VEVENT: RFC 5545, section 3.6.1.
public struct Event: Hashable, Sendable {
    public let uid: CalendarUID
    /// DTSTAMP: when this revision was made.
    public let stamp: Timestamp
    /// 0 at first; the organizer raises it with each change that is sent.
    public let sequence: Int
    public let span: EventSpan
    public let summary: CalendarText
    public let description: CalendarText?
    public let location: CalendarText?
    /// The language of summary, description and location.
    public let language: LanguageTag?
    public let status: EventStatus
    public let classification: Classification
    public let transparency: Transparency
    public let categories: [CalendarCategory]
    public let organizer: Organizer?
    public let attendees: [Attendee]
    public let conference: Conference?
    public let alarm: Alarm?
    public let lastModified: Timestamp?

    /// Throws where the span ends before it starts or past the year 9999, where the sequence is not in 0...2^31-1,
    /// where there are attendees but no organizer, or one attendee twice.
    public init(
        uid: CalendarUID,
        stamp: Timestamp,
        sequence: Int = 0,
        span: EventSpan,
        summary: CalendarText,
        description: CalendarText? = nil,
        location: CalendarText? = nil,
        language: LanguageTag? = nil,
        status: EventStatus = .confirmed,
        classification: Classification = .public,
        transparency: Transparency = .opaque,
        categories: [CalendarCategory] = [],
        organizer: Organizer? = nil,
        attendees: [Attendee] = [],
        conference: Conference? = nil,
        alarm: Alarm? = nil,
        lastModified: Timestamp? = nil
    ) throws(CalendarError) {
        guard span.endsAfterItStarts else { throw .endsBeforeItStarts(uid) }
        guard span.written != nil else { throw .endsPastYear9999(uid) }
        guard (0...Int(Int32.max)).contains(sequence) else { throw .sequenceOutOfRange(uid, sequence) }
        guard attendees.isEmpty || organizer != nil else { throw .attendeeWithoutOrganizer(uid) }
        var addresses: Set<CalendarAddress> = []
        for attendee in attendees where !addresses.insert(attendee.address).inserted {
            throw .repeatedAttendee(uid, attendee.address)
        }
        self.uid = uid
        self.stamp = stamp
        self.sequence = sequence
        self.span = span
        self.summary = summary
        self.description = description
        self.location = location
        self.language = language
        self.status = status
        self.classification = classification
        self.transparency = transparency
        self.categories = categories
        self.organizer = organizer
        self.attendees = attendees
        self.conference = conference
        self.alarm = alarm
        self.lastModified = lastModified
    }
}
