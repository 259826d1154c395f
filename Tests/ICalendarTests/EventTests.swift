import CivilTime
import ICalendar
import Testing

@Suite struct EventTests {
    @Test func anEventThatEndsAsItStartsIsRefused() throws {
        let moment = try Sample.moment("2026-09-14T03:15:00Z")
        let uid = try Sample.uid()
        let spans: [EventSpan] = [
            .utc(start: moment, end: moment),
            .allDay(first: try Sample.day("2026-09-15"), last: try Sample.day("2026-09-14")),
            // Both are the same moment: the clock skips from 02:00 to 03:00.
            .zoned(
                start: try Sample.wall("2026-03-08", "02:30"),
                end: try Sample.wall("2026-03-08", "03:30"),
                zone: try Sample.zone("America/New_York")
            ),
        ]
        for span in spans {
            #expect(throws: CalendarError.endsBeforeItStarts(uid)) { try Sample.event(span: span) }
        }
    }

    @Test func aDayWhoseExclusiveEndIsNoDateIsRefused() throws {
        let last = try Sample.day("9999-12-31")
        #expect(throws: CalendarError.endsPastYear9999(try Sample.uid())) {
            try Sample.event(span: .allDay(first: last, last: last))
        }
    }

    @Test(arguments: [-1, 2_147_483_648])
    func aSequenceOutOfRangeIsRefused(sequence: Int) throws {
        #expect(throws: CalendarError.sequenceOutOfRange(try Sample.uid(), sequence)) {
            try Event(
                uid: Sample.uid(),
                stamp: Sample.moment("2026-01-15T09:00:00Z"),
                sequence: sequence,
                span: Sample.morning(),
                summary: Sample.text("Appointment")
            )
        }
    }

    @Test func attendeesNeedAnOrganizerAndAreListedOnce() throws {
        let anan = try Sample.attendee()
        #expect(throws: CalendarError.attendeeWithoutOrganizer(try Sample.uid())) {
            try Sample.event(attendees: [anan])
        }
        #expect(throws: CalendarError.repeatedAttendee(try Sample.uid(), anan.address)) {
            try Sample.event(organizer: Sample.organizer(), attendees: [anan, anan])
        }
    }
}

@Suite struct CalendarObjectTests {
    @Test func aRequestInvitesSomeoneElse() throws {
        let uid = try Sample.uid()
        let organizer = try Sample.organizer()
        let plain = try Sample.event()
        let lonely = try Sample.event(organizer: organizer)
        let selfish = try Sample.event(organizer: organizer, attendees: [Sample.attendee("meeting@example.org")])
        #expect(throws: CalendarError.requestWithoutOrganizer(uid)) { try Sample.object(.request, plain) }
        #expect(throws: CalendarError.requestWithoutAttendee(uid)) { try Sample.object(.request, lonely) }
        #expect(throws: CalendarError.organizerInvitesOnlyThemself(uid)) { try Sample.object(.request, selfish) }
    }

    @Test func aCancellationHoldsOneCancelledEvent() throws {
        let event = try Sample.event()
        let cancelled = try Sample.event(status: .cancelled)
        let other = try Sample.event(uid: "other", status: .cancelled)
        #expect(throws: CalendarError.notCancelled(event.uid)) { try Sample.object(.cancel, event) }
        #expect(throws: CalendarError.severalEvents(.cancel, 2)) { try Sample.object(.cancel, cancelled, other) }
    }

    @Test func aPublishedEventNamesNoAttendee() throws {
        let event = try Sample.event(organizer: Sample.organizer(), attendees: [Sample.attendee()])
        #expect(throws: CalendarError.attendeesPublished(event.uid)) { try Sample.object(.publish, event) }
    }

    @Test func aCalendarHoldsEventsAndEachUIDOnce() throws {
        let event = try Sample.event()
        #expect(throws: CalendarError.noComponents) { try Sample.object(nil) }
        #expect(throws: CalendarError.repeatedUID(event.uid)) { try Sample.object(nil, event, event) }
    }

    @Test func noMessageShowsAnAddress() throws {
        let error = CalendarError.repeatedAttendee(try Sample.uid(), try Sample.email("anan@example.net"))
        #expect(!error.description.contains("anan"))
    }
}
