import NetworkModel
import NetworkRows
import Testing

@testable import Planner

@Suite struct PolicySummaryTests {
    private func sentence(_ rule: String, _ settings: String..., shares: String? = nil) throws -> String {
        var tables = SmallTables.all
        if let shares { tables["shares.csv"] = "seriesID,subregionID,weight,mustHost\n\(shares)" }
        let planner = try Desk.with(tables).planner
        _ = try planner.setPolicy(of: "yearly", settings)
        return try #require(planner.policySummary(of: nil).rules.first { $0.name == rule }).sentence
    }

    @Test func everyRuleIsToldWithItsValue() throws {
        let summary = try Desk.withSample().planner.policySummary(of: "regional")
        #expect(
            summary.rules.map(\.name) == RotationPolicy.Column.allCases.dropFirst().map(\.name) + ["runPrice"]
        )
        #expect(summary.rules.prefix(3).map(\.value) == ["6", "2", "10"])
        #expect(summary.rules[2].sentence.hasPrefix("Each of East Asia, Oceania, South Asia and South-East Asia hosts"))
        #expect(summary.always.count == 1)
    }

    @Test func aRuleSaysAnotherThingWithAnotherNumber() throws {
        for (rule, values) in [
            ("cooldown", ["1", "5"]), ("spacing", ["0", "2"]), ("repeatUnit", ["0", "1000", "250"]),
            ("maxTurns", ["1", "2", "1000000"]), ("offerNeeded", ["yes", "no"]), ("pattern", ["", "north,any", "any"]),
            ("entryPercent", ["0", "60"]), ("creditOnline", ["none", "planned"]),
            ("creditCancelled", ["none", "planned"]), ("creditMoved", ["held", "planned"]),
            ("fairnessHistory", ["1", "4"]),
        ] {
            let told = try values.map { try sentence(rule, "\(rule)=\($0)") }
            #expect(Set(told).count == values.count, "\(told)")
        }
    }

    @Test func numbersAreInTheSentences() throws {
        #expect(try sentence("repeatUnit", "repeatUnit=250").contains("as unfair as 0.25 turns,"))
        #expect(
            try sentence("pattern", "pattern=south,any").hasPrefix("Turns go to South, then any subregion, and so on")
        )
        #expect(
            try sentence("coverage", "coverage=4", shares: "yearly,north,1,yes\nyearly,south,1,no\n")
                == "North hosts at least once in any 4 editions in a row."
        )
        #expect(try sentence("coverage", "coverage=4") == "No subregion must host.")
        let near = ["siteKilometres=800", "siteEditions=2"]
        #expect(
            try sentence("siteKilometres", near[0], near[1])
                == "No host lies within 800 km, capital to capital, of where its edition is decided."
        )
        #expect(try sentence("siteEditions", near[0], near[1]).contains("the one 2 before it is held"))
        #expect(try sentence("siteEditions", near[1]) == "No distance from the deciding site is asked for.")
    }
}
