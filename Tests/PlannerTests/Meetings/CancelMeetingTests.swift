import NetworkModel
import Testing

@testable import Planner

@Suite struct CancelMeetingTests {
    private func cancelled(_ status: String, country: String, planned: String) throws -> Meeting {
        var tables = SmallTables.all
        tables["meetings.csv"]? += "yearly-2027,yearly,4,2027,Yearly 2027,\(status),\(country),,,\(planned),,,,,\n"
        return try Desk.with(tables).planner.cancelMeeting("yearly-2027")
    }

    @Test func anOnlineEditionKeepsTheCountryItWasPlannedFor() throws {
        let meeting = try cancelled("online", country: "", planned: "WS")
        #expect(meeting.status == .cancelled)
        #expect(meeting.plannedCountryCode?.text == "WS")
        #expect(meeting.place == nil)
    }

    @Test func aProposalWithoutAHostIsCancelledToo() throws {
        #expect(try cancelled("proposed", country: "", planned: "").status == .cancelled)
    }
}
