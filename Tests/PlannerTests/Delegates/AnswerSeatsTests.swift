import NetworkModel
import Testing

@testable import Planner

@Suite struct AnswerSeatsTests {
    private typealias Tables = SeatTables

    /// Four seats are given, and everyone with one is invited.
    private func desk() throws -> Desk {
        let desk = try Tables.desk()
        _ = try desk.seats(4, keeping: true)
        _ = try desk.planner.invite(to: Tables.meeting, folder: desk.path("out"))
        return desk
    }

    private func refusal(_ call: () throws -> Void) -> PlannerError? {
        #expect(throws: PlannerError.self) { try call() }
    }

    @Test func aDeclinedSeatGoesToTheNextInLine() throws {
        let desk = try desk()
        let proposal = try desk.seats(4)
        let leaver = try #require(proposal.members.first)
        let answer = try desk.planner.declineSeat(of: Tables.meeting, leaver)
        #expect(answer.status == .declined && answer.memberID.text == leaver)
        let next = try #require(answer.next)
        #expect(!proposal.members.contains(next.memberID.text))
        #expect(try desk.standing().contains("\(leaver) declined"))
        #expect(try desk.standing().contains("\(next.memberID) invited"))
        #expect(try desk.standing().count { !$0.hasSuffix("declined") } == 4)
        // One invitation is cancelled under its UID, the other is new.
        let news = try desk.planner.invite(to: Tables.meeting, folder: desk.path("out"))
        let changed = news.filter { $0.news != .unchanged }.map { "\($0.memberID) \($0.news) \($0.sequence)" }
        #expect(Set(changed) == ["\(leaver) cancelled 1", "\(next.memberID) new 0"])
    }

    @Test func whoIsNextIsWhomTheRulesWouldChoose() throws {
        let desk = try desk()
        // Both of a group decline, one after the other: the seat goes on to another group.
        let group = try #require(desk.seats(4).seated.first { $0.groupID.text == "ws-apia" })
        let first = try #require(try desk.planner.declineSeat(of: Tables.meeting, group.memberID.text).next)
        #expect(first.groupID.text == "ws-apia")
        let second = try #require(try desk.planner.declineSeat(of: Tables.meeting, first.memberID.text).next)
        #expect(second.groupID.text != "ws-apia")
        #expect(
            refusal { _ = try desk.planner.declineSeat(of: Tables.meeting, first.memberID.text) }?.kind == .data
        )
    }

    @Test func theLastCandidatesSeatStaysEmpty() throws {
        let desk = try Tables.desk(["nominations.csv": Tables.nominations + "yearly-2027,m5\nyearly-2027,m7\n"])
        _ = try desk.seats(2, keeping: true)
        #expect(try desk.planner.declineSeat(of: Tables.meeting, "m5").next == nil)
        #expect(try desk.standing() == ["m5 declined", "m7 invited"])
    }

    @Test func aSeatIsGivenToWhoeverIsChosen() throws {
        let desk = try desk()
        let members = try desk.seats(4).members
        let others = ["m1", "m2", "m3", "m4", "m5", "m6", "m7", "m8"].filter { !members.contains($0) }
        let answer = try desk.planner.declineSeat(of: Tables.meeting, members[0], inFavourOf: others[0])
        #expect(answer.next?.memberID.text == others[0])
        #expect(try desk.standing().contains("\(others[0]) invited"))
        let before = try desk.planner.network()
        // Not to one who has one, not to oneself, not to a stranger.
        for other in [others[0], members[1], "m99"] {
            let error = refusal {
                _ = try desk.planner.declineSeat(of: Tables.meeting, members[1], inFavourOf: other)
            }
            #expect(error?.kind == (other == "m99" ? .usage : .data))
        }
        #expect(try desk.planner.network() == before)
    }

    @Test func seatsAreConfirmedAllOrNone() throws {
        let desk = try desk()
        let members = try desk.seats(4).members
        let outsider = try #require(["m1", "m2", "m3"].first { !members.contains($0) })
        #expect(
            refusal { _ = try desk.planner.confirmSeats(of: Tables.meeting, [members[0], outsider]) }?.kind == .data
        )
        #expect(
            refusal { _ = try desk.planner.confirmSeats(of: Tables.meeting, [members[0], "m99"]) }?.kind == .usage
        )
        #expect(try desk.standing().allSatisfy { $0.hasSuffix("invited") })
        let answers = try desk.planner.confirmSeats(of: Tables.meeting, Array(members.prefix(2)))
        #expect(answers.map(\.memberID.text) == Array(members.prefix(2)))
        #expect(try desk.standing().count { $0.hasSuffix("confirmed") } == 2)
        #expect(refusal { _ = try desk.planner.confirmSeats(of: "yearly-2026", ["m1"]) }?.kind == .data)
    }

    @Test func whoGaveASeatBackTakesItAgainOnlyWhileOneIsFree() throws {
        let desk = try desk()
        let members = try desk.seats(4).members
        let next = try #require(try desk.planner.declineSeat(of: Tables.meeting, members[0]).next)
        let error = refusal { _ = try desk.planner.confirmSeats(of: Tables.meeting, [members[0]]) }
        #expect(error.map { $0.kind == .data && "\($0)".contains("all 4 are given") } == true)
        _ = try desk.seats(5, keeping: true)
        _ = try desk.planner.declineSeat(of: Tables.meeting, next.memberID.text, inFavourOf: members[0])
        _ = try desk.planner.confirmSeats(of: Tables.meeting, [members[0]])
        #expect(try desk.standing().contains("\(members[0]) confirmed"))
    }

    @Test func theListTellsEveryoneWithTheirCompanions() throws {
        let desk = try desk()
        let members = try desk.seats(4).members
        try desk.importTables([
            "companions.csv":
                "meetingID,memberID,adults,childAges,inChildcare,beds\nyearly-2027,\(members[0]),1,3;5,1,2\n"
        ])
        let lines = try desk.planner.delegates(of: Tables.meeting)
        #expect(Set(lines.map(\.memberID.text)) == Set(members))
        #expect(lines.compactMap(\.companions?.people) == [3])
        let keys = lines.map { "\($0.country?.text ?? "") \($0.groupID) \($0.memberID)" }
        #expect(keys == keys.sorted())
    }
}
