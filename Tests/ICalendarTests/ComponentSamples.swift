import CivilTime
import ICalendar
import Testing

// Series, to-dos and times; each call can replace what it is about.
extension Sample {
    static func series(
        _ recurrence: Recurrence,
        on day: String = "2026-09-14",
        span: EventSpan? = nil,
        recurrenceID: RecurrenceID? = nil,
        organizer: Organizer? = nil,
        attendees: [Attendee] = []
    ) throws -> Event {
        try Event(
            uid: uid(),
            stamp: moment("2026-01-15T09:00:00Z"),
            span: span ?? morning(on: day),
            recurrence: recurrence,
            recurrenceID: recurrenceID,
            summary: text("Appointment"),
            organizer: organizer,
            attendees: attendees
        )
    }

    /// At other times than the series gives it.
    static func replacement(
        of id: RecurrenceID,
        uid: String? = nil,
        span: EventSpan? = nil,
        status: EventStatus = .confirmed,
        organizer: Organizer? = nil,
        attendees: [Attendee] = []
    ) throws -> Event {
        try Event(
            uid: uid.map { try Sample.uid($0) } ?? id.uid,
            stamp: moment("2026-01-16T09:00:00Z"),
            sequence: 1,
            span: span ?? .utc(start: moment("2026-09-30T10:00:00Z"), end: moment("2026-09-30T11:00:00Z")),
            recurrenceID: id,
            summary: text("Moved"),
            status: status,
            organizer: organizer,
            attendees: attendees
        )
    }

    static func answer(_ participation: Attendee.Participation, span: EventSpan? = nil) throws -> Event {
        try event(
            span: span,
            organizer: organizer(),
            attendees: [
                Attendee(
                    address: email("anan@example.net"),
                    participation: participation,
                    isAskedToReply: false
                )
            ]
        )
    }

    static func toDo(
        uid: String = "7f3a@calendar",
        sequence: Int = 0,
        start: CalendarTime? = nil,
        due: CalendarTime? = nil,
        progress: ToDo.Progress = .needsAction,
        alarm: Alarm? = nil
    ) throws -> ToDo {
        try ToDo(
            uid: Sample.uid(uid),
            stamp: moment("2026-01-15T09:00:00Z"),
            sequence: sequence,
            start: start,
            due: due,
            summary: text("Book the hall"),
            progress: progress,
            alarm: alarm
        )
    }

    static func period(_ start: String, _ end: String) throws -> BusyPeriod {
        try #require(BusyPeriod(from: moment(start), to: moment(end)))
    }

    /// That many seconds after March 2026 begins.
    static func hour(after seconds: Int) throws -> BusyPeriod {
        let second = try moment("2026-03-01T00:00:00Z").secondsSince1970 + seconds
        let start = try #require(Timestamp(secondsSince1970: second))
        let end = try #require(Timestamp(secondsSince1970: second + 3600))
        return try #require(BusyPeriod(from: start, to: end))
    }

    /// March 2026.
    static func freeBusy(uid: String = "7f3a@calendar", busy: [BusyPeriod]? = nil) throws -> FreeBusy {
        try FreeBusy(
            uid: Sample.uid(uid),
            stamp: moment("2026-01-15T09:00:00Z"),
            range: period("2026-03-01T00:00:00Z", "2026-04-01T00:00:00Z"),
            busy: busy ?? [
                period("2026-03-03T09:00:00Z", "2026-03-03T10:00:00Z"),
                period("2026-03-02T09:00:00Z", "2026-03-02T10:00:00Z"),
            ],
            tentative: [period("2026-03-04T09:00:00Z", "2026-03-04T10:00:00Z")],
            organizer: organizer()
        )
    }

    static func availability(rest: Availability.BusyType = .unavailable) throws -> Availability {
        let weekly = try #require(Recurrence(.weekly(on: [.monday, .tuesday]), end: .count(20)))
        return try Availability(
            uid: uid("free"),
            stamp: moment("2026-01-15T09:00:00Z"),
            range: period("2026-09-01T00:00:00Z", "2027-01-01T00:00:00Z"),
            rest: rest,
            summary: text("Mentoring"),
            classification: .private,
            organizer: organizer(),
            available: [
                AvailableTime(uid: uid("free-1"), span: morning(in: "Pacific/Auckland"), recurrence: weekly),
                AvailableTime(uid: uid("free-2"), span: morning(), summary: text("Once")),
            ]
        )
    }
}

extension Event {
    func written(_ name: String) throws -> [String] { try Sample.object(.publish, self).read().values(name) }
}
