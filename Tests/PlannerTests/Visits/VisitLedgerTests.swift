import NetworkModel
import TestSupport
import Testing

@testable import Planner

@Suite struct VisitLedgerTests {
    private func desk(_ visits: String, _ plans: String = "") throws -> Desk {
        try Desk.with(
            VisitTables.with(
                adding: [
                    "visits.csv": VisitTables.visitsHeader + visits,
                    "visitPlans.csv": "visitID,purpose,programme,consentedOn,interpreterID\n" + plans,
                ]
            )
        )
    }

    private static let some = """
        v1,training,fj-suva,np-kathmandu,sewing,held,2025-03-01,2025-03-05,,
        v2,training,fj-suva,ws-apia,radio,held,2025-04-01,2025-04-05,,
        v3,training,ws-apia,fj-suva,radio,cancelled,2025-04-01,2025-04-05,,
        v4,training,ws-apia,np-kathmandu,sewing,confirmed,2027-03-02,2027-03-04,,
        v5,training,ws-apia,fj-suva,radio,proposed,2027-03-02,2027-03-04,,

        """

    @Test func heldVisitsCountAndConfirmedOnesStandBeside() throws {
        let ledger = try desk(Self.some, "v4,,,2026-11-01,\n").planner.visitLedger()
        let lines = ledger.lines.map {
            "\($0.group.id) \($0.hosted) \($0.travelled) \($0.balance) \($0.willHost) \($0.willTravel)"
        }
        #expect(lines == ["fj-suva 0 2 -2 0 0", "np-kathmandu 1 0 1 1 0", "ws-apia 1 0 1 0 1"])
        #expect(ledger.cells.map { "\($0.visitor) \($0.host) \($0.visits)" } == ["south north 1", "south south 1"])
        #expect(ledger.visits.map(\.id.text) == ["v1", "v2"])
    }

    @Test func whoOwesTwoAndConfirmedVisitsWithoutConsentAreTold() throws {
        let found = try desk(Self.some).planner.check().filter { $0.table == "visits" }
        #expect(
            found.map { "\($0.weight) \($0.key): \($0.sentence)" } == [
                "fault v4: it is confirmed without the consent of its host np-kathmandu; ask, and record it: "
                    + "mela visits confirm v4 --consent DAY",
                "task fj-suva: made 2 visits and hosted 0; ask whether it can host (mela visits ledger)",
            ]
        )
        // Whoever will host owes nothing that anybody need ask for; one visit is no debt.
        let settled = Self.some.replacing("fj-suva,radio,proposed", with: "fj-suva,radio,confirmed")
        #expect(try desk(settled, "v4,,,2026-11-01,\nv5,,,2026-11-01,\n").planner.check() == [])
    }

    @Test func theLedgerIsDrawn() throws {
        let picture = try desk(Self.some).planner.visitsPicture()
        #expect(picture.contains("South visited North once. South visited South once."))
    }
}
