import NetworkModel
import TestSupport
import Testing

@testable import Planner

@Suite struct VisitRulesPageTests {
    @Test func everyRuleHasASentenceWithItsNumber() throws {
        let rules = try Desk.with(VisitTables.all).planner.visitRules()
        #expect(rules.map(\.name) == VisitRule.Name.allCases)
        #expect(rules.map(\.number) == VisitRule.Name.allCases.map(\.usual))
        #expect(
            rules.first { $0.name == .repeatGap }?.sentence
                == "A group doesn't visit the same one again within 4 rounds."
        )
        #expect(rules.first { $0.name == .kilometresAtMost }?.sentence == "No visit is too far.")
        #expect(Set(rules.map(\.sentence)).count == rules.count)
    }

    @Test func someRulesAreSetAndTheOthersStay() throws {
        let planner = try Desk.with(VisitTables.all).planner
        let change = try planner.setVisitRules(["topicPoints=80", "rounds=4", "kilometresAtMost=9000"])
        #expect(
            change.rules.map { "\($0.name) \($0.before) \($0.after)" } == [
                "kilometresAtMost 0 9000", "topicPoints 100 80",
            ]
        )
        let rules = try planner.visitRules()
        #expect(
            rules.first { $0.name == .kilometresAtMost }?.sentence
                == "No visit is farther than 9000 km, from capital to capital."
        )
        #expect(rules.first { $0.name == .leastPoints }?.number == 40)
        #expect(try planner.setVisitRules(["topicPoints=80"]).rules == [])
        #expect(
            try planner.history(last: 1).first?.what.text
                == "rules of visits: kilometresAtMost 0 to 9000, topicPoints 100 to 80"
        )
    }

    @Test(arguments: [
        (["topicPoints"], "\"topicPoints\"; expected rule=number, such as topicPoints=80"),
        (["topicPoints=x"], "topicPoints: found \"x\"; expected a whole number from 0 to 1000000"),
        (["topicPoints=1", "topicPoints=2"], "topicPoints: set twice; expected once"),
        (["topicPoints=1", "rounds=65"], "rounds: found 65; expected 1 to 64"),
        (["monthsPerRound=0"], "monthsPerRound: found 0; expected 1 to 120"),
    ])
    func aWrongSettingChangesNothing(settings: [String], expected: String) throws {
        let planner = try Desk.with(VisitTables.all).planner
        #expect { try planner.setVisitRules(settings) } throws: { "\($0)" == expected }
        #expect(try planner.network().visitRules == [])
    }

    @Test func anUnknownRuleIsToldAllNames() throws {
        let planner = try Desk.with(VisitTables.all).planner
        #expect { try planner.setVisitRules(["x=1"]) } throws: {
            "\($0)".hasPrefix("no rule \"x\"; expected rounds, monthsPerRound")
        }
    }
}
