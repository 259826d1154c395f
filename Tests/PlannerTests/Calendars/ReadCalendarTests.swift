import CivilTime
import Foundation
import NetworkModel
import Planner
import TestSupport
import Testing

@Suite struct ReadCalendarTests {
    private let surroundings: Surroundings

    init() throws {
        surroundings = .fixed(
            now: try #require(Timestamp("2026-09-14T09:00:00Z")),
            who: try #require(PlainLine("coordinator")),
            seed: 1
        )
    }

    private func read(_ text: String, from: String? = nil, to: String? = nil) throws -> ReadCalendar {
        let folder = try TemporaryFolder()
        let file = try folder.write(text, to: "busy.ics")
        return try CalendarReader.read(file: file.path, from: from, to: to, surroundings: surroundings)
    }

    private let daily = """
        BEGIN:VCALENDAR
        BEGIN:VEVENT
        UID:a
        SUMMARY:Work
        DTSTART:20200101T020000Z
        DTEND:20200101T030000Z
        RRULE:FREQ=DAILY
        END:VEVENT
        END:VCALENDAR
        """

    @Test func aCalendarIsReadFromTodayFourHundredDaysOn() throws {
        let calendar = try read(daily)
        #expect(calendar.firstDay.description == "2026-09-14")
        #expect(calendar.lastDay.description == "2027-10-19")
        #expect(calendar.busy.count == 401)
        #expect(calendar.busy.first?.start.description == "2026-09-14T02:00:00Z")
        #expect(calendar.events.map(\.start.description) == ["2020-01-01T02:00:00Z"])
    }

    @Test func bothDaysThatAreNamedAreIncluded() throws {
        #expect(try read(daily, from: "2026-03-01", to: "2026-03-02").busy.count == 2)
        #expect(try read(daily, from: "2026-03-01").lastDay.description == "2027-04-05")
    }

    @Test(arguments: [
        ("2026-02-30", "2026-03-01"), ("soon", "2026-03-01"), ("2026-03-02", "2026-03-01"), ("2026-03-02", "later"),
        ("2026-01-01", "2036-01-02"), ("1969-12-31", "1970-01-01"), ("2100-12-31", "2101-01-01"),
    ])
    func daysThatMakeNoRangeAreAWrongUse(from: String, to: String) throws {
        let error = try #require(throws: PlannerError.self) { try read(daily, from: from, to: to) }
        #expect(error.kind == .usage)
    }

    @Test func aFileThatIsNoCalendarIsToldOnOneLine() throws {
        let error = try #require(throws: PlannerError.self) { try read("Zebra\n") }
        #expect(error.kind == .data)
        #expect(error.description.hasSuffix("busy.ics: \(CalendarReaderWords.noCalendar)"))
        #expect(!error.description.contains("Zebra"))
    }

    @Test func aFileThatIsTooLargeIsNotRead() throws {
        let error = try #require(throws: PlannerError.self) { try read(String(repeating: "a", count: 5_000_001)) }
        #expect(error.kind == .data)
        #expect(error.description.contains("found 5000001 bytes; expected at most 5000000"))
    }

    @Test func aFileThatIsNotThereIsMissing() throws {
        let error = try #require(throws: PlannerError.self) {
            try CalendarReader.read(file: "/nowhere/busy.ics", surroundings: surroundings)
        }
        #expect(error.kind == .noInput)
    }
}

private enum CalendarReaderWords {
    static let noCalendar =
        "found no BEGIN:VCALENDAR at its beginning; expected a calendar file (.ics): export it as iCalendar"
}
