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
