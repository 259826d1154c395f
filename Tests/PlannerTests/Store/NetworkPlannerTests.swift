import NetworkModel
import Testing

@testable import Planner

@Suite struct NetworkPlannerTests {
    @Test func aChangeThoughtOutOnAnOlderNetworkIsRefused() throws {
        let planner = try Desk.with(SmallTables.all).planner
        let seen = try planner.network()
        _ = try planner.addMeeting(to: nil, year: nil, id: nil, details: MeetingDetails())
        let newer = try planner.network()
        #expect {
            try planner.change("a change", since: seen) { $0.meetings = [] }
        } throws: { error in
            (error as? PlannerError)?.kind == .unavailable && "\(error)".contains("run this again")
        }
        #expect(try planner.network() == newer)
        _ = try planner.change("a change", since: newer) { $0.offers = [] }
        #expect(try planner.network().offers.isEmpty)
    }
}
