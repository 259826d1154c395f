import CivilTime
import ICalendar
import TestSupport
import Testing

/// One file of each kind, to the byte: `Goldens/written/`.
@Suite struct WritingGoldenTests {
    @Test func aSeriesWithAnExceptionAndAReplacement() throws {
        let recurrence = try #require(
            Recurrence(
                .monthly(on: .weekday(.second, .monday)),
                every: 2,
                end: .until(Sample.day("2027-09-30")),
                exceptions: [Sample.day("2027-01-11")]
            )
        )
        let series = try Event(
            uid: Sample.uid(),
            stamp: Sample.moment("2026-01-15T09:00:07Z"),
            span: Sample.morning(in: "Pacific/Auckland"),
            recurrence: recurrence,
            summary: Sample.text("Hui"),
            language: Sample.language("mi"),
            priority: .high,
            color: Sample.color("teal"),
            organizer: Sample.organizer(name: "The meeting"),
            attendees: [Sample.attendee()],
            alarm: Sample.alarm(minutesBefore: 10, "Nearly over", .end),
            created: Sample.moment("2026-01-01T00:00:00Z")
        )
        let replacement = try Sample.replacement(
            of: #require(series.occurrence(on: Sample.day("2026-11-09"))),
            span: Sample.morning(in: "Pacific/Auckland", on: "2026-11-16"),
            organizer: Sample.organizer(name: "The meeting"),
            attendees: [Sample.attendee()]
        )
        try goldenMatches(Sample.object(.request, series, replacement).written(), named: "written/series.ics")
    }

    @Test func aSeriesOfWholeDays() throws {
        let day = try Sample.day("2026-12-31")
        let recurrence = try #require(
            Recurrence(
                .yearly(month: 12, on: .day(31)),
                end: .count(3),
                exceptions: [Sample.day("2027-12-31")]
            )
        )
        let series = try Sample.series(recurrence, span: .allDay(first: day, last: day))
        try goldenMatches(Sample.object(.publish, series).written(), named: "written/days.ics")
    }

    @Test func oneOccurrenceIsCalledOff() throws {
        let weekly = try #require(Recurrence(.weekly(on: [.monday]), end: .count(9)))
        let series = try Sample.series(weekly, span: Sample.morning(in: "Asia/Kathmandu"))
        let off = try Sample.replacement(
            of: #require(series.occurrence(on: Sample.day("2026-09-28"))),
            span: Sample.morning(in: "Asia/Kathmandu", on: "2026-09-28"),
            status: .cancelled,
            organizer: Sample.organizer(),
            attendees: [Sample.attendee()]
        )
        try goldenMatches(Sample.object(.cancel, off).written(), named: "written/cancel-one.ics")
    }

    @Test func anAnswerAndAProposal() throws {
        try goldenMatches(Sample.object(.reply, Sample.answer(.accepted)).written(), named: "written/reply.ics")
        let counter = try Sample.answer(.tentative, span: Sample.morning(in: "Asia/Kathmandu"))
        try goldenMatches(Sample.object(.counter, counter).written(), named: "written/counter.ics")
    }

    @Test func freeAndBusyTimes() throws {
        try goldenMatches(
            Sample.object(.publish, freeBusy: [Sample.freeBusy()]).written(),
            named: "written/free-busy.ics"
        )
        try goldenMatches(
            Sample.object(nil, availabilities: [Sample.availability()]).written(),
            named: "written/availability.ics"
        )
    }

    @Test func aFeedOfEveryKind() throws {
        let zone = try Sample.zone("Europe/Dublin")
        let toDo = try ToDo(
            uid: Sample.uid("to-do"),
            stamp: Sample.moment("2026-01-15T09:00:00Z"),
            sequence: 3,
            start: .zoned(Sample.wall("2026-06-01", "09:00"), zone),
            due: .zoned(Sample.wall("2026-06-05", "17:00"), zone),
            summary: Sample.text("Book the hall; pay"),
            description: Sample.text("First line\nsecond, line"),
            language: Sample.language("en"),
            progress: .completed(Sample.moment("2026-06-02T10:00:00Z")),
            classification: .private,
            priority: .low,
            categories: [#require(CalendarCategory("hall")), #require(CalendarCategory("money"))],
            parent: Sample.uid("event"),
            alarm: Sample.alarm(minutesBefore: 60, "Due", .end),
            created: Sample.moment("2026-01-01T00:00:00Z"),
            lastModified: Sample.moment("2026-06-02T10:00:00Z")
        )
        let feed = try CalendarObject(
            product: #require(ProductID("-//Calendar//EN")),
            name: Sample.text("Meetings"),
            color: Sample.color("navy"),
            refresh: Sample.refresh(hours: 6),
            events: [
                Sample.event(uid: "event", span: Sample.morning(in: "Europe/Dublin")),
                Sample.event(uid: "other", span: Sample.morning(in: "Asia/Kathmandu")),
            ],
            toDos: [toDo, Sample.toDo(uid: "open", due: .day(Sample.day("2026-07-01")))],
            freeBusy: [Sample.freeBusy()],
            availabilities: [Sample.availability()]
        )
        try goldenMatches(feed.written(), named: "written/feed.ics")
    }
}
