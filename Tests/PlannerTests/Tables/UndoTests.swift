import CivilTime
import NetworkModel
import Testing

@testable import Planner

@Suite struct UndoTests {
    @Test func undoGoesBackStepByStep() throws {
        let desk = try Desk.with(SmallTables.all)
        let start = try desk.planner.network()
        _ = try desk.planner.addMeeting(to: nil, year: nil, id: nil, details: MeetingDetails())
        let proposed = try desk.planner.network()
        var details = MeetingDetails()
        details.group = "np-kathmandu"
        _ = try desk.planner.confirmMeeting("yearly-2027", details: details, despitePolicy: nil)
        #expect(try desk.planner.undo().takesBack == 3)
        #expect(try desk.planner.network() == proposed)
        #expect(try desk.planner.undo().takesBack == 2)
        #expect(try desk.planner.network() == start)
        #expect(try desk.planner.history(last: nil).map(\.number) == [5, 4, 3, 2, 1])
    }

    @Test func aChangeSaysWhoWhenAndWhat() throws {
        let change = try #require(try Desk.with(SmallTables.all).planner.history(last: 1).first)
        #expect(change.who.text == "tester")
        #expect(change.when.description == "2026-11-25T09:00:00Z")
        #expect(change.what.text == "import of 10 tables")
        #expect(change.tables.map(\.table).first == "network")
    }
}
