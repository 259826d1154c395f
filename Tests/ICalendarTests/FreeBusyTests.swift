import CivilTime
import ICalendar
import Testing

@Suite struct FreeBusyTests {
    @Test func aPeriodEndsAfterItStarts() throws {
        let noon = try Sample.moment("2026-03-01T12:00:00Z")
        #expect(BusyPeriod(from: noon, to: noon) == nil)
        #expect(BusyPeriod(from: noon, to: try Sample.moment("2026-03-01T11:00:00Z")) == nil)
    }

    @Test func eachPeriodHasItsOwnLineInOrder() throws {
        let read = try Sample.object(.publish, freeBusy: [Sample.freeBusy()]).read()
        #expect(
            read.values("FREEBUSY") == [
                ";FBTYPE=BUSY:20260302T090000Z/20260302T100000Z", ";FBTYPE=BUSY:20260303T090000Z/20260303T100000Z",
                ";FBTYPE=BUSY-TENTATIVE:20260304T090000Z/20260304T100000Z",
            ]
        )
        #expect(read.values("DTSTART") == [":20260301T000000Z"])
        #expect(read.values("DTEND") == [":20260401T000000Z"])
        #expect(read.values("SUMMARY").isEmpty)
    }

    @Test func sixHundredPeriodsAreAllWritten() throws {
        let periods = try (0..<600).map { try Sample.hour(after: $0 * 3600) }
        let written = try Sample.object(.publish, freeBusy: [Sample.freeBusy(busy: periods)]).read().values("FREEBUSY")
        #expect(Set(written).count == 601)
    }

    @Test func aPeriodOutsideTheRangeIsRefused() throws {
        let late = try Sample.period("2026-03-31T23:30:00Z", "2026-04-01T00:30:00Z")
        #expect(throws: CalendarError.periodOutOfRange(try Sample.uid())) { try Sample.freeBusy(busy: [late]) }
    }

    @Test func theReaderFindsTheSamePeriods() throws {
        let freeBusy = try Sample.freeBusy()
        let contents = try CalendarContents(
            reading: Array(Sample.object(.publish, freeBusy: [freeBusy]).written().utf8),
            from: freeBusy.range.start,
            to: freeBusy.range.end
        )
        #expect(contents.busy == freeBusy.busy + freeBusy.tentative)
        #expect(contents.skipped.isEmpty)
    }

    @Test func onlyPublishedTimesHaveAMethodAndNoEventsBesideThem() throws {
        let freeBusy = try Sample.freeBusy()
        #expect(throws: CalendarError.kindsWithMethod(.request)) { try Sample.object(.request, freeBusy: [freeBusy]) }
        #expect(throws: CalendarError.kindsWithMethod(.publish)) {
            try Sample.object(.publish, Sample.event(uid: "other"), freeBusy: [freeBusy])
        }
    }
}

@Suite struct AvailabilityTests {
    @Test func availableTimesRepeatAndTheRestIsBusy() throws {
        let read = try Sample.object(nil, availabilities: [Sample.availability()]).read()
        #expect(read.values("BUSYTYPE") == [":BUSY-UNAVAILABLE"])
        #expect(read.lines.count { $0 == "BEGIN:AVAILABLE" } == 2)
        #expect(read.values("TZID") == [":Pacific/Auckland"])
        #expect(read.values("RRULE").last == ":FREQ=WEEKLY;COUNT=20;BYDAY=MO,TU")
    }

    @Test(arguments: [
        (Availability.BusyType.busy, ":BUSY"), (.unavailable, ":BUSY-UNAVAILABLE"), (.tentative, ":BUSY-TENTATIVE"),
    ])
    func theRestIsOfThatType(rest: Availability.BusyType, value: String) throws {
        let read = try Sample.object(nil, availabilities: [Sample.availability(rest: rest)]).read()
        #expect(read.values("BUSYTYPE") == [value])
    }

    @Test func wholeDaysAndRepeatedUIDsAreRefused() throws {
        let uid = try Sample.uid()
        let day = try Sample.day("2026-09-14")
        #expect(throws: CalendarError.availableByDay(uid)) {
            try AvailableTime(uid: uid, span: .allDay(first: day, last: day))
        }
        let time = try AvailableTime(uid: uid, span: Sample.morning())
        #expect(throws: CalendarError.repeatedUID(uid)) {
            try Availability(
                uid: Sample.uid("a"),
                stamp: Sample.moment("2026-01-15T09:00:00Z"),
                available: [time, time]
            )
        }
    }
}
