import Testing

@testable import ICalendar

/// Events that replace occurrences of others, and revisions.
@Suite struct OverrideTests {
    private let weekly = [
        "BEGIN:VEVENT", "UID:a", "SUMMARY:Yoga", "DTSTART;TZID=Asia/Kathmandu:20260907T090000", "DURATION:PT1H",
        "RRULE:FREQ=WEEKLY;COUNT=4", "END:VEVENT",
    ]

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

    @Test(arguments: ["20260921T031500Z", "20260921"])
    func anOverrideOfThisAndFutureMovesAllLaterOnes(id: String) throws {
        let contents = try FileText.read(
            FileText.calendar(
                weekly + [
                    "BEGIN:VEVENT", "UID:a", "RECURRENCE-ID;RANGE=THISANDFUTURE:\(id)",
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
        #expect(contents.skipped == [])
        let future = try FileText.read(
            FileText.event("RECURRENCE-ID;RANGE=THISANDFUTURE:20260914T031500Z", "DTSTART:20260915T000000Z")
        )
        #expect(future.events.map(\.starts) == [["2026-09-15T00:00:00Z"]])
        #expect(
            future.skippedText == ["4: RECURRENCE-ID changes a series that is not in the file; one time is read"]
        )
    }

    @Test(arguments: [
        ("RRULE:FREQ=WEEKLY;COUNT=4\r\nEXDATE:20260914T031500Z", 1, 3), ("RRULE:FREQ=WEEKLY;UNTIL=20260910", 1, 1),
        ("RRULE:FREQ=WEEKLY;COUNT=4\r\nEXDATE:20260914T031500Z", 2, 4), ("RRULE:FREQ=WEEKLY;UNTIL=20260914", 1, 2),
    ])
    func aNewerSeriesMayTakeAnOverriddenTimeAway(rule: String, sequence: Int, occurrences: Int) throws {
        let series = weekly.map { $0.hasPrefix("RRULE") ? "SEQUENCE:2\r\n\(rule)" : $0 }
        let contents = try FileText.read(
            FileText.calendar(
                series + [
                    "BEGIN:VEVENT", "UID:a", "SEQUENCE:\(sequence)", "RECURRENCE-ID:20260914T031500Z",
                    "DTSTART:20260915T000000Z", "DURATION:PT1H", "END:VEVENT",
                ]
            )
        )
        #expect(contents.events.map(\.occurrences.count) == [occurrences])
        let isStale = [1, 3].contains(occurrences)
        #expect(contents.busyText.contains("2026-09-15T00:00:00Z/2026-09-15T01:00:00Z") == !isStale)
        #expect(contents.skipped.count == (isStale ? 1 : 0))
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
}
