import Testing

@testable import Planner

@Suite struct PolicyFindingsTests {
    private func findings(_ tables: [String: String]) throws -> [String] {
        try Desk.with(tables).planner.check().map { "\($0.weight) \($0.table) \($0.key): \($0.sentence)" }
    }

    @Test func aPatternThatNamesNoSubregionIsAFault() throws {
        let tables = try SmallTables.changing("policies.csv", "yes,,0", "yes,north;west;any;west,0")
        #expect(
            try findings(tables) == [
                "fault policies yearly: its pattern names west, which is no subregion; expected any or one of subregions.csv"
            ]
        )
    }

    @Test func aFactOfTomorrowIsAFault() throws {
        var tables = SmallTables.all
        tables["entries.csv"] = """
            passport,destination,requirement,checkedOn,source
            FJ,KH,free,2026-11-25,a page
            FJ,NP,free,2026-11-26,a page

            """
        #expect(
            try findings(tables) == [
                "fault entries FJ,NP: was checked on 2026-11-26, which is still to come; correct the day"
            ]
        )
    }
}
