import CivilTime
import Testing

@testable import ICalendar

/// Recurrence sets: rules with their exceptions and extra dates.
@Suite struct RecurrenceReadingTests {
    private func event(_ lines: String...) throws -> ReadEvent {
        let text = FileText.calendar(["BEGIN:VEVENT", "UID:a@test"] + lines + ["END:VEVENT"])
        let contents = try FileText.read(text)
        #expect(contents.skipped == [])
        return try #require(contents.events.first)
    }

    // MARK: Changes of the clock

    @Test func aRuleStandsOnTheWallThroughAChangeOfTheClock() throws {
        // Auckland goes from +12 to +13 on 27 September 2026.
        let event = try event("DTSTART;TZID=Pacific/Auckland:20260925T090000", "RRULE:FREQ=DAILY;COUNT=4")
        #expect(
            event.starts == [
                "2026-09-24T21:00:00Z", "2026-09-25T21:00:00Z", "2026-09-26T20:00:00Z", "2026-09-27T20:00:00Z",
            ]
        )
    }

    @Test func aTimeThatTheChangeSkipsIsReadWithTheOffsetBeforeIt() throws {
        let event = try event("DTSTART;TZID=Pacific/Auckland:20260926T023000", "RRULE:FREQ=DAILY;COUNT=2")
        #expect(event.starts == ["2026-09-25T14:30:00Z", "2026-09-26T14:30:00Z"])
    }

    @Test func aLengthFromDTENDIsExactAndOneFromDURATIONStandsOnTheCalendar() throws {
        let exact = try event(
            "DTSTART;TZID=Pacific/Auckland:20260925T120000",
            "DTEND;TZID=Pacific/Auckland:20260926T120000",
            "RRULE:FREQ=DAILY;COUNT=3"
        )
        #expect(
            exact.occurrences.map { $0.end.secondsSince1970 - $0.start.secondsSince1970 } == [86_400, 86_400, 86_400]
        )
        let nominal = try event(
            "DTSTART;TZID=Pacific/Auckland:20260925T120000",
            "DURATION:P1D",
            "RRULE:FREQ=DAILY;COUNT=3"
        )
        #expect(
            nominal.occurrences.map { $0.end.secondsSince1970 - $0.start.secondsSince1970 } == [86_400, 82_800, 86_400]
        )
    }

    // MARK: UNTIL

    @Test(arguments: [
        // 09:00 in Kathmandu is 03:15 in UTC.
        ("UNTIL=20260909T031500Z", 3), ("UNTIL=20260909T031459Z", 2), ("UNTIL=20260909T090000", 3),
        ("UNTIL=20260909T085959", 2), ("UNTIL=20260909", 3),
    ])
    func untilIsReadInEachForm(until: String, count: Int) throws {
        let event = try event("DTSTART;TZID=Asia/Kathmandu:20260907T090000", "RRULE:FREQ=DAILY;\(until)")
        #expect(event.occurrences.count == count)
    }

    @Test(arguments: ["UNTIL=20260909", "UNTIL=20260909T000000Z", "UNTIL=20260909T235959"])
    func untilEndsDaysInEachForm(until: String) throws {
        let event = try event("DTSTART;VALUE=DATE:20260907", "RRULE:FREQ=DAILY;\(until)")
        #expect(event.starts == ["07", "08", "09"].map { "2026-09-\($0)T00:00:00Z" })
    }

    @Test func theTimesOfARuleDoNotApplyToDays() throws {
        let event = try event("DTSTART;VALUE=DATE:20260907", "RRULE:FREQ=DAILY;BYHOUR=9,10;COUNT=2")
        #expect(event.starts == ["2026-09-07T00:00:00Z", "2026-09-08T00:00:00Z"])
    }

    // MARK: EXDATE, RDATE

    @Test(arguments: [
        "EXDATE;TZID=Asia/Kathmandu:20260908T090000,20260909T090000", "EXDATE:20260908T031500Z,20260909T031500Z",
        "EXDATE;VALUE=DATE:20260908,20260909", "EXRULE:FREQ=DAILY;INTERVAL=1;BYMONTHDAY=8,9",
    ])
    func exceptionsTakeOccurrencesAwayAndStayInTheCount(line: String) throws {
        let event = try event("DTSTART;TZID=Asia/Kathmandu:20260907T090000", "RRULE:FREQ=DAILY;COUNT=4", line)
        // The EXRULE's own first time is DTSTART only where the rule names it.
        #expect(event.starts == ["2026-09-07T03:15:00Z", "2026-09-10T03:15:00Z"])
    }

    @Test func anExceptionMayTakeTheFirstOccurrence() throws {
        let event = try event("DTSTART:20260907T090000Z", "RRULE:FREQ=DAILY;COUNT=2", "EXDATE:20260907T090000Z")
        #expect(event.starts == ["2026-09-08T09:00:00Z"])
    }

    @Test func extraDatesAreReadWithAndWithoutTheirOwnLength() throws {
        let event = try event(
            "DTSTART;TZID=Asia/Kathmandu:20260907T090000",
            "DURATION:PT1H",
            "RDATE;TZID=Asia/Kathmandu:20260910T090000,20260907T090000",
            "RDATE;VALUE=PERIOD:20260912T000000Z/20260912T020000Z,20260913T000000Z/PT3H"
        )
        #expect(
            event.occurrences.map { "\($0.start)/\($0.end)" } == [
                "2026-09-07T03:15:00Z/2026-09-07T04:15:00Z", "2026-09-10T03:15:00Z/2026-09-10T04:15:00Z",
                "2026-09-12T00:00:00Z/2026-09-12T02:00:00Z", "2026-09-13T00:00:00Z/2026-09-13T03:00:00Z",
            ]
        )
    }

    @Test func ofTwoExtraDatesAtOneTimeTheOneWithALengthIsRead() throws {
        let event = try event(
            "DTSTART:20260907T090000Z",
            "RDATE:20260912T000000Z",
            "RDATE;VALUE=PERIOD:20260912T000000Z/PT2H"
        )
        #expect(event.occurrences.map(\.end.description) == ["2026-09-07T09:00:00Z", "2026-09-12T02:00:00Z"])
    }

    @Test func moreThanFiveHundredExceptionsAreAllRead() throws {
        let dates = (0..<600).map { day in
            // From 2026-01-01 on.
            WallSecond((20_454 + day) * 86_400)
        }
        let list = try dates.map { try RuleText.basic($0) + "Z" }.joined(separator: ",")
        let contents = try FileText.read(
            FileText.event("DTSTART:20260101T000000Z", "RRULE:FREQ=DAILY;COUNT=602", "EXDATE:\(list)"),
            from: "2026-01-01",
            to: "2029-01-01"
        )
        #expect(contents.events.map(\.starts) == [["2027-08-24T00:00:00Z", "2027-08-25T00:00:00Z"]])
    }
}
