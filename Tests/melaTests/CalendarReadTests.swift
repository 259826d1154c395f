import Testing

@Suite struct CalendarReadTests {
    private let busy = """
        BEGIN:VCALENDAR
        BEGIN:VEVENT
        UID:a@test
        SUMMARY:Yoga\\, then\\nlunch \u{202E}\u{200D}x
        DTSTART;TZID=Asia/Kathmandu:20260914T090000
        DURATION:PT1H
        RRULE:FREQ=WEEKLY;COUNT=2
        END:VEVENT
        BEGIN:VEVENT
        UID:b@test
        SUMMARY:Holiday
        DTSTART;VALUE=DATE:20260916
        STATUS:TENTATIVE
        TRANSP:TRANSPARENT
        END:VEVENT
        BEGIN:VEVENT
        UID:c@test
        DTSTART;TZID=Nowhere/Land:20260914T090000
        END:VEVENT
        BEGIN:VEVENT
        UID:d@test
        DTSTART:20250914T090030Z
        END:VEVENT
        END:VCALENDAR

        """
    private let days = ["--from", "2026-09-01", "--to", "2026-09-30"]
    private let reason =
        "DTSTART is in a time zone that is not known here, and that the file does not describe in a way that can be "
        + "read; the event is not read"

    @Test func thePersonIsToldTheEventsTheBusyTimesAndWhatWasSkipped() throws {
        let mela = try MelaProgram()
        try mela.write(busy, to: "busy.ics")
        let answer = try mela.run(["calendar", "read", "busy.ics"] + days)
        #expect(answer.status == 0, "\(answer.complaint)")
        #expect(
            answer.output == """
                From 2026-09-01 to 2026-09-30, in UTC:

                first             until             times  keeps  status     summary
                2026-09-14 03:15  2026-09-14 04:15      2  busy   confirmed  Yoga, then lunch \u{200D}x
                2026-09-16        2026-09-16            1  free   tentative  Holiday
                1 event of the file is on other days.

                Busy:
                  2026-09-14 03:15 to 2026-09-14 04:15
                  2026-09-21 03:15 to 2026-09-21 04:15

                Not understood, or only in a way that is told:
                  line 18: \(reason)

                """
        )
    }

    @Test func theProgramIsToldInJSON() throws {
        let mela = try MelaProgram()
        try mela.write(busy, to: "busy.ics")
        let answer = try mela.run(["calendar", "read", "busy.ics", "--json"] + days)
        #expect(
            answer.output == """
                {
                  "busy" : [
                    {
                      "end" : "2026-09-14T04:15:00Z",
                      "start" : "2026-09-14T03:15:00Z"
                    },
                    {
                      "end" : "2026-09-21T04:15:00Z",
                      "start" : "2026-09-21T03:15:00Z"
                    }
                  ],
                  "events" : [
                    {
                      "allDay" : false,
                      "end" : "2026-09-14T04:15:00Z",
                      "occurrences" : 2,
                      "start" : "2026-09-14T03:15:00Z",
                      "status" : "confirmed",
                      "summary" : "Yoga, then\\nlunch \u{202E}\u{200D}x",
                      "transparent" : false,
                      "uid" : "a@test"
                    },
                    {
                      "allDay" : true,
                      "end" : "2026-09-17T00:00:00Z",
                      "occurrences" : 1,
                      "start" : "2026-09-16T00:00:00Z",
                      "status" : "tentative",
                      "summary" : "Holiday",
                      "transparent" : true,
                      "uid" : "b@test"
                    },
                    {
                      "allDay" : false,
                      "end" : "2025-09-14T09:00:30Z",
                      "occurrences" : 0,
                      "start" : "2025-09-14T09:00:30Z",
                      "status" : "confirmed",
                      "summary" : "",
                      "transparent" : false,
                      "uid" : "d@test"
                    }
                  ],
                  "skipped" : [
                    {
                      "line" : 18,
                      "reason" : "\(reason)"
                    }
                  ]
                }

                """
        )
    }

    @Test func badFilesAreToldOnOneLineWithTheirExitCode() throws {
        let mela = try MelaProgram()
        try mela.write("no calendar\n", to: "no.ics")
        try mela.write(busy.replacing("Holiday", with: "a\0b"), to: "nul.ics")
        for (file, status) in [("no.ics", 65), ("nul.ics", 65), ("nowhere.ics", 66)] {
            let answer = try mela.run("calendar", "read", file)
            #expect(answer.status == status)
            #expect(answer.output.isEmpty)
            #expect(answer.complaint.hasPrefix("mela: "))
            #expect(answer.complaint.split(separator: "\n").count == 1)
            #expect(!answer.complaint.contains("no calendar\n"))
        }
        #expect(try mela.run("calendar", "read", "no.ics", "--from", "soon").status == 64)
    }
}
