import NetworkModel
import Testing

@testable import Planner

@Suite struct ConfirmMeetingTests {
    private func planner(proposing group: String, year: Int? = nil) throws -> NetworkPlanner {
        let planner = try Desk.with(SmallTables.all).planner
        var details = MeetingDetails()
        details.group = group
        _ = try planner.addMeeting(to: nil, year: year, id: nil, details: details)
        return planner
    }

    private func details(_ fill: (inout MeetingDetails) -> Void) -> MeetingDetails {
        var details = MeetingDetails()
        fill(&details)
        return details
    }

    @Test func aReasonThatWasNotNeededIsNotInTheHistory() throws {
        let planner = try planner(proposing: "np-kathmandu")
        _ = try planner.confirmMeeting("yearly-2027", details: MeetingDetails(), despitePolicy: "to be sure")
        #expect(try planner.history(last: 1).map(\.what.text) == ["meeting yearly-2027 confirmed"])
    }

    @Test(arguments: ["", "two\nlines", String(repeating: "long ", count: 50)])
    func aReasonThatTheHistoryCantKeepIsAUsageError(reason: String) throws {
        let planner = try planner(proposing: "ws-apia")
        #expect {
            try planner.confirmMeeting("yearly-2027", details: MeetingDetails(), despitePolicy: reason)
        } throws: { error in
            (error as? PlannerError)?.kind == .usage && "\(error)".hasPrefix("--despite-policy: expected the reason")
        }
        #expect(try planner.meetings(of: nil).last?.status == .proposed)
    }

    @Test func aConfirmedMeetingIsChangedWithoutAskingThePolicyAgain() throws {
        // The policy excludes Samoa, and the network decided for it all the same: new dates ask nothing more.
        let planner = try planner(proposing: "ws-apia")
        _ = try planner.confirmMeeting("yearly-2027", details: MeetingDetails(), despitePolicy: "the hall burned")
        let changed = try planner.confirmMeeting(
            "yearly-2027",
            details: details { ($0.starts, $0.ends) = ("2027-05-01", "2027-05-03") },
            despitePolicy: nil
        )
        #expect(changed.dates?.description == "2027-05-01 to 2027-05-03")
        #expect(try planner.history(last: 1).map(\.what.text) == ["meeting yearly-2027 changed"])
    }

    @Test func aConfirmedMeetingThatGoesToAnotherCountryAsksThePolicy() throws {
        let planner = try planner(proposing: "np-kathmandu")
        _ = try planner.confirmMeeting("yearly-2027", details: MeetingDetails(), despitePolicy: nil)
        #expect {
            try planner.confirmMeeting("yearly-2027", details: details { $0.country = "WS" }, despitePolicy: nil)
        } throws: { "\($0)".contains("South hosted in 2026") }
        let moved = try planner.confirmMeeting(
            "yearly-2027",
            details: details { $0.group = "kh-phnom-penh" },
            despitePolicy: nil
        )
        #expect(moved.creditedCountry?.text == "KH")
    }

    @Test(arguments: ["yearly-2025", "yearly-2026"])
    func whatIsOverOrCancelledIsNotConfirmed(meeting: String) throws {
        let planner = try Desk.with(SmallTables.all).planner
        #expect {
            try planner.confirmMeeting(meeting, details: details { $0.country = "NP" }, despitePolicy: "because")
        } throws: { "\($0)".contains("expected a proposed or confirmed one") }
    }
}
