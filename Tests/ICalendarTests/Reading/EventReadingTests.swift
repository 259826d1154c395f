import Testing

@testable import ICalendar

@Suite struct EventReadingTests {
    // MARK: Forms of time

    @Test(arguments: [
        (["DTSTART:20260914T031500Z", "DTEND:20260914T091500Z"], "2026-09-14T03:15:00Z/2026-09-14T09:15:00Z"),
        (
            ["DTSTART;TZID=Asia/Kathmandu:20260914T090000", "DTEND;TZID=Asia/Kathmandu:20260914T150000"],
            "2026-09-14T03:15:00Z/2026-09-14T09:15:00Z"
        ),
        (
            ["DTSTART;TZID=\"Nepal Standard Time\":20260914T090000", "DURATION:PT6H"],
            "2026-09-14T03:15:00Z/2026-09-14T09:15:00Z"
        ),
        (
            ["DTSTART;TZID=/freeassociation.sourceforge.net/Asia/Kathmandu:20260914T090000", "DURATION:PT6H"],
            "2026-09-14T03:15:00Z/2026-09-14T09:15:00Z"
        ),
        (
            ["DTSTART;TZID=/mozilla.org/20050126_1/Asia/Kathmandu:20260914T090000", "DURATION:PT6H"],
            "2026-09-14T03:15:00Z/2026-09-14T09:15:00Z"
        ),
        (
            ["DTSTART;TZID=/Asia/Kathmandu:20260914T090000", "DURATION:PT6H"],
            "2026-09-14T03:15:00Z/2026-09-14T09:15:00Z"
        ),
        (
            // Each in its own zone: a flight from Auckland to Bangkok.
            ["DTSTART;TZID=Pacific/Auckland:20260914T140000", "DTEND;TZID=Asia/Bangkok:20260914T210000"],
            "2026-09-14T02:00:00Z/2026-09-14T14:00:00Z"
        ),
        (["DTSTART;VALUE=DATE:20260914", "DTEND;VALUE=DATE:20260916"], "2026-09-14T00:00:00Z/2026-09-16T00:00:00Z"),
        (["DTSTART;VALUE=DATE:20260914"], "2026-09-14T00:00:00Z/2026-09-15T00:00:00Z"),
        (["DTSTART:20260914"], "2026-09-14T00:00:00Z/2026-09-15T00:00:00Z"),
        (["DTSTART;VALUE=DATE:20260914", "DURATION:P2D"], "2026-09-14T00:00:00Z/2026-09-16T00:00:00Z"),
        (["DTSTART:20260914T031500Z", "DURATION:P1W"], "2026-09-14T03:15:00Z/2026-09-21T03:15:00Z"),
        (["dtstart:20260914T031500Z", "duration:+P1DT2H3M4S"], "2026-09-14T03:15:00Z/2026-09-15T05:18:04Z"),
        (["DTSTART:20260914T031530Z", "DTEND:20260914T031545Z"], "2026-09-14T03:15:30Z/2026-09-14T03:15:45Z"),
    ])
    func everyFormOfTimeIsRead(lines: [String], busy: String) throws {
        let text = FileText.calendar(["BEGIN:VEVENT", "UID:a@test"] + lines + ["END:VEVENT"])
        let contents = try FileText.read(text)
        #expect(contents.busyText == [busy])
        #expect(contents.skipped == [])
        let event = try #require(contents.events.first)
        #expect("\(event.start)/\(event.end)" == busy)
        #expect(event.occurrences.count == 1)
    }

