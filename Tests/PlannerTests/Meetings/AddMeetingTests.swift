import NetworkModel
import Testing

@testable import Planner

@Suite struct AddMeetingTests {
    private let nothing = MeetingDetails()

    @Test func theNumberFollowsTheHighestThatStands() throws {
        // An edition was left out: three rows, the highest number is 7.
        let tables = try SmallTables.changing("meetings.csv", "yearly-2026,yearly,3", "yearly-2026,yearly,7")
        let meeting = try Desk.with(tables).planner.addMeeting(to: nil, year: nil, id: nil, details: nothing)
        #expect(meeting.number.number == 8)
    }

    @Test func aNameThatIsGivenStays() throws {
        var details = MeetingDetails()
        (details.group, details.name) = ("np-kathmandu", "Yearly meeting in the hills")
        let meeting = try Desk.with(SmallTables.all).planner.addMeeting(to: nil, year: nil, id: nil, details: details)
        #expect(meeting.name.text == "Yearly meeting in the hills")
    }

    @Test(arguments: [1899, 2201])
    func aYearOutOfReachIsAUsageError(year: Int) throws {
        let planner = try Desk.with(SmallTables.all).planner
        #expect { try planner.addMeeting(to: nil, year: year, id: nil, details: nothing) } throws: { error in
            (error as? PlannerError)?.kind == .usage && "\(error)".contains("found \(year)")
        }
    }

    @Test func anIDThatIsTakenIsNotOverwritten() throws {
        let planner = try Desk.with(SmallTables.all).planner
        let before = try planner.network()
        #expect {
            try planner.addMeeting(to: nil, year: 2027, id: "yearly-2026", details: nothing)
        } throws: { "\($0)".contains("meeting yearly-2026 is there already") }
        #expect(try planner.network() == before)
    }
}
