import CivilTime
import ICalendar
import Testing

/// Each method's rules as libical's own table has them: RFC 5546, sections 3.2 to 3.5.
@Suite struct RestrictionTests {
    @Test func everyMethodIsWrittenAsItsRulesAsk() throws {
        let organizer = try Sample.organizer()
        let anan = try Sample.attendee()
        let weekly = try #require(Recurrence(.weekly(on: [.monday]), end: .count(3)))
        let series = try Sample.series(weekly, organizer: organizer, attendees: [anan])
        let replacement = try Sample.replacement(
            of: #require(series.occurrence(on: Sample.day("2026-09-21"))),
            organizer: organizer,
            attendees: [anan]
        )
        let cancelled = try Sample.event(status: .cancelled, organizer: organizer, attendees: [anan])
        let objects: [CalendarObject] = [
            try Sample.object(.publish, Sample.event(organizer: organizer)),
            try Sample.object(.request, series, replacement),
            try Sample.object(.cancel, cancelled),
            try Sample.object(.reply, Sample.answer(.accepted)),
            try Sample.object(.counter, Sample.answer(.tentative)),
            try Sample.object(.publish, freeBusy: [Sample.freeBusy()]),
            try Sample.object(
                nil,
                Sample.event(uid: "other", span: Sample.morning(in: "Europe/Dublin")),
                toDos: [Sample.toDo(uid: "to-do")],
                availabilities: [Sample.availability()]
            ),
        ]
        for object in objects {
            let verdict = try LibicalVerdict(object.written())
            #expect(verdict.parseErrors == 0, "\(String(describing: object.method))")
            #expect(verdict.breaches.isEmpty, "\(String(describing: object.method))")
        }
    }

    /// RFC 5546 asks for an organizer, whom a discreet event doesn't name.
    @Test func onlyTheOrganizerOfADiscreetEventIsMissed() throws {
        let published = try LibicalVerdict(Sample.object(.publish, Sample.event()).written())
        let cancelled = try LibicalVerdict(Sample.object(.cancel, Sample.event(status: .cancelled)).written())
        for verdict in [published, cancelled] {
            #expect(verdict.breaches.count == 1)
            #expect(verdict.breaches.allSatisfy { $0.contains("ORGANIZER") })
        }
    }
}
