import CivilTime
import NetworkModel
import TestSupport
import Testing

@testable import Planner

/// What a plan does to the visits that are there.
@Suite struct ReplanVisitsTests {
    @Test func confirmedVisitsAndThoseAHostAgreedToStand() throws {
        let visits = """
            v1,training,fj-suva,np-kathmandu,sewing,confirmed,2027-03-01,2027-03-05,,
            v2,training,ws-apia,fj-suva,radio,proposed,2027-08-02,2027-08-06,,
            v3,training,np-kathmandu,ws-apia,dance,proposed,2027-08-02,2027-08-06,,

            """
        let desk = try Desk.with(
            VisitTables.with(
                adding: [
                    "visits.csv": VisitTables.visitsHeader + visits,
                    "visitPlans.csv":
                        "visitID,purpose,programme,consentedOn,interpreterID\nv2,,,2026-11-01,\nv3,Steps,,,\n",
                ]
            )
        )
        let programme = try desk.planner.plan(3, isDryRun: false)
        #expect(programme.rounds.map { $0.standing.map(\.id.text) } == [["v1"], ["v2"], []])
        // What stands isn't planned again, and who has a visit in a round gets no other: the third round is left.
        #expect(programme.pairs.map(\.count) == [0, 0, 1])
        #expect(programme.pairs[2] == ["np-kathmandu>ws-apia"])
        let after = try desk.planner.network()
        #expect(after.visits.map(\.id.text) == ["v1", "v2", "v3"])
        // The proposal moved to its new round and kept its words.
        #expect(after.visits[2].dates?.first == CivilDate("2028-03-27"))
        #expect(after.visitPlans.map { $0.purpose?.text } == [nil, "Steps"])
    }

    @Test func whatIsNoLongerProposedGoesWithItsPeople() throws {
        let desk = try Desk.with(
            VisitTables.with(
                adding: [
                    "visits.csv": VisitTables.visitsHeader
                        + "v1,training,ws-apia,np-kathmandu,sewing,proposed,2027-08-02,2027-08-06,,\n",
                    "visitPlans.csv": "visitID,purpose,programme,consentedOn,interpreterID\nv1,Steps,,,\n",
                    "visitors.csv": "visitID,memberID,part\nv1,m3,goes\n",
                ]
            )
        )
        #expect(try desk.planner.plan(isDryRun: true).withdrawn.map(\.id.text) == ["v1"])
        #expect(try desk.planner.network().visits.map(\.id.text) == ["v1"])
        _ = try desk.planner.plan(isDryRun: false)
        let after = try desk.planner.network()
        #expect(after.visits.map(\.id.text) == ["visit-2027-01", "visit-2027-02", "visit-2027-03"])
        #expect(after.visits.allSatisfy { $0.status == .proposed && $0.dates != nil })
        #expect(after.visitors == [] && after.visitPlans == [])
        // Once more: nothing is new, and nothing is written.
        let again = try desk.planner.plan(isDryRun: false)
        #expect(again.visits.allSatisfy { $0.wasProposed })
        #expect(try desk.planner.network() == after)
        #expect(try desk.planner.history(last: nil).count == 2)
    }

    @Test func aProposalWhoseTopicNobodyOffersAnyMoreGetsAnotherOne() throws {
        let visit = "v1,training,fj-suva,np-kathmandu,chess,proposed,2027-02-01,2027-02-05,,\n"
        let desk = try Desk.with(VisitTables.with(adding: ["visits.csv": VisitTables.visitsHeader + visit]))
        _ = try desk.planner.plan(isDryRun: false)
        let after = try #require(try desk.planner.network().visits.first)
        #expect(after.id.text == "v1" && after.topic.text == "sewing" && after.dates?.first == CivilDate("2027-02-01"))
    }

    @Test func aCancelledVisitIsNotPlannedAgainInItsRounds() throws {
        let desk = try Desk.with(VisitTables.all)
        let visit = try #require(
            try desk.planner.plan(isDryRun: false).visits.first { $0.visitor.id.text == "fj-suva" }
        )
        _ = try desk.planner.cancelVisit(visit.id.text)
        let again = try desk.planner.plan()
        #expect(again.pairs == [["np-kathmandu>ws-apia", "ws-apia>fj-suva"]])
    }
}
