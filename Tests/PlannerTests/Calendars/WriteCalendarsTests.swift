import CivilTime
import Testing

@testable import Planner

@Suite struct WriteCalendarsTests {
    @Test func theStampIsTheLastChangeOfTheMeetings() throws {
        let desk = try Desk.with(SmallTables.all)
        #expect(try desk.planner.writeCalendars(to: desk.path("one")).files.map(\.file) == ["yearly.ics"])
        // A change of another table, a month later, is none of the calendar's.
        let later = try desk.later("2026-12-24T09:00:00Z")
        try desk.write("id,name\nnorth,The North\n", to: "in/subregions.csv")
        _ = try later.importTables(from: desk.path("in"), replacing: false, isDryRun: false)
        _ = try later.writeCalendars(to: desk.path("two"))
        #expect(try desk.text(of: "two/yearly.ics") == desk.text(of: "one/yearly.ics"))
        #expect(try desk.text(of: "one/yearly.ics").contains("DTSTAMP:20261125T090000Z"))

        var details = MeetingDetails()
        (details.group, details.starts, details.ends) = ("np-kathmandu", "2027-05-01", "2027-05-03")
        _ = try later.addMeeting(to: nil, year: nil, id: nil, details: details)
        _ = try later.writeCalendars(to: desk.path("three"))
        #expect(try desk.text(of: "three/yearly.ics").contains("DTSTAMP:20261224T090000Z"))
    }

    @Test func aSeriesWithoutDatesHasNoCalendar() throws {
        var tables = SmallTables.all
        tables["series.csv"]? += "other,Other meeting,1\n"
        tables["meetings.csv"]? += "other-2027,other,1,2027,Other 2027,proposed,,,,,,,,,\n"
        let desk = try Desk.with(tables)
        #expect(try desk.planner.writeCalendars(to: desk.path("out")).files.map(\.file) == ["yearly.ics"])
        #expect(try desk.names(in: "out") == ["yearly.ics"])
    }
}
