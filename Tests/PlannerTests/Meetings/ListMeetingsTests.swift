import NetworkModel
import Testing

@testable import Planner

@Suite struct ListMeetingsTests {
    @Test func meetingsStandBySeriesAndNumber() throws {
        var tables = SmallTables.all
        tables["series.csv"]? += "another,Another meeting,1\n"
        tables["meetings.csv"]? +=
            "z-first,another,1,2020,First,held,FJ,,,,,,,,\na-second,another,2,2021,Second,held,FJ,,,,,,,,\n"
        let planner = try Desk.with(tables).planner
        #expect(
            try planner.meetings(of: nil).map(\.id.text)
                == ["z-first", "a-second", "yearly-2024", "yearly-2025", "yearly-2026"]
        )
        #expect(try planner.meetings(of: "another").map(\.id.text) == ["z-first", "a-second"])
    }
}
