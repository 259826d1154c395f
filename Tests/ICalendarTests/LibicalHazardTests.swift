import CLibical
import CivilTime
import Testing

@testable import ICalendar

/// What libical does wrong, and doesn't do in our files.
@Suite struct LibicalHazardTests {
    @Test func noErrorOfLibicalEndsTheProcess() throws {
        _ = try Sample.object(.publish, Sample.event()).written()
        #expect(icalerror_get_errors_are_fatal() == 0)
        #expect(unsafe icalvalue_new_from_string(ICAL_RECUR_VALUE, "no rule") == nil)
    }

    /// `icalcomponent_as_ical_string_r` gives NULL for a component without a name.
    @Test func aMissingTextIsAnError() throws {
        let nameless = try Component(ICAL_NO_COMPONENT)
        var file: [UInt8] = []
        #expect(throws: CalendarError.notWritten(what: "the calendar")) { try nameless.write(to: &file) }
    }

    @Test func aValueThatLibicalRefusesIsAnError() throws {
        #expect(throws: CalendarError.notWritten(what: "RRULE")) {
            _ = try Property(ICAL_RRULE_PROPERTY, "no rule")
        }
    }

    @Test func eightThreadsWriteAndReadTheSame() async throws {
        let weekly = try #require(Recurrence(.weekly(on: [.monday]), end: .count(9)))
        let object = try Sample.object(
            nil,
            Sample.series(weekly, span: Sample.morning(in: "Pacific/Auckland")),
            toDos: [Sample.toDo(uid: "to-do")],
            freeBusy: [Sample.freeBusy(uid: "busy")],
            availabilities: [Sample.availability()]
        )
        let text = try object.written()
        let from = try Sample.moment("2026-01-01T00:00:00Z")
        let to = try Sample.moment("2027-01-01T00:00:00Z")
        let contents = try CalendarContents(reading: Array(text.utf8), from: from, to: to)
        let differing = try await withThrowingTaskGroup(of: Int.self) { group in
            for _ in 0..<8 {
                group.addTask {
                    try (0..<50).count { _ in
                        let again = try object.written()
                        return try again != text
                            || CalendarContents(reading: Array(again.utf8), from: from, to: to) != contents
                    }
                }
            }
            return try await group.reduce(0, +)
        }
        #expect(differing == 0)
    }
}
