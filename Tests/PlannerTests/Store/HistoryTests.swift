import NetworkModel
import Testing

@testable import Planner

@Suite struct HistoryTests {
    private static let meeting = "yearly-2027"

    private func desk() throws -> Desk {
        var tables = SmallTables.all
        tables["meetings.csv"]? +=
            "yearly-2027,yearly,4,2027,Yearly 2027,confirmed,NP,Kathmandu,np-kathmandu,,2027-03-11,2027-03-14,,,\n"
        tables["delegates.csv"] = """
            meetingID,memberID,status,arrives,leaves,room,sharesWith,diet,allergies,allergyHandled
            yearly-2027,m2,confirmed,,,none,,any,,no

            """
        return try Desk.with(tables)
    }

    /// What was done after the invitations can be taken back; then they stand at the end, and stay.
    @Test func anUndoGoesBackToTheInvitationsAndNoFurther() throws {
        let desk = try desk()
        _ = try desk.planner.invite(to: Self.meeting, folder: desk.path("out"))
        _ = try desk.planner.cancelMeeting(Self.meeting)
        #expect(try desk.planner.undo().takesBack == 3)
        #expect { try desk.planner.undo() } throws: { "\($0)".hasPrefix("change 2 is about invitations") }
        #expect { try desk.planner.undo() } throws: { "\($0)".hasPrefix("change 2 is about invitations") }
        #expect(try desk.planner.network().invitations.count == 1)
    }

    /// The undo of forgotten invitations is itself about that table; it is no change that could be taken back.
    @Test func afterForgettingTheChangeBeforeComesNext() throws {
        let desk = try desk()
        _ = try desk.planner.invite(to: Self.meeting, folder: desk.path("out"))
        #expect(try desk.planner.undo(forgettingSent: true).takesBack == 2)
        #expect(try desk.planner.undo().takesBack == 1)
        #expect(try desk.planner.network() == Network())
    }

    @Test func oneInvitationIsOne() throws {
        let desk = try desk()
        _ = try desk.planner.invite(to: Self.meeting, folder: desk.path("out"))
        #expect(try desk.planner.history(last: 1).map(\.what.text) == ["1 invitation to yearly-2027"])
    }
}