    @Test func aFloatingTimeIsReadInUTCAndReported() throws {
        let contents = try FileText.read(FileText.event("DTSTART:20260914T090000", "DURATION:PT1H"))
        #expect(contents.busyText == ["2026-09-14T09:00:00Z/2026-09-14T10:00:00Z"])
        #expect(
            contents.skippedText == ["6: DTSTART is a floating time, on no zone's clocks; it is read in UTC"]
        )
    }

    @Test func aFloatingTimeIsReadInTheCalendarsOwnZone() throws {
        let contents = try FileText.read(
            FileText.calendar([
                "X-WR-TIMEZONE:Asia/Kathmandu", "BEGIN:VEVENT", "UID:a", "DTSTART:20260914T090000", "DURATION:PT1H",
                "END:VEVENT",
            ])
        )
        #expect(contents.busyText == ["2026-09-14T03:15:00Z/2026-09-14T04:15:00Z"])
        #expect(contents.skipped.map(\.line) == [7])
    }

    // MARK: Words

    @Test func theEventIsToldAsTheFileHasIt() throws {
        let contents = try FileText.read(
            FileText.event(
                "SUMMARY;LANGUAGE=en:Lunch\\, then\\na walk\\; \\\\o/",
                "DTSTART:20260914T031500Z",
                "DTEND:20260914T091500Z",
                "STATUS:TENTATIVE",
                "X-PRIVATE;STRANGE=\"a:b\":c",
                "BEGIN:VALARM",
                "TRIGGER:-PT15M",
                "END:VALARM"
            )
        )
        let event = try #require(contents.events.first)
        #expect(event.uid == "a@test")
        #expect(event.summary == "Lunch, then\na walk; \\o/")
        #expect(event.status == .tentative && !event.isTransparent && !event.isAllDay)
        #expect(contents.busy.count == 1)
        #expect(contents.skipped == [])
    }

    @Test(arguments: ["TRANSP:TRANSPARENT", "STATUS:CANCELLED", "transp:transparent"])
    func someEventsKeepNobodyBusy(line: String) throws {
        let contents = try FileText.read(
            FileText.event("DTSTART:20260914T031500Z", "DTEND:20260914T091500Z", line)
        )
        #expect(contents.busy == [])
        #expect(contents.events.map(\.occurrences.count) == [1])
        #expect(contents.skipped == [])
    }

    @Test func anEventOfACancellationIsCancelled() throws {
        let text = FileText.event("DTSTART:20260914T031500Z", "DTEND:20260914T091500Z")
        let contents = try FileText.read(text.replacing("VERSION:2.0", with: "METHOD:CANCEL"))
        #expect(contents.events.map(\.status) == [.cancelled])
        #expect(contents.busy == [])
    }

    @Test func anEventOutsideOfTheRangeIsToldWithoutOccurrences() throws {
        let contents = try FileText.read(FileText.event("DTSTART:20200914T031500Z", "DURATION:PT1H"))
        #expect(contents.events.map(\.occurrences.count) == [0])
        #expect(contents.busy == [])
    }

    @Test func busyTimesAreCutToTheRangeAndMerged() throws {
        func event(_ start: String, _ end: String) -> [String] {
            ["BEGIN:VEVENT", "UID:\(start)", "DTSTART:\(start)", "DTEND:\(end)", "END:VEVENT"]
        }
        let contents = try FileText.read(
            FileText.calendar(
                event("20260915T080000Z", "20260915T090000Z") + event("20260914T220000Z", "20260915T020000Z")
                    + event("20260915T010000Z", "20260915T030000Z") + event("20260915T090000Z", "20260916T010000Z")
                    + event("20260915T040000Z", "20260915T040000Z")
            ),
            from: "2026-09-15",
            to: "2026-09-16"
        )
        #expect(
            contents.busyText == [
                "2026-09-15T00:00:00Z/2026-09-15T03:00:00Z", "2026-09-15T08:00:00Z/2026-09-16T00:00:00Z",
            ]
        )
        #expect(contents.events.map(\.occurrences.count) == [1, 1, 1, 1, 1])
    }

    @Test func freeBusyTimesAreReadButForTheFreeOnes() throws {
        let contents = try FileText.read(
            FileText.calendar([
                "BEGIN:VFREEBUSY", "UID:f", "DTSTART:20260901T000000Z",
                "FREEBUSY;FBTYPE=BUSY-UNAVAILABLE:20260914T030000Z/20260914T040000Z,20260914T050000Z/PT30M",
                "FREEBUSY;FBTYPE=FREE:20260914T060000Z/PT1H", "FREEBUSY:20260914T080000Z/P1D",
                "FREEBUSY:20260914T080000Z", "END:VFREEBUSY",
            ])
        )
        #expect(
            contents.busyText == [
                "2026-09-14T03:00:00Z/2026-09-14T04:00:00Z", "2026-09-14T05:00:00Z/2026-09-14T05:30:00Z",
                "2026-09-14T08:00:00Z/2026-09-15T08:00:00Z",
            ]
        )
        #expect(contents.events == [])
        #expect(contents.skippedText == ["10: FREEBUSY has a value that is no period; that value is not read"])
    }

    // MARK: What is not understood

    @Test(arguments: [
        (["DTSTART:20260230T250000"], 6, "DTSTART is no day or time"),
        (["DTSTART:20260914T240000Z"], 6, "DTSTART is no day or time"),
        (["DTSTART:20260914T0900Z"], 6, "DTSTART is no day or time"),
        (["DTSTART:20260914T090000Z", "DTEND:2026-01-01"], 7, "DTEND is no day or time"),
        (
            ["DTSTART:20260914T090000Z", "DTEND:20260915"], 7,
            "one of DTSTART and DTEND is a day, the other a time"
        ),
        (
            ["DTSTART:20260914T090000Z", "DTEND:20260914T080000Z"], 7,
            "DTEND lies before DTSTART, or more than 3660 days after it"
        ),
        (
            ["DTSTART:20260914T090000Z", "DTEND:20380914T080000Z"], 7,
            "DTEND lies before DTSTART, or more than 3660 days after it"
        ),
        (["DTSTART:20260914T090000Z", "DURATION:1H"], 7, "DURATION is none"),
        (["DTSTART:20260914T090000Z", "DURATION:-PT1H"], 7, "DURATION is negative or longer than 3660 days"),
        (["DTSTART:20260914T090000Z", "DURATION:P999999999W"], 7, "DURATION is negative or longer than 3660 days"),
        (["DTSTART;VALUE=DATE:20260914T090000Z"], 6, "DTSTART is a time, but its VALUE says DATE"),
        (["DTSTART:20260914T090000Z", "RECURRENCE-ID:soon"], 7, "RECURRENCE-ID is no day or time"),
    ])
    func anEventThatCannotBePlacedIsReported(lines: [String], line: Int, reason: String) throws {
        let text = FileText.calendar(["BEGIN:VEVENT", "UID:a@test"] + lines + ["END:VEVENT"])
        let contents = try FileText.read(text)
        #expect(contents.events == [] && contents.busy == [])
        #expect(contents.skippedText == ["\(line): \(reason); the event is not read"])
    }

    @Test func anEventWithoutAStartOrANameIsReported() throws {
        let contents = try FileText.read(
            FileText.calendar([
                "BEGIN:VEVENT", "UID:a", "END:VEVENT", "BEGIN:VEVENT", "DTSTART:20260914T090000Z", "END:VEVENT",
            ])
        )
        #expect(contents.events.map(\.uid) == [""])
        #expect(
            contents.skippedText == [
                "4: VEVENT has no DTSTART", "7: VEVENT has no UID; it is read without one",
            ]
        )
    }

    @Test func whatPeersWriteWrongIsReadAndReported() throws {
        // DTEND beside DURATION, and an all-day event that ends a day early.
        let contents = try FileText.read(
            FileText.event("DTSTART;VALUE=DATE:20260914", "DTEND;VALUE=DATE:20260914", "DURATION:P3D")
        )
        #expect(contents.busyText == ["2026-09-14T00:00:00Z/2026-09-15T00:00:00Z"])
        #expect(
            contents.skippedText == [
                "7: DTEND is the day of DTSTART, though it is exclusive; one day is read",
                "8: DURATION stands beside a DTEND, which is read",
            ]
        )
    }

    @Test func wordsThatAreNoneAreReportedAndReadAsBusy() throws {
        let contents = try FileText.read(
            FileText.event("DTSTART:20260914T090000Z", "DURATION:PT1H", "STATUS:MAYBE", "TRANSP:GLASS", "STATUS:X")
        )
        #expect(contents.busy.count == 1)
        #expect(contents.skipped.map(\.line) == [8, 9, 10])
    }

    @Test func componentsThatAreNotReadAreReported() throws {
        let contents = try FileText.read(
            FileText.calendar([
                "BEGIN:VTODO", "UID:t", "END:VTODO", "BEGIN:VJOURNAL", "END:VJOURNAL", "BEGIN:X-SECRET-NAME",
                "END:X-SECRET-NAME", "BEGIN:VAVAILABILITY", "END:VAVAILABILITY",
            ])
        )
        #expect(
            contents.skippedText == [
                "4: VTODO is not read", "7: VJOURNAL is not read", "9: a component is not read",
                "11: VAVAILABILITY is not read",
            ]
        )
    }
}
