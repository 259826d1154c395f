import NetworkModel
import Testing

@testable import Planner

@Suite struct ImportTablesTests {
    @Test func aTableUnderANameOfCapitalsIsNoTableInSilence() throws {
        let desk = try Desk.with(SmallTables.all)
        try desk.write("id,name\n", to: "in/subregions.CSV")
        try desk.write("a remark", to: "in/notes.txt")
        #expect {
            try desk.planner.importTables(from: desk.path("in"), replacing: false, isDryRun: false)
        } throws: { "\($0)".hasPrefix("subregions.CSV: no such table; expected network.csv, ") }
    }

    @Test func theHistorySaysHowManyTables() throws {
        let desk = try Desk.with(SmallTables.all)
        try desk.write("id,name\nnorth,The North\n", to: "in/subregions.csv")
        _ = try desk.planner.importTables(from: desk.path("in"), replacing: false, isDryRun: false)
        #expect(try desk.planner.history(last: nil).map(\.what.text) == ["import of 1 table", "import of 10 tables"])
    }

    @Test func aDryRunLeavesNetworkAndHistoryAsTheyAre() throws {
        let desk = try Desk.with(SmallTables.all)
        let before = try desk.planner.network()
        try desk.write("id,name\nnorth,The North\nwest,West\n", to: "in/subregions.csv")
        let dry = try desk.planner.importTables(from: desk.path("in"), replacing: false, isDryRun: true)
        #expect(dry.isDryRun)
        #expect(try desk.planner.network() == before)
        #expect(try desk.planner.history(last: nil).count == 1)
        let done = try desk.planner.importTables(from: desk.path("in"), replacing: false, isDryRun: false)
        #expect(done.changes == dry.changes)
        #expect(done.changes.map { [$0.added, $0.changed, $0.removed] } == [[1, 1, 0]])
    }
}
