import NetworkModel
import Testing

@testable import Planner

@Suite struct MentoringRulesTests {
    private func refusal(_ settings: String...) throws -> String {
        let planner = try MentoringTables.desk([:]).planner
        let error = try #require(throws: PlannerError.self) { try planner.setMentoringRules(settings) }
        #expect(error.kind == .usage)
        #expect(try planner.history(last: nil).count == 1)
        return error.description
    }

    @Test func everyRuleIsToldWithItsNumber() throws {
        let rules = try MentoringTables.desk(["mentoringRules": "topicPoints,77"]).planner.mentoringRules()
        #expect(rules.map(\.name) == MentoringRule.Name.allCases)
        for rule in rules { #expect(rule.sentence.contains("\(rule.number)"), "\(rule.name)") }
        #expect(rules[0].sentence == "Each topic that the mentee wishes and the mentor offers counts 77 points.")
    }

    @Test func someAreSetAndTheOthersStay() throws {
        let planner = try MentoringTables.desk(["mentoringRules": "topicPoints,77"]).planner
        let change = try planner.setMentoringRules(["groupPoints=1", "topicPoints=77", "quietCadences=0"])
        #expect(change.rules.map(\.name) == [.groupPoints, .quietCadences])
        let rules = try planner.mentoringRules()
        #expect(
            rules.filter { $0.number != $0.name.usual }.map(\.name) == [.topicPoints, .groupPoints, .quietCadences]
        )
        #expect(
            try planner.history(last: 1)[0].what.text == "mentoring rules: groupPoints 40 to 1, quietCadences 2 to 0"
        )
        #expect(try planner.setMentoringRules(["groupPoints=1"]).rules.isEmpty)
        #expect(try planner.history(last: nil).count == 2)
    }

    @Test func wrongSettingsChangeNothing() throws {
        #expect(
            try refusal("groupPoints=1", "topicPoint=2").hasPrefix(
                "no rule \"topicPoint\"; expected topicPoints, hourPoints"
            )
        )
        #expect(try refusal("groupPoints") == "\"groupPoints\"; expected rule=number, such as topicPoints=80")
        #expect(try refusal("groupPoints=-1") == "groupPoints: found \"-1\"; expected a whole number from 0 to 1000000")
        #expect(try refusal("groupPoints=1", "groupPoints=2") == "groupPoints: set twice; expected once")
    }
}
