import NetworkModel
import Testing

@testable import Planner

/// What each rule counts, in the smallest network that has it.
@Suite struct PairScoreTests {
    private func points(_ rows: [String: String]) throws -> [String: Int] {
        let proposal = try #require(try MentoringTables.plan(rows).proposals.first)
        let points = Dictionary(uniqueKeysWithValues: proposal.grounds.points.map { ($0.rule.rawValue, $0.points) })
        #expect(points.values.reduce(0, +) == proposal.grounds.score)
        return points
    }

    private func wishes(_ mentor: String, _ mentee: String) -> [String: String] {
        [
            "mentoring":
                "\(mentor),mentor,1,radio;theatre;sewing,2026-01-01\n\(mentee),mentee,,theatre;radio;cooking,2026-09-26"
        ]
    }

    @Test func eachPartIsCounted() throws {
        // Two topics, another group, the best language; two months less a day since 26 September are one.
        #expect(
            try points(wishes("k2", "e1"))
                == ["topicPoints": 200, "groupPoints": 40, "languagePoints": 30, "waitingPoints": 5]
        )
        #expect(
            try points(wishes("e2", "e1")) == ["topicPoints": 200, "languagePoints": 30, "waitingPoints": 5]
        )
        // English is not the best language of the second Khmer.
        #expect(try points(wishes("e1", "k2")) == ["topicPoints": 200, "groupPoints": 40, "waitingPoints": 5])
    }

    @Test func theNumbersAreTheNetworks() throws {
        var rows = wishes("k2", "e1")
        rows["mentoringRules"] = "topicPoints,7\ngroupPoints,3\nlanguagePoints,2\nwaitingPoints,11"
        #expect(
            try points(rows) == ["topicPoints": 14, "groupPoints": 3, "languagePoints": 2, "waitingPoints": 11]
        )
    }

    @Test func hoursCountUpToSoMany() throws {
        var rows = wishes("e2", "e1")
        rows["availability"] = "e1,monday,10:00,20:00,UTC\ne2,monday,12:00,20:00,UTC"
        #expect(try points(rows)["hourPoints"] == 60)
        rows["mentoringRules"] = "hoursCounted,7\nhourPoints,9"
        #expect(try points(rows)["hourPoints"] == 63)
    }

    @Test func waitingCountsUpToSoManyMonths() throws {
        var rows = ["mentoring": "e2,mentor,1,,2026-01-01\ne1,mentee,,,2010-01-01"]
        #expect(try points(rows)["waitingPoints"] == 180)
        rows["mentoringRules"] = "monthsCounted,2"
        #expect(try points(rows)["waitingPoints"] == 10)
        rows["mentoring"] = "e2,mentor,1,,2026-01-01\ne1,mentee,,,2027-01-01"
        #expect(try points(rows)["waitingPoints"] == nil)
    }

    @Test func anInterpreterCosts() throws {
        var rows = wishes("e1", "k1")
        rows["interpreters"] = "k2,1"
        #expect(
            try points(rows) == ["topicPoints": 200, "groupPoints": 40, "waitingPoints": 5, "interpreterPoints": -60]
        )
    }

    @Test func absurdNumbersDoNotOverflow() throws {
        var rows = ["mentoring": "e2,mentor,1,radio,0001-01-01\ne1,mentee,,radio,0001-01-01"]
        rows["mentoringRules"] = "topicPoints,1000000\nwaitingPoints,1000000\nmonthsCounted,1000000\nkeepPoints,1000000"
        rows["pairings"] = "p1,e2,e1,proposed,,"
        #expect(try MentoringTables.plan(rows).proposals.count == 1)
    }

    @Test func whatIsSpokenIsSharedWhateverTheScript() throws {
        let rows = [
            "members": "z1,kh,梅,zh-Hant,,discreet,\nz2,kh,兰,zh,,discreet,",
            "mentoring": "z1,mentor,1,,2026-01-01\nz2,mentee,,,2026-01-01",
        ]
        let proposal = try #require(try MentoringTables.plan(rows).proposals.first)
        #expect(proposal.grounds.languages.map(\.code.text) == ["zh"])
    }
}
