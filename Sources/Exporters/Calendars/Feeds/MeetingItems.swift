import CivilTime
import ICalendar
public import NetworkModel

extension FeedItem {
    /// A meeting as its invitation has it, without organizer and attendee; `nil` where it has no dates.
    ///
    /// Throws `closesBeforeItOpens`, `zone` or `refusedValue`.
    public init?(
        meeting: Meeting,
        isCalledOff: Bool,
        countryName: String?,
        for reader: FeedReader
    ) throws(InvitationError) {
        guard meeting.dates != nil else { return nil }
        let times = try MeetingTimes(of: meeting)
        let span = reader.isDiscreet ? times.spanInUTC : times.spanInZone
        text = try reader.text { () throws(InvitationError) in
            EntryText(
                try CalendarText(meeting.name, of: "name"),
                location: try meeting.location(countryName: countryName),
                language: reader.language,
                alarmMinutes: span.alarmMinutes,
                for: .open
            )
        }
        time = .once(span, isCalledOff ? .cancelled : meeting.eventStatus)
    }

    /// A part of a meeting's programme; `nil` in a discreet calendar, which says no more than the meeting's own block,
    /// and where the meeting has no hours and with them no zone.
    ///
    /// Throws `zone` or `refusedValue`.
    public init?(
        session: ProgrammeSession,
        of meeting: Meeting,
        countryName: String?,
        languageName: (LanguageCode) -> String,
        for reader: FeedReader
    ) throws(InvitationError) {
        guard !reader.isDiscreet, let span = try session.span(in: meeting) else { return nil }
        text = try session.text(
            of: meeting,
            countryName: countryName,
            languageName: languageName,
            language: reader.language,
            alarmMinutes: 15,
            for: .open
        )
        time = .once(span, meeting.eventStatus)
    }

    /// What everyone may know of a meeting: the announcement's words, the times, and whether it is on; `nil` where it
    /// has no dates. In UTC, because a zone tells the country.
    ///
    /// Throws `closesBeforeItOpens`, `zone` or `refusedValue`.
    public init?(announcement: Announcement, of meeting: Meeting) throws(InvitationError) {
        guard meeting.dates != nil else { return nil }
        text = EntryText(
            try CalendarText(announcement.title, of: "title"),
            // A page to read, and not a call to join.
            description: try announcement.link.map { link throws(InvitationError) in
                try CalendarText(line: link.text, of: "link")
            },
            location: try announcement.place.map { place throws(InvitationError) in
                try CalendarText(place, of: "place")
            },
            for: .everyone
        )
        time = .once(try MeetingTimes(of: meeting).spanInUTC, meeting.eventStatus)
    }
}

extension ProgrammeSession {
    /// `nil` where the meeting has no hours: they have the zone.
    func span(in meeting: Meeting) throws(InvitationError) -> EventSpan? {
        guard let hours = meeting.hours else { return nil }
        do throws(ZoneError) {
            return .zoned(
                start: WallTime(date: day, time: opens),
                end: WallTime(date: day, time: closes),
                zone: try Zone(named: hours.zone)
            )
        } catch { throw .zone(meeting.id, error) }
    }

    func text(
        of meeting: Meeting,
        countryName: String?,
        languageName: (LanguageCode) -> String,
        language: LanguageTag?,
        alarmMinutes: Int? = nil,
        for reader: EntryText.Reader
    ) throws(InvitationError) -> EntryText {
        let names = languages.map(languageName).joined(separator: ", ")
        let room = try (meeting.status == .online ? nil : place).map { place throws(InvitationError) in
            try CalendarText(place, of: "place")
        }
        let house = try meeting.location(countryName: countryName)
        let places = [room, house].compactMap { $0?.text }.joined(separator: ", ")
        return EntryText(
            try CalendarText(title, of: "title"),
            description: names.isEmpty ? nil : try CalendarText(line: "Languages: \(names)", of: "languages"),
            location: CalendarText(places),
            link: try link.map { link throws(InvitationError) in try CalendarLink(link, of: "link") },
            language: language,
            alarmMinutes: alarmMinutes,
            for: reader
        )
    }
}

extension EventSpan {
    /// A day before. Whole days begin at midnight, when people sleep, so theirs comes at nine the morning before.
    var alarmMinutes: Int {
        switch self {
        case .allDay: 15 * 60
        case .utc, .zoned: 24 * 60
        }
    }
}
