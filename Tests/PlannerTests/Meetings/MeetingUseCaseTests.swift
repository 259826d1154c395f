import NetworkModel
import Testing

@testable import Planner

@Suite struct MeetingUseCaseTests {
    private func details(_ fill: (inout MeetingDetails) -> Void) -> MeetingDetails {
        var details = MeetingDetails()
        fill(&details)
        return details
    }

    @Test func aProposalFollowsTheNewestEdition() throws {
        let desk = try Desk.with(SmallTables.all)
        let meeting = try desk.planner.addMeeting(
            to: nil,
            year: nil,
            id: nil,
            details: details { $0.group = "np-kathmandu" }
        )
        #expect(meeting.id.text == "yearly-2027")
        #expect(meeting.number.number == 4)
        #expect(meeting.status == .proposed)
        #expect(meeting.place?.countryCode.text == "NP")
        #expect(meeting.name.text == "Yearly meeting 2027, Kathmandu")
        #expect(try desk.planner.meetings(of: "yearly").last == meeting)
        #expect(try desk.planner.hostRanking(of: nil, count: 1).years.map(\.number) == [2027])
    }

    @Test func theSameMeetingTwiceIsRefused() throws {
        let planner = try Desk.with(SmallTables.all).planner
        _ = try planner.addMeeting(to: nil, year: 2027, id: nil, details: MeetingDetails())
        #expect(throws: PlannerError.self) {
            try planner.addMeeting(to: nil, year: 2027, id: nil, details: MeetingDetails())
        }
    }

    @Test func confirmingUsesTheTurn() throws {
        let planner = try Desk.with(SmallTables.all).planner
        _ = try planner.addMeeting(to: nil, year: nil, id: nil, details: details { $0.group = "kh-phnom-penh" })
        let meeting = try planner.confirmMeeting("yearly-2027", details: MeetingDetails(), despitePolicy: nil)
        #expect(meeting.status == .confirmed)
        #expect(try planner.hostRanking(of: nil, count: 1).years.map(\.number) == [2028])
        #expect(try planner.history(last: 1).map(\.what.text) == ["meeting yearly-2027 confirmed"])
        #expect(try planner.hostStory(of: "KH", in: nil, count: 1).waiting == .chosen(try #require(Year(2027))))
    }

    @Test func aHostThatThePolicyExcludesIsRefusedWithTheRules() throws {
        let planner = try Desk.with(SmallTables.all).planner
        _ = try planner.addMeeting(to: nil, year: nil, id: nil, details: details { $0.group = "ws-apia" })
        #expect {
            try planner.confirmMeeting("yearly-2027", details: MeetingDetails(), despitePolicy: nil)
        } throws: { error in
            "\(error)".contains("South hosted in 2026; a subregion may host once in any 2 editions")
        }
        #expect(try planner.meetings(of: nil).last?.status == .proposed)
        let despite = "the hall in the north burned down"
        _ = try planner.confirmMeeting("yearly-2027", details: MeetingDetails(), despitePolicy: despite)
        #expect(try planner.history(last: 1)[0].what.text.hasSuffix("despite the policy: \(despite)"))
    }

    @Test func onlyTheNextEditionIsConfirmed() throws {
        let planner = try Desk.with(SmallTables.all).planner
        _ = try planner.addMeeting(to: nil, year: 2028, id: nil, details: details { $0.group = "ws-apia" })
        #expect {
            try planner.confirmMeeting("yearly-2028", details: MeetingDetails(), despitePolicy: nil)
        } throws: { error in
            "\(error)".contains("stands for 2028, but the next edition is 2027")
        }
    }

    @Test func withoutAHostNothingIsConfirmed() throws {
        let planner = try Desk.with(SmallTables.all).planner
        _ = try planner.addMeeting(to: nil, year: nil, id: nil, details: MeetingDetails())
        #expect(throws: PlannerError.self) {
            try planner.confirmMeeting("yearly-2027", details: MeetingDetails(), despitePolicy: nil)
        }
    }

    @Test func aCancelledMeetingKeepsItsNumberAndLeavesTheTurn() throws {
        let planner = try Desk.with(SmallTables.all).planner
        _ = try planner.addMeeting(to: nil, year: nil, id: nil, details: details { $0.group = "np-kathmandu" })
        _ = try planner.confirmMeeting("yearly-2027", details: MeetingDetails(), despitePolicy: nil)
        let cancelled = try planner.cancelMeeting("yearly-2027")
        #expect(cancelled.number.number == 4)
        #expect(cancelled.plannedCountryCode?.text == "NP")
        #expect(cancelled.creditedCountry == nil)
        #expect(try planner.hostStory(of: "NP", in: nil, count: 1).waiting == .neverHosted)
    }

    @Test func aPolicyMayCountACancelledEditionAsItsHostsTurn() throws {
        let planner = try Desk.with(SmallTables.all).planner
        _ = try planner.addMeeting(to: nil, year: nil, id: nil, details: details { $0.group = "np-kathmandu" })
        _ = try planner.confirmMeeting("yearly-2027", details: MeetingDetails(), despitePolicy: nil)
        let cancelled = try planner.cancelMeeting("yearly-2027")
        #expect(try planner.turn(of: cancelled) == nil)
        _ = try planner.setPolicy(of: "yearly", ["creditCancelled=planned"])
        #expect(try planner.turn(of: cancelled)?.text == "NP")
        let waiting = try planner.hostStory(of: "NP", in: nil, count: 1).waiting
        #expect(waiting == .waited(editions: 0, since: try #require(Year(2027))))
    }

    @Test func whatWasHeldIsNotCancelled() throws {
        let planner = try Desk.with(SmallTables.all).planner
        #expect(throws: PlannerError.self) { try planner.cancelMeeting("yearly-2026") }
    }

    @Test(arguments: [
        ("group", "nobody"), ("country", "XX"), ("starts", "2027-02-30"), ("starts", "2027-03-02"),
        ("opens", "25:00"), ("timeZone", "Mars/Base"), ("opens", "09:00"), ("city", ""), ("name", "a\nb"),
    ])
    func wrongDetailsAreRefusedAndNothingIsWritten(field: String, text: String) throws {
        let planner = try Desk.with(SmallTables.all).planner
        let details = details { details in
            switch field {
            case "group": details.group = text
            case "country": details.country = text
            case "starts": (details.starts, details.ends) = (text, "2027-03-01")
            case "opens": details.opens = text
            case "timeZone": details.timeZone = text
            case "city": (details.city, details.country) = (text, "NP")
            default: details.name = text
            }
        }
        #expect(throws: PlannerError.self) { try planner.addMeeting(to: nil, year: nil, id: nil, details: details) }
        #expect(try planner.history(last: nil).count == 1)
    }

    @Test func aGroupOfAnotherCountryDoesNotHost() throws {
        let planner = try Desk.with(SmallTables.all).planner
        #expect {
            try planner.addMeeting(
                to: nil,
                year: nil,
                id: nil,
                details: details { ($0.group, $0.country) = ("np-kathmandu", "KH") }
            )
        } throws: { "\($0)".contains("group np-kathmandu does not work in KH") }
    }
}
