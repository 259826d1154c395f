import CivilTime
import NetworkModel
import Testing

@testable import Planner

@Suite struct KeepSafetyTests {
    @Test(arguments: [(0, nil), (4, nil), (5, 5), (9, 5), (10, 10), (1_000_000, 1_000_000)] as [(Int, Int?)])
    func peopleWhoWontTravelAreKeptInStepsOfFive(people: Int, kept: Int?) throws {
        let desk = try Desk.with(SmallTables.all)
        #expect(try desk.planner.keepReluctance(to: "fj", people: people, askedOn: nil)?.atLeast.number == kept)
        #expect(try desk.planner.network().reluctance.map(\.atLeast.number) == (kept.map { [$0] } ?? []))
        #expect(try desk.planner.history(last: nil).count == (kept == nil ? 1 : 2))
    }

    @Test func fewerThanFiveTakeAwayWhatWasKept() throws {
        let desk = try Desk.with(SmallTables.all)
        _ = try desk.planner.keepReluctance(to: "FJ", people: 12, askedOn: "2026-11-01")
        #expect(try desk.planner.keepReluctance(to: "FJ", people: 3, askedOn: nil) == nil)
        #expect(try desk.planner.network().reluctance.isEmpty)
        // The number stands in no line of the history.
        let lines = try desk.planner.history(last: nil).map(\.what.text)
        #expect(lines.prefix(2) == ["who would not travel to FJ", "who would not travel to FJ"])
    }

    @Test func theNewestNoteOfACountryCounts() throws {
        let planner = try Desk.with(SmallTables.all).planner
        for (day, level) in [("2026-03-01", "avoid"), ("2026-10-01", "calm"), ("2026-05-01", "care")] {
            _ = try planner.noteSafety(of: "FJ", level: level, text: "So", source: "our group", on: day)
        }
        let fiji = try #require(CountryCode("FJ"))
        #expect(try planner.network().safetyNote(on: fiji)?.level == .calm)
        // Another word of the same day takes its place.
        _ = try planner.noteSafety(of: "FJ", level: "care", text: "So", source: "our group", on: "2026-10-01")
        #expect(try planner.network().safetyNote(on: fiji)?.level == .care)
        #expect(try planner.network().safetyNotes.count == 3)
    }

    @Test func aNoteNeedsItsWordsAndADayThatHasCome() throws {
        let planner = try Desk.with(SmallTables.all).planner
        let note = try planner.noteSafety(of: "fj", level: "care", text: "Ask first", source: "our group", on: nil)
        #expect(note.notedOn.description == "2026-11-25" && note.level == .care)
        for (country, level, text, day) in [
            ("XX", "care", "a", nil), ("FJ", "fine", "a", nil), ("FJ", "care", "", nil),
            ("FJ", "care", "a", "2026-11-26"),
        ] as [(String, String, String, String?)] {
            let error = #expect(throws: PlannerError.self) {
                try planner.noteSafety(of: country, level: level, text: text, source: "s", on: day)
            }
            #expect(error?.kind == .usage)
        }
        let error = #expect(throws: PlannerError.self) {
            try planner.keepReluctance(to: "FJ", people: -1, askedOn: nil)
        }
        #expect(error?.kind == .usage)
    }
}
