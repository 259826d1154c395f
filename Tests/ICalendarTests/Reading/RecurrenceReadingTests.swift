import CivilTime
import Testing

@testable import ICalendar

/// Recurrence sets: rules with their exceptions, extra dates and overrides.
@Suite struct RecurrenceReadingTests {
    private func event(_ lines: String...) throws -> ReadEvent {
        let text = FileText.calendar(["BEGIN:VEVENT", "UID:a@test"] + lines + ["END:VEVENT"])
        let contents = try FileText.read(text)
        #expect(contents.skipped == [])
        return try #require(contents.events.first)
    }

    private let weekly = [
        "BEGIN:VEVENT", "UID:a", "SUMMARY:Yoga", "DTSTART;TZID=Asia/Kathmandu:20260907T090000", "DURATION:PT1H",
        "RRULE:FREQ=WEEKLY;COUNT=4", "END:VEVENT",
    ]

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

    // MARK: Overrides

    @Test func anOverrideMovesItsOccurrence() throws {
        let contents = try FileText.read(
            FileText.calendar(
                weekly + [
                    "BEGIN:VEVENT", "UID:a", "RECURRENCE-ID;TZID=Asia/Kathmandu:20260914T090000",
                    "DTSTART:20260915T000000Z", "DTEND:20260915T050000Z", "END:VEVENT",
                ]
            )
        )
        #expect(contents.events.map(\.summary) == ["Yoga"])
        #expect(
            contents.busyText == [
                "2026-09-07T03:15:00Z/2026-09-07T04:15:00Z", "2026-09-15T00:00:00Z/2026-09-15T05:00:00Z",
                "2026-09-21T03:15:00Z/2026-09-21T04:15:00Z", "2026-09-28T03:15:00Z/2026-09-28T04:15:00Z",
            ]
        )
        #expect(contents.skipped == [])
    }

    @Test(arguments: [
        ("20260914T031500Z", "STATUS:CANCELLED", 3, 3), ("20260914T031500Z", "TRANSP:TRANSPARENT", 4, 3),
        ("20260914", "STATUS:CANCELLED", 3, 3),
    ])
    func anOverrideMayCallOffOrFreeItsOccurrence(id: String, line: String, occurrences: Int, busy: Int) throws {
        let contents = try FileText.read(
            FileText.calendar(
                // Before its master in the file.
                [
                    "BEGIN:VEVENT", "UID:a", "RECURRENCE-ID:\(id)", "DTSTART:20260914T031500Z", "DURATION:PT1H", line,
                    "END:VEVENT",
                ] + weekly
            )
        )
        #expect(contents.events.map(\.occurrences.count) == [occurrences])
        #expect(contents.busy.count == busy)
        #expect(contents.skipped == [])
    }

    @Test func anOverrideOfThisAndFutureMovesAllLaterOnes() throws {
        let contents = try FileText.read(
            FileText.calendar(
                weekly + [
                    "BEGIN:VEVENT", "UID:a", "RECURRENCE-ID;RANGE=THISANDFUTURE:20260921T031500Z",
                    "DTSTART;TZID=Asia/Kathmandu:20260922T100000", "DURATION:PT2H", "END:VEVENT",
                ]
            )
        )
        #expect(
            contents.busyText == [
                "2026-09-07T03:15:00Z/2026-09-07T04:15:00Z", "2026-09-14T03:15:00Z/2026-09-14T04:15:00Z",
                "2026-09-22T04:15:00Z/2026-09-22T06:15:00Z", "2026-09-29T04:15:00Z/2026-09-29T06:15:00Z",
            ]
        )
    }

    @Test func anOverrideOfThisAndFutureMayCallOffAllLaterOnes() throws {
        let contents = try FileText.read(
            FileText.calendar(
                weekly + [
                    "BEGIN:VEVENT", "UID:a", "RECURRENCE-ID;RANGE=THISANDFUTURE:20260914T031500Z",
                    "DTSTART:20260914T031500Z", "STATUS:CANCELLED", "END:VEVENT",
                ]
            )
        )
        #expect(contents.events.map(\.starts) == [["2026-09-07T03:15:00Z"]])
        #expect(contents.busy.count == 1)
    }

    @Test func aMoveOfMoreThanTenYearsIsReportedAndNotRead() throws {
        let contents = try FileText.read(
            FileText.calendar(
                weekly + [
                    "BEGIN:VEVENT", "UID:a", "RECURRENCE-ID;RANGE=THISANDFUTURE:20260914T031500Z",
                    "DTSTART:20460914T031500Z", "END:VEVENT",
                ]
            )
        )
        #expect(contents.events.map(\.occurrences.count) == [4])
        #expect(contents.skippedText == ["11: RECURRENCE-ID moves occurrences more than 3660 days; it is not read"])
    }

    @Test func noOccurrenceOfACancelledSeriesKeepsAnyoneBusy() throws {
        let contents = try FileText.read(
            FileText.calendar(
                weekly.dropLast() + [
                    "STATUS:CANCELLED", "END:VEVENT", "BEGIN:VEVENT", "UID:a", "RECURRENCE-ID:20260914T031500Z",
                    "DTSTART:20260914T041500Z", "DURATION:PT1H", "END:VEVENT",
                ]
            )
        )
        #expect(contents.events.map(\.status) == [.cancelled])
        #expect(contents.events.map(\.occurrences.count) == [4])
        #expect(contents.busy == [])
    }

    @Test func anOverrideMayMoveAnOccurrenceIntoTheRange() throws {
        let text = FileText.calendar(
            weekly + [
                "BEGIN:VEVENT", "UID:a", "RECURRENCE-ID:20260914T031500Z", "DTSTART:20261014T000000Z",
                "DURATION:PT1H", "END:VEVENT", "BEGIN:VEVENT", "UID:a",
                "RECURRENCE-ID;RANGE=THISANDFUTURE:20260921T031500Z", "DTSTART:20261021T031500Z", "DURATION:PT1H",
                "END:VEVENT",
            ]
        )
        let contents = try FileText.read(text, from: "2026-10-01", to: "2026-11-01")
        #expect(
            contents.events.map(\.starts) == [
                ["2026-10-14T00:00:00Z", "2026-10-21T03:15:00Z", "2026-10-28T03:15:00Z"]
            ]
        )
    }

    @Test func anOverrideWithoutItsSeriesIsAnEvent() throws {
        let contents = try FileText.read(
            FileText.event("RECURRENCE-ID:20260914T031500Z", "DTSTART:20260915T000000Z", "DURATION:PT1H")
        )
        #expect(contents.events.map(\.starts) == [["2026-09-15T00:00:00Z"]])
    }

    @Test func ofTwoRevisionsTheNewerOneIsRead() throws {
        func event(_ day: String, _ sequence: Int) -> [String] {
            ["BEGIN:VEVENT", "UID:a", "SEQUENCE:\(sequence)", "DTSTART:\(day)T000000Z", "END:VEVENT"]
        }
        let contents = try FileText.read(FileText.calendar(event("20260915", 2) + event("20260916", 1)))
        #expect(contents.events.map(\.starts) == [["2026-09-15T00:00:00Z"]])
        #expect(contents.skippedText == ["9: VEVENT is an older revision of another one; it is not read"])
        let equal = try FileText.read(FileText.calendar(event("20260915", 1) + event("20260916", 1)))
        #expect(equal.events.count == 2 && equal.skipped == [])
        let same = try FileText.read(FileText.calendar(event("20260915", 1) + event("20260915", 1)))
        #expect(same.events.count == 1)
        #expect(same.skippedText == ["9: VEVENT stands again; the first one is read"])
    }

    // MARK: Rules that can't be followed

    @Test(arguments: [
        "FREQ=HOURLY;BYDAY=MO", "FREQ=SECONDLY;BYMONTH=2;BYMONTHDAY=30", "FREQ=MINUTELY;BYSETPOS=1", "FREQ=OFTEN",
        "COUNT=3", "FREQ=DAILY;COUNT=0", "FREQ=DAILY;INTERVAL=0", "FREQ=DAILY;INTERVAL=99999999999",
        "FREQ=DAILY;COUNT=",
        "FREQ=DAILY;COUNT=3;COUNT=4", "FREQ=DAILY;BYMONTH=13", "FREQ=DAILY;BYMONTHDAY=0", "FREQ=DAILY;BYDAY=1MO",
        "FREQ=YEARLY;BYWEEKNO=2;BYDAY=1MO", "FREQ=DAILY;UNTIL=soon", "FREQ=DAILY;BYEASTER=0", "FREQ=DAILY;BYSETPOS=1",
        "FREQ=YEARLY;RSCALE=CHINESE", "FREQ=MONTHLY;BYDAY=XX", "FREQ=WEEKLY;WKST=1", "FREQ", "",
    ])
    func aRuleThatCannotBeFollowedIsReportedAndTheFirstOccurrenceRead(rule: String) throws {
        let contents = try FileText.read(
            FileText.event("DTSTART:20260914T090000Z", "DURATION:PT1H", "RRULE:\(rule)")
        )
        #expect(contents.events.map(\.occurrences.count) == [1])
        #expect(contents.skipped.map(\.line) == [8])
        let reason = contents.skipped.first?.reason ?? ""
        #expect(reason.hasPrefix("RRULE can't be followed: ") && reason.hasSuffix("; no occurrence of it is read"))
    }

    @Test(arguments: [
        "FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30", "FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30;COUNT=5",
        "FREQ=MONTHLY;BYDAY=6MO", "FREQ=YEARLY;BYYEARDAY=366;INTERVAL=3;BYMONTH=1", "FREQ=YEARLY;INTERVAL=1000000000",
        "FREQ=WEEKLY;INTERVAL=1000000000",
    ])
    func anImpossibleRuleEndsWithinItsWork(rule: String) throws {
        let contents = try FileText.read(
            FileText.event("DTSTART:00010101T000000Z", "RRULE:\(rule)"),
            from: "2090-01-01",
            to: "2100-01-01"
        )
        #expect(contents.events.map(\.occurrences.count) == [0])
        #expect(contents.skipped == [])
    }

    @Test(arguments: [
        "FREQ=SECONDLY", "FREQ=MINUTELY", "FREQ=DAILY;BYHOUR=1,2,3;BYMINUTE=0,1,2,3,4,5,6;BYSECOND=0,1,2,3,4",
    ])
    func aRuleOfTooManyOccurrencesIsCutShortAndReported(rule: String) throws {
        let contents = try FileText.read(
            FileText.event("DTSTART:20200101T000000Z", "RRULE:\(rule)"),
            to: "2035-12-31"
        )
        #expect(contents.events.first.map(\.occurrences.count) ?? 0 <= ReadingLimits.occurrencesPerRule)
        #expect(contents.skipped.map(\.line) == [7])
        #expect(contents.skipped.first?.reason.hasPrefix("the rule takes more work than one file may cause") == true)
    }

    @Test func aCountAboveThirtyTwoBitsIsNotCutToOne() throws {
        let contents = try FileText.read(
            FileText.event("DTSTART:20260914T000000Z", "RRULE:FREQ=DAILY;COUNT=4294967297"),
            from: "2026-09-14",
            to: "2026-09-24"
        )
        #expect(contents.events.map(\.occurrences.count) == [10])
        #expect(contents.skipped == [])
    }
}
