import NetworkModel
import Testing

@testable import Planner

@Suite struct FallbackFindingsTests {
    private func sentences(_ fallback: String?, now: String = "2026-11-25T09:00:00Z") throws -> [String] {
        var tables = KeepFallbackTests.tables
        if let fallback {
            tables["fallbacks.csv"] = "meetingID,venueID,backupVenueID,backupCountryCode,hubCountryCode\n\(fallback)\n"
        }
        return try Desk.with(tables, now: now).planner.check().filter { $0.table == "fallbacks" }.map(\.sentence)
    }

    @Test func aMeetingToComeAsksForAFallback() throws {
        #expect(
            try sentences(nil) == ["nothing is agreed in case it can't be held; see mela meetings fallback yearly-2027"]
        )
        #expect(try sentences(nil, now: "2027-08-01T09:00:00Z").isEmpty)
        #expect(try sentences("yearly-2027,ws-hall,ws-big,NP,KH").isEmpty)
    }

    @Test func aFallbackThatNoLongerFitsIsAFault() throws {
        #expect(
            try sentences("yearly-2027,np-hall,,WS,WS") == [
                "its venue np-hall lies in NP, not in WS, which hosts; choose another",
                "its backup host WS hosts it now; choose another",
                "its hub lies in WS, which hosts it; choose another, or none",
            ]
        )
    }
}
