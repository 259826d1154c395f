import NetworkModel
import Testing

@testable import Planner

@Suite struct GuestTests {
    private func tables() -> [String: String] {
        VisitTables.with([
            "guests.csv": "id,name,region,languages\nbaobab,Baobab House,East Africa,sw;en\nandes,Andes,The Andes,\n",
            "guestVisits.csv": """
            id,guestID,groupID,part,topic,status,starts,ends
            g1,baobab,fj-suva,travels,radio,held,2026-05-04,2026-05-08
            g2,baobab,ws-apia,hosts,dance,confirmed,2026-03-02,2026-03-06
            g3,baobab,ws-apia,hosts,radio,proposed,,
            g4,andes,fj-suva,hosts,radio,cancelled,2026-01-05,2026-01-09

            """,
        ])
    }

    @Test func guestsAreListedWithTheirVisitsInOrder() throws {
        let guests = try Desk.with(tables()).planner.guests()
        #expect(guests.map(\.guest.id.text) == ["andes", "baobab"])
        #expect(guests[1].visits.map(\.visit.id.text) == ["g2", "g1", "g3"])
        #expect(guests[1].hosted == 0 && guests[1].travelled == 1)
        #expect(guests[0].hosted == 0 && guests[0].travelled == 0)
    }

    @Test func theirVisitsStandInNoBalanceAndInNoPlan() throws {
        let with = try Desk.with(tables()).planner
        let without = try Desk.with(VisitTables.with()).planner
        #expect(try with.plan() == without.plan())
        #expect(try with.visitLedger() == without.visitLedger())
    }

    @Test func aGuestsVisitThatIsOverWaitsForAWord() throws {
        let findings = try Desk.with(tables()).planner.check().filter { $0.table == "guestVisits" }
        #expect(findings.map(\.key) == ["g2"])
        #expect(findings.first?.sentence.contains("still confirmed") == true)
    }
}
