import CivilTime
import Exporters
import NetworkModel
import Testing

@Suite struct SeriesCalendarTests {
    @Test func aSeriesCalendarIsWrittenToTheByte() throws {
        let file = try calendar(of: [meeting("regional-2027")]).file()
        #expect(file.name == "regional.ics")
        #expect(file.text == feed.replacing("\n", with: "\r\n"))
    }

    @Test func itsMeetingsStandByTheirDaysWhateverTheirOrder() throws {
        let meetings = [
            try meeting("late", first: "2028-03-01", last: "2028-03-02"),
            try meeting("middle-b", first: "2027-08-16", last: "2027-08-17"),
            try meeting("early", first: "2026-08-16", last: "2026-08-17"),
            try meeting("middle-a", first: "2027-08-16", last: "2027-08-18"),
        ]
        let file = try calendar(of: meetings).file()
        #expect(try calendar(of: meetings.reversed()).file() == file)
        let names = try FileBytes(file).values("SUMMARY")
        #expect(names == [":Name of early", ":Name of middle-a", ":Name of middle-b", ":Name of late"])
    }

    @Test func meetingsOfOtherSeriesAndThoseWithoutDatesAreLeftOut() throws {
        let undated = try InvitationSample.meeting(id: "regional-2029", dates: nil, hours: nil)
        let other = try meeting("pasifika-2027", series: "pasifika")
        let file = try calendar(of: [undated, other, meeting("regional-2027")]).file()
        #expect(try FileBytes(file).values("SUMMARY") == [":Name of regional-2027"])
        let series = try regional()
        #expect(throws: InvitationError.noDatedMeetings(series.id)) { try calendar(of: [undated, other]) }
        #expect(throws: InvitationError.noDatedMeetings(series.id)) { try calendar(of: []) }
    }

    @Test func theUIDOfAMeetingStaysWhenItMoves() throws {
        let before = try FileBytes(calendar(of: [meeting("regional-2027")]).file())
        let after = try FileBytes(
            calendar(of: [meeting("regional-2027", first: "2028-01-10", last: "2028-01-11"), meeting("other")]).file()
        )
        #expect(after.values("UID").contains(before.values("UID")[0]))
        #expect(Set(after.values("UID")).count == 2)
    }

    @Test func eachStatusIsSaid() throws {
        let written = try FileBytes(
            calendar(of: [
                meeting("a", status: .proposed), meeting("b"), meeting("c", status: .online),
                meeting("d", status: .cancelled),
            ]).file()
        )
        #expect(written.values("STATUS") == [":TENTATIVE", ":CONFIRMED", ":CONFIRMED", ":CANCELLED"])
        #expect(written.values("LOCATION").count == 3, "an online meeting has none")
        #expect(written.values("METHOD").isEmpty)
        for name in ["ORGANIZER", "ATTENDEE", "CONTACT", "URL"] { #expect(written.values(name).isEmpty) }
    }

    @Test func eachZoneIsDefinedOnce() throws {
        let hours = try InvitationSample.hours("09:00", "16:30", "Pacific/Fiji")
        let written = try FileBytes(calendar(of: [meeting("a", hours: hours), meeting("b", hours: hours)]).file())
        #expect(written.values("TZID") == [":Pacific/Fiji"])
        #expect(written.values("DTSTART").contains(";TZID=Pacific/Fiji:20270816T090000"))
    }

    @Test func thePartsOfTheProgrammeFollowTheirMeetingUnderNamesOfTheirOwn() throws {
        let hours = try InvitationSample.hours("09:00", "16:30", "Pacific/Fiji")
        func written(_ hours: Hours?) throws -> FileBytes {
            let calendar = try SeriesCalendar(
                series: regional(),
                meetings: [
                    meeting("regional-2027", hours: hours), meeting("later", first: "2028-01-10", last: "2028-01-11"),
                ],
                programme: [FeedSample.programme()],
                countryName: { _ in "Fiji" },
                stamp: #require(Timestamp("2027-02-01T08:30:00Z"))
            )
            return try FileBytes(calendar.file())
        }
        let file = try written(hours)
        #expect(file.values("SUMMARY") == [":Name of regional-2027", ":Legal aid\\, and more", ":Name of later"])
        #expect(Set(file.values("UID")).count == 3)
        #expect(file.values("DTSTART").contains(";TZID=Pacific/Fiji:20270816T110000"))
        #expect(file.values("LOCATION")[1] == ":Hall\\, Nadi\\, Fiji")
        #expect(file.values("TRANSP").allSatisfy { $0 == ":TRANSPARENT" })
        #expect(try written(nil).values("SUMMARY").count == 2, "without hours there is no zone")
    }

    private func regional() throws -> Series {
        try Series(
            id: #require(Series.ID("regional")),
            name: InvitationSample.line("Regional, all"),
            everyYears: #require(Series.Span(years: 1))
        )
    }

    private func calendar(of meetings: [Meeting]) throws -> SeriesCalendar {
        try SeriesCalendar(
            series: regional(),
            meetings: meetings,
            countryName: { $0.text == "FJ" ? "Fiji" : nil },
            stamp: #require(Timestamp("2027-02-01T08:30:00Z"))
        )
    }

    private func meeting(
        _ id: String,
        series: String = "regional",
        status: Meeting.Status = .confirmed,
        first: String = "2027-08-16",
        last: String = "2027-08-18",
        hours: Hours? = nil
    ) throws -> Meeting {
        try InvitationSample.meeting(
            id: id,
            series: series,
            name: "Name of \(id)",
            status: status,
            dates: InvitationSample.days(first, last),
            hours: hours
        )
    }
}

private let feed = """
    BEGIN:VCALENDAR
    VERSION:2.0
    PRODID:-//Calendar//EN
    CALSCALE:GREGORIAN
    NAME:Regional\\, all
    X-WR-CALNAME:Regional, all
    REFRESH-INTERVAL;VALUE=DURATION:PT24H
    X-PUBLISHED-TTL:PT24H
    BEGIN:VEVENT
    UID:c992790f2f27af46
    DTSTAMP:20270201T083000Z
    LAST-MODIFIED:20270201T083000Z
    SEQUENCE:0
    DTSTART;VALUE=DATE:20270816
    DTEND;VALUE=DATE:20270819
    SUMMARY:Name of regional-2027
    LOCATION:Nadi\\, Fiji
    STATUS:CONFIRMED
    CLASS:PUBLIC
    TRANSP:TRANSPARENT
    END:VEVENT
    END:VCALENDAR

    """
