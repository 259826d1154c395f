import CivilTime
import NetworkModel
import Testing

@testable import Planner

@Suite struct SessionYearsTests {
    private func change(_ number: Int, _ when: String, _ table: String) throws -> ChangeRecord {
        ChangeRecord(
            number: number,
            when: try #require(Timestamp(when)),
            who: try #require(PlainLine("tester")),
            what: try #require(PlainLine("something")),
            tables: [TableChange(table: table, added: 1, changed: 0, removed: 0)],
            takesBack: nil
        )
    }

    @Test func theyAreThoseAroundTheLastChangeButForTheCalendarsOwn() throws {
        let now = try #require(Timestamp("2031-06-01T00:00:00Z"))
        let history = [
            try change(3, "2028-01-05T00:00:00Z", "feed"), try change(2, "2027-12-30T00:00:00Z", "members"),
            try change(1, "2026-11-25T00:00:00Z", "meetings"),
        ]
        let years = SessionYears(history: history, now: now)
        #expect("\(years.first)" == "2026-01-01" && "\(years.last)" == "2028-12-31")
        let none = SessionYears(history: [], now: now)
        #expect("\(none.first)" == "2030-01-01" && "\(none.last)" == "2032-12-31")
    }
}
