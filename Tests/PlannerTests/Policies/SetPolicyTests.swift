import NetworkModel
import Testing

@testable import Planner

@Suite struct SetPolicyTests {
    private func refusal(_ settings: String...) throws -> String {
        let desk = try Desk.with(SmallTables.all)
        let before = try desk.planner.network()
        let error = #expect(throws: PlannerError.self) { try desk.planner.setPolicy(of: "yearly", settings) }
        #expect(error?.kind == .usage)
        #expect(try desk.planner.network() == before)
        #expect(try desk.planner.history(last: nil).count == 1)
        return error.map { "\($0)" } ?? ""
    }

    @Test func someRulesAreSetAndTheOthersStay() throws {
        let planner = try Desk.with(SmallTables.all).planner
        let change = try planner.setPolicy(of: "yearly", ["cooldown=5", "pattern=south,north;any", "entryPercent=60"])
        #expect(change.rules.map(\.name) == ["cooldown", "pattern", "entryPercent"])
        #expect(change.rules.map(\.before) == ["3", "", "0"])
        #expect(change.rules.map(\.after) == ["5", "south;north;any", "60"])
        #expect(!change.isFirst)
        let rows = try #require(try planner.network().csv("policies")).split(separator: "\n")
        #expect(rows[1] == "yearly,5,2,0,4,1000,1,yes,south;north;any,0,0,60,none,none,held")
    }

    @Test func aPriceOnRunsIsSetBesideTheRules() throws {
        let planner = try Desk.with(SmallTables.all).planner
        let change = try planner.setPolicy(of: "yearly", ["runPrice=250", "cooldown=4"])
        #expect(change.rules.map(\.name) == ["cooldown", "runPrice"])
        #expect(try planner.network().csv("preferences") == "seriesID,runPrice\nyearly,250\n")
        #expect(try planner.history(last: 1)[0].tables.map(\.table) == ["policies", "preferences"])
        let rule = try planner.policySummary(of: nil).rules.last
        #expect(rule?.name == "runPrice")
        #expect(rule?.sentence == "An edition in the subregion of the one before it is as unfair as 0.25 turns.")
        #expect(try planner.setPolicy(of: "yearly", ["runPrice=250"]).rules.isEmpty)
        #expect(try planner.checkPolicy(of: nil).remarks.contains { $0.hasPrefix("runPrice does nothing") })
    }

    @Test func aChangeIsOneEntryOfTheHistory() throws {
        let planner = try Desk.with(SmallTables.all).planner
        _ = try planner.setPolicy(of: "yearly", ["cooldown=5", "pattern=south"])
        let history = try planner.history(last: nil)
        #expect(history.count == 2)
        #expect(history[0].what.text == "policy of yearly: cooldown 3 to 5, pattern none to south")
        #expect(history[0].tables.map(\.table) == ["policies"])
        _ = try planner.setPolicy(of: "yearly", ["pattern="])
        #expect(try planner.history(last: 1)[0].what.text == "policy of yearly: pattern south to none")
    }

    @Test func aLongChangeStillFitsTheHistory() throws {
        let planner = try Desk.with(SmallTables.all).planner
        let pattern = Array(repeating: "north", count: 100).joined(separator: ",")
        _ = try planner.setPolicy(of: "yearly", ["pattern=\(pattern)"])
        #expect(try planner.history(last: 1)[0].what.text == "policy of yearly: 1 rules changed")
    }

    @Test func whatIsSoAlreadyMakesNoEntry() throws {
        let planner = try Desk.with(SmallTables.all).planner
        #expect(try planner.setPolicy(of: "yearly", ["cooldown=3"]).rules.isEmpty)
        #expect(try planner.history(last: nil).count == 1)
    }

    @Test func aPolicyOfNoRulesIsSaidToBeOne() throws {
        var tables = SmallTables.all
        tables["policies.csv"] = nil
        let planner = try Desk.with(tables).planner
        #expect(try planner.setPolicy(of: "yearly", ["cooldown=0"]).isFirst)
        #expect(
            try planner.history(last: 1)[0].what.text == "policy of yearly: every rule off, but that of consent"
        )
    }

    @Test func aSeriesWithoutAPolicyGetsOneWithEveryOtherRuleOff() throws {
        var tables = SmallTables.all
        tables["policies.csv"] = nil
        let planner = try Desk.with(tables).planner
        let change = try planner.setPolicy(of: "yearly", ["spacing=2"])
        #expect(change.isFirst && change.rules.map(\.name) == ["spacing"])
        let rows = try #require(try planner.network().csv("policies")).split(separator: "\n")
        #expect(rows[1] == "yearly,0,2,0,0,0,1000000,yes,,0,0,0,none,none,held")
        #expect(try planner.hostRanking(of: nil, count: 1).candidates.count == 2)
    }

    @Test func anUnknownRuleIsRefusedWithTheList() throws {
        let text = try refusal("cooldown=5", "colldown=5")
        #expect(
            text.hasPrefix("no rule \"colldown\"; expected cooldown, spacing, coverage, fairnessHistory, repeatUnit")
        )
        #expect(text.contains("creditMoved"))
        // Whose policy it is can't be set.
        #expect(try refusal("seriesID=other").hasPrefix("no rule \"seriesID\""))
    }

    @Test func aWrongValueIsRefused() throws {
        #expect(try refusal("cooldown=often") == "cooldown: \"often\"; expected a whole number from 0 to 1000000")
        #expect(try refusal("cooldown=") == "cooldown: nothing; expected a whole number from 0 to 1000000")
        #expect(try refusal("entryPercent=101") == "entryPercent: \"101\"; expected a whole number from 0 to 100")
        #expect(try refusal("creditOnline=held") == "creditOnline: \"held\"; expected one of none, planned")
        #expect(
            try refusal("pattern=north,") == "pattern: \"\"; expected the id of a subregion, such as pasifika, or any"
        )
        #expect(
            try refusal("pattern=north,west") == "pattern: no subregion \"west\"; expected any, or one of north, south"
        )
        #expect(try refusal("cooldown=1", "cooldown=2") == "cooldown: set twice; expected once")
        #expect(try refusal("cooldown") == "\"cooldown\"; expected rule=value, such as cooldown=5")
    }

    @Test func anUnknownSeriesIsRefused() throws {
        let planner = try Desk.with(SmallTables.all).planner
        #expect(throws: PlannerError.self) { try planner.setPolicy(of: "mela", ["cooldown=5"]) }
    }
}
