import NetworkModel
import Testing

@testable import Planner

@Suite struct InterpretersTests {
    private static let wishes = "n1,mentor,2,,2026-01-01\nk1,mentee,,,2026-01-01\ns1,mentee,,,2026-02-01"

    private func plan(_ interpreters: String, _ more: [String: String] = [:]) throws -> PairingPlan {
        var rows = [
            "members": "i1,fj,Bridge,ne;km;sm,,discreet,\ni2,fj,Ferry,ne;sm,,discreet,", "mentoring": Self.wishes,
            "interpreters": interpreters,
        ]
        rows.merge(more) { $1 }
        return try MentoringTables.plan(rows)
    }

    private func names(_ plan: PairingPlan) -> [String] {
        plan.proposals.map { "\($0.mentee.id): \($0.grounds.interpreter?.id.text ?? "-")" }
    }

    @Test func anInterpreterIsNamedWhereNoLanguageIsShared() throws {
        #expect(try names(plan("i1,2")) == ["k1: i1", "s1: i1"])
        #expect(try plan("").pairs == [])
    }

    @Test func nobodyInterpretsForMoreThanTheyTake() throws {
        let one = try plan("i1,1")
        #expect(one.pairs == ["n1-k1"])
        #expect(try one.reason("s1") == .noMentorSpeaks([.init(code: #require(LanguageCode("sm")), name: "Samoan")]))
        // i1 alone can stand beside k1, so i2 stands beside s1.
        #expect(try names(plan("i1,1\ni2,1")) == ["k1: i1", "s1: i2"])
        #expect(try plan("i1,0\ni2,0").pairs == [])
    }

    @Test func standingPairsComeFirst() throws {
        let standing = ["pairings": "p1,n1,s1,active,2026-02-01,"]
        #expect(try plan("i1,1", standing).pairs == [])
        #expect(try plan("i1,2", standing).pairs == ["n1-k1"])
        #expect(try plan("i1,1\ni2,1", standing).pairs == ["n1-k1"])
    }

    @Test func whoIsNamedStaysNamed() throws {
        let desk = try MentoringTables.desk([
            "members": "i1,fj,Bridge,ne;km;sm,,discreet,\ni2,fj,Ferry,ne;sm;km,,discreet,", "mentoring": Self.wishes,
            "interpreters": "i1,2\ni2,2",
        ])
        let plan = try desk.planner.proposePairings(isStable: false, isDryRun: false)
        let proposal = try #require(plan.proposals.first { $0.mentee.id.text == "s1" })
        let named = try #require(proposal.grounds.interpreter)
        let rows = try desk.planner.network().interpretations
        #expect(rows.contains { $0.pairingID == proposal.id && $0.memberID == named.id })
        #expect(rows.count == plan.proposals.count)
        // Another proposal made first, and another hand that writes its name down, change nothing.
        let other = try #require(["i1", "i2"].first { $0 != named.id.text })
        try desk.write("pairingID,memberID\n\(proposal.id),\(other)\n", to: "named/interpretations.csv")
        _ = try desk.planner.importTables(from: desk.path("named"), replacing: false, isDryRun: false)
        let confirmed = try desk.planner.confirmPairing(proposal.id.text, PairingDetails())
        #expect(confirmed.interpreter?.id.text == other)
        _ = try desk.planner.proposePairings(isStable: false, isDryRun: false)
        let after = try desk.planner.network().interpretations.first { $0.pairingID == proposal.id }
        #expect(after?.memberID.text == other)
        let overview = try desk.planner.mentoringOverview()
        #expect(overview.lines.first { $0.pairing.id == proposal.id }?.interpreter?.id.text == other)
        _ = try desk.planner.endPairing(proposal.id.text)
        #expect(try !desk.planner.network().interpretations.contains { $0.pairingID == proposal.id })
    }

    @Test func whoNoLongerCanIsNotHeldToTheName() throws {
        let standing = [
            "pairings": "p1,n1,s1,active,2026-02-01,\np2,n1,k1,active,2026-02-01,",
            "interpretations": "p1,i1\np2,i1",
        ]
        // i1 takes one now: the first keeps the name, the other gets somebody else.
        let desk = try MentoringTables.desk(
            standing.merging([
                "members": "i1,fj,Bridge,ne;km;sm,,discreet,\ni2,fj,Ferry,ne;km,,discreet,",
                "mentoring": Self.wishes, "interpreters": "i1,1\ni2,1",
            ]) { $1 }
        )
        let lines = try desk.planner.mentoringOverview().lines
        #expect(lines.map { $0.interpreter?.id.text } == ["i1", "i2"])
    }

    @Test func nobodyInterpretsForThemselfOrForWhomTheyDoNotWant() throws {
        #expect(try plan("i1,2", ["exclusions": "k1,i1"]).pairs == ["n1-s1"])
        let own = [
            "members": "i1,fj,Bridge,ne;km,,discreet,", "mentoring": "n1,mentor,1,,2026-01-01\ni1,mentee,,,2026-01-01",
        ]
        #expect(try names(plan("i1,1", own)) == ["i1: -"])
    }

    @Test func aMenteeTakesAMentorOfTheirLanguageWhereNoInterpreterIsLeft() throws {
        let more = ["mentoring": Self.wishes + "\nk2,mentor,1,,2026-01-01"]
        #expect(try plan("i1,1", more).pairs == ["k2-k1", "n1-s1"])
    }
}
