public import CivilTime

/// One VTODO: RFC 5545, section 3.6.2.
public struct ToDo: Hashable, Sendable {
    /// RFC 5545, section 3.8.1.11, with the moment of COMPLETED.
    public enum Progress: Hashable, Sendable { case needsAction, completed(Timestamp), cancelled }

    public let uid: CalendarUID
    /// DTSTAMP: when this revision was made.
    public let stamp: Timestamp
    /// 0 at first; raised with each change.
    public let sequence: Int
    public let start: CalendarTime?
    public let due: CalendarTime?
    public let summary: CalendarText
    public let description: CalendarText?
    /// The language of summary and description.
    public let language: LanguageTag?
    public let progress: Progress
    public let classification: Classification
    public let priority: Priority?
    public let categories: [CalendarCategory]
    /// The event or to-do that this one came from: RELATED-TO with its parent.
    public let parent: CalendarUID?
    public let alarm: Alarm?
    public let created: Timestamp?
    public let lastModified: Timestamp?

    /// Throws where it is due before or as it starts, where one of these is a day and the other is not, where an alarm
    /// is related to the one that is missing, or where the sequence is not in 0...2^31-1.
    public init(
        uid: CalendarUID,
        stamp: Timestamp,
        sequence: Int = 0,
        start: CalendarTime? = nil,
        due: CalendarTime? = nil,
        summary: CalendarText,
        description: CalendarText? = nil,
        language: LanguageTag? = nil,
        progress: Progress = .needsAction,
        classification: Classification = .public,
        priority: Priority? = nil,
        categories: [CalendarCategory] = [],
        parent: CalendarUID? = nil,
        alarm: Alarm? = nil,
        created: Timestamp? = nil,
        lastModified: Timestamp? = nil
    ) throws(CalendarError) {
        try checkSequence(sequence, of: uid)
        if let start, let due {
            guard start.isDay == due.isDay else { throw .dayBesideTime(uid) }
            guard start.isBefore(due) else { throw .endsBeforeItStarts(uid) }
        }
        switch alarm?.edge {
        case .start: guard start != nil else { throw .alarmWithoutTime(uid) }
        case .end: guard due != nil else { throw .alarmWithoutTime(uid) }
        case nil: break
        }
        self.uid = uid
        self.stamp = stamp
        self.sequence = sequence
        self.start = start
        self.due = due
        self.summary = summary
        self.description = description
        self.language = language
        self.progress = progress
        self.classification = classification
        self.priority = priority
        self.categories = categories
        self.parent = parent
        self.alarm = alarm
        self.created = created
        self.lastModified = lastModified
    }
}
