import CivilTime
import NetworkModel
import Testing

@testable import Planner

@Suite struct PutMeetingOnlineTests {
    private typealias Tables = ChangeTables

    @Test func anOnlineMeetingIsNowhereAndWasPlannedSomewhere() throws {
        let planner = try Tables.desk().planner
        let online = try planner.putItOnline()
        #expect(online.status == .online && online.place == nil && online.plannedCountryCode?.text == "NP")
        #expect(online.name.text == "Yearly 2027")
        #expect(online.hours?.zone.text == "Asia/Kathmandu" && online.number.number == 4)
        #expect(try planner.turn(of: online) == nil)
        _ = try planner.setPolicy(of: "yearly", ["creditOnline=planned"])
        #expect(try planner.turn(of: online)?.text == "NP")
    }

    @Test func aMovedOneWasPlannedWhereItWasFirst() throws {
        let planner = try Tables.desk().planner
        try planner.moveIt()
        #expect(try planner.putItOnline().plannedCountryCode?.text == "NP")
    }

    @Test func itTakesDaysAndHoursAlsoAgain() throws {
        let planner = try Tables.desk().planner
        var details = Tables.later
        (details.opens, details.closes, details.timeZone) = ("11:00", "15:00", "Pacific/Fiji")
        let online = try planner.putItOnline(details)
        #expect(online.dates?.description == "2027-05-20 to 2027-05-23" && online.hours?.zone.text == "Pacific/Fiji")
        #expect(try planner.putItOnline(Tables.details { $0.closes = "16:00" }).hours?.closes.description == "16:00")
        let half = Tables.details { $0.ends = "2027-05-01" }
        #expect(try planner.refusal { try $0.putItOnline(half) }.kind == .usage)
    }

    @Test func nobodyTravelsToIt() throws {
        let planner = try Tables.desk([
            "deadlines.csv": BorderTables.deadlinesHeader + "d1,m1,visa,2026-11-20,yearly-2027,\n"
        ])
        .planner
        #expect(try planner.check().contains { $0.table == "deadlines" })
        try planner.putItOnline()
        #expect(throws: PlannerError.self) { try planner.checkBorders(of: Tables.meeting, travel: nil) }
        #expect(throws: PlannerError.self) { try planner.roster(of: Tables.meeting, RosterWish(audience: "caterer")) }
        #expect(try !planner.check().contains { ["deadlines", "delegates"].contains($0.table) })
        // Who takes part still confirms or declines.
        #expect(try planner.confirmSeats(of: Tables.meeting, ["m2"]).map(\.status) == [.confirmed])
    }

    @Test(arguments: ["move", "postpone", "online"])
    func whatWasChangedIsCancelledAndUndone(change: String) throws {
        let planner = try Tables.desk().planner
        switch change {
        case "move": try planner.moveIt()
        case "postpone": try planner.postponeIt()
        default: try planner.putItOnline()
        }
        let changed = try planner.network()
        let cancelled = try planner.cancelMeeting(Tables.meeting)
        #expect(cancelled.status == .cancelled && cancelled.plannedCountryCode?.text == "NP" && cancelled.place == nil)
        _ = try planner.undo()
        #expect(try planner.network() == changed)
    }

    /// What is over stays as it is told.
    @Test(arguments: ["regional-2019", "regional-2021", "regional-2022"])
    func aPastOneOfTheSampleIsNotCancelled(id: String) throws {
        let planner = try Desk.withSample().planner
        let error = try planner.refusal { try $0.cancelMeeting(id) }
        #expect(error.kind == .data && "\(error)".contains("expected one that is still to come"))
    }
}
