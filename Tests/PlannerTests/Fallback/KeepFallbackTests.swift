import NetworkModel
import Testing

@testable import Planner

@Suite struct KeepFallbackTests {
    static let tables: [String: String] = {
        var tables = SmallTables.all
        tables["meetings.csv", default: ""] +=
            "yearly-2027,yearly,4,2027,Yearly 2027,confirmed,WS,Apia,ws-apia,,2027-07-12,2027-07-14,,,\n"
        tables["venues.csv"] = """
            id,countryCode,city,name,people
            np-hall,NP,Kathmandu,Garden hall,50
            ws-big,WS,Apia,Big fale,90
            ws-hall,WS,Apia,Harbour hall,20
            ws-small,WS,Apia,Little fale,8

            """
        return tables
    }()

    private func details(_ change: (inout FallbackDetails) -> Void) -> FallbackDetails {
        var details = FallbackDetails()
        change(&details)
        return details
    }

    @Test func aPageShowsProposalsAndKeepsNothing() throws {
        let planner = try Desk.with(Self.tables).planner
        let page = try planner.fallback(of: "yearly-2027")
        // Four delegates and a crew of five need nine places: the tightest hall that has them, then the next one.
        #expect(page.people == 9)
        #expect(page.proposed.venue?.id.text == "ws-hall" && page.proposed.backupVenue?.id.text == "ws-big")
        #expect(page.proposed.backup != nil && page.proposed.backup?.code.text != "WS")
        #expect(page.kept == FallbackPage.Part(venue: nil, backupVenue: nil, backup: nil, hub: nil))
        #expect(try planner.network().fallbacks.isEmpty)
    }

    @Test func proposalsFillWhatNobodySaid() throws {
        let planner = try Desk.with(Self.tables).planner
        let page = try planner.keepFallback(
            of: "yearly-2027",
            details: details {
                $0.hub = "KH"
                $0.takesProposals = true
            }
        )
        #expect(page.kept.hub?.code.text == "KH")
        #expect(page.kept.venue?.id.text == "ws-hall" && page.kept.backup == page.proposed.backup)
        // What stands is not replaced by a proposal, and none takes it away.
        let next = try planner.keepFallback(of: "yearly-2027", details: details { $0.venue = "none" })
        #expect(next.kept.venue == nil && next.kept.hub?.code.text == "KH")
        _ = try planner.undo()
        #expect(try planner.fallback(of: "yearly-2027").kept.venue?.id.text == "ws-hall")
    }

    @Test func whatIsTakenAwayWhollyLeavesNoRow() throws {
        let planner = try Desk.with(Self.tables).planner
        _ = try planner.keepFallback(of: "yearly-2027", details: details { $0.hub = "KH" })
        _ = try planner.keepFallback(of: "yearly-2027", details: details { $0.hub = "none" })
        #expect(try planner.network().fallbacks.isEmpty)
    }

    @Test(
        arguments: [
            { $0.venue = "x" }, { $0.venue = "np-hall" }, { $0.hub = "WS" }, { $0.backupHost = "WS" },
            { $0.hub = "XX" },
            {
                $0.venue = "ws-hall"
                $0.backupVenue = "ws-hall"
            },
        ] as [@Sendable (inout FallbackDetails) -> Void]
    )
    func whatCannotBeAFallbackIsRefused(change: @Sendable (inout FallbackDetails) -> Void) throws {
        let planner = try Desk.with(Self.tables).planner
        let error = #expect(throws: PlannerError.self) {
            try planner.keepFallback(of: "yearly-2027", details: details(change))
        }
        #expect(error?.kind == .usage)
        #expect(try planner.network().fallbacks.isEmpty)
    }

    @Test func aMeetingWithoutAHostHasNoFallback() throws {
        let planner = try Desk.with(Self.tables).planner
        let error = #expect(throws: PlannerError.self) { try planner.fallback(of: "yearly-2025") }
        #expect(error?.kind == .data)
    }
}
