import NetworkModel
import TestSupport
import Testing

@testable import Planner

/// The reasons that the plan's own tests don't meet.
@Suite struct VisitReasonsTests {
    private func making(_ group: String, _ tables: [String: String]) throws -> GroupLeftOut.Reason? {
        try Desk.with(tables).planner.plan().leftOut(group)?.making
    }

    private static let two =
        VisitTables.groupsHeader + "a,FJ,A,Suva,en,,radio\nb,WS,B,Apia,en,radio,\nc,NP,C,Kathmandu,en,,radio\n"

    @Test func termsOfItsOwnAndOfTheOthers() throws {
        let terms = "groupID,hostsAtMost,travelsAtMost\n"
        let own = VisitTables.with(["groups.csv": Self.two, "visitTerms.csv": terms + "a,1,0\n"])
        #expect(try making("a", own) == .ownTerms)
        let others = VisitTables.with(["groups.csv": Self.two, "visitTerms.csv": terms + "b,0,1\n"])
        #expect(try making("a", others) == .othersTerms)
    }

    @Test func noRoundInWhichBothAreThere() throws {
        let absences = "groupID,starts,ends\nb,2027-01-01,2027-06-30\n"
        let tables = VisitTables.with(["groups.csv": Self.two, "absences.csv": absences])
        #expect(try making("a", tables) == .noCommonRound)
    }

    @Test func aPairThatMet() throws {
        let visit = "v1,training,a,b,radio,held,2026-02-02,2026-02-04,,\n"
        let tables = VisitTables.with(
            ["groups.csv": Self.two],
            adding: ["visits.csv": VisitTables.visitsHeader + visit]
        )
        #expect(try making("a", tables) == .metBefore(rounds: 4))
    }

    @Test func othersCameFirst() throws {
        // Apia hosts one in a round; Suva is nearer than Kathmandu.
        let tables = VisitTables.with(["groups.csv": Self.two])
        #expect(try making("c", tables) == .outscored(possible: 1))
    }

    @Test func everyGroupOfTheSampleHasAVisitOrAReason() throws {
        let desk = try Desk.withSample()
        let programme = try desk.planner.plan(4)
        let busy = Set(
            programme.rounds.flatMap { round in
                round.visits.flatMap { [$0.visitor.id, $0.host.id] }
                    + round.standing.flatMap { [$0.visitingGroupID, $0.hostGroupID] }
            }
        )
        let left = Set(programme.leftOut.map(\.group.id))
        #expect(busy.isDisjoint(with: left))
        #expect(busy.union(left) == Set(try desk.planner.network().groups.map(\.id)))
        #expect(programme.score > programme.greedyScore ?? 0)
        // What is left open is what interpreters are too few for.
        #expect((programme.bound - programme.score) * 100 <= programme.bound)
        // Small island states have their visits.
        for group in ["ki-tarawa", "tv-funafuti", "sb-honiara", "to-nukualofa", "ws-apia", "vu-port-vila"] {
            #expect(busy.contains { $0.text == group }, "\(group)")
        }
    }
}
