import CivilTime
import NetworkModel
import Testing

@testable import Planner

@Suite struct DecisionTests {
    private func confirmed(_ dissents: [String] = []) throws -> Desk {
        let desk = try Desk.with(SmallTables.all)
        var details = MeetingDetails()
        details.country = "WS"
        details.starts = "2027-07-12"
        details.ends = "2027-07-14"
        _ = try desk.planner.addMeeting(to: nil, year: nil, id: nil, details: details)
        _ = try desk.planner.confirmMeeting(
            "yearly-2027",
            details: MeetingDetails(),
            despitePolicy: "the group asked",
            dissents: dissents
        )
        return desk
    }

    private func readings(_ planner: NetworkPlanner, _ kind: DecisionFact.Kind) throws -> [String] {
        try planner.network().decisionFacts.filter { $0.kind == kind }.map { "\($0.subject) \($0.reading)" }
    }

    @Test func aConfirmationKeepsWhatItRestedOn() throws {
        let planner = try confirmed().planner
        let decision = try #require(try planner.network().decisions.first)
        #expect(decision.id.text == "yearly-2027-1" && decision.countryCode.text == "WS")
        #expect(decision.decidedOn.description == "2026-11-25" && decision.days?.days == 3)
        // Fiji hosted in 2026, so that the south may not host: it has no place.
        #expect(decision.rank == nil && decision.ranked.number == 2)
        #expect(try readings(planner, .entry) == ["FJ unknown", "KH unknown", "NP unknown", "WS free"])
        #expect(try readings(planner, .offer) == ["ws-apia offered"])
        #expect(try readings(planner, .safety) == ["WS none"])
        #expect(try readings(planner, .ranking).count == 2)
        #expect(try planner.check().filter { $0.table == "decisions" }.isEmpty)
    }

    @Test func undoTakesBackTheDecisionWithTheConfirmation() throws {
        let planner = try confirmed().planner
        _ = try planner.undo()
        #expect(try planner.network().decisions.isEmpty && planner.network().decisionFacts.isEmpty)
    }

    @Test func newDaysAreANewDecisionAndANewNameIsNone() throws {
        let planner = try confirmed().planner
        var details = MeetingDetails()
        details.name = "Another name"
        _ = try planner.confirmMeeting("yearly-2027", details: details, despitePolicy: nil)
        #expect(try planner.network().decisions.count == 1)
        details.starts = "2027-07-19"
        details.ends = "2027-07-21"
        _ = try planner.confirmMeeting("yearly-2027", details: details, despitePolicy: nil)
        #expect(try planner.network().decisions.map(\.id.text) == ["yearly-2027-1", "yearly-2027-2"])
        #expect(try planner.decisions(on: "yearly-2027").map(\.isNewest) == [true, false])
    }

    @Test func aMoveIsADecisionToo() throws {
        let planner = try confirmed().planner
        var details = MeetingDetails()
        details.country = "NP"
        _ = try planner.moveMeeting(
            "yearly-2027",
            details: details,
            despitePolicy: nil,
            dissents: ["ws-apia=We are ready."]
        )
        let decisions = try planner.network().decisions
        #expect(decisions.map(\.countryCode.text) == ["WS", "NP"])
        #expect(
            try planner.network().dissents.map { "\($0.decisionID) \($0.groupID) \($0.reason)" } == [
                "yearly-2027-2 ws-apia We are ready."
            ]
        )
    }

    @Test func whatChangesIsListedWithTheRankingOfNow() throws {
        let desk = try confirmed()
        try desk.importTables([
            "entries.csv": EntryOutlookTests.head + "FJ,WS,refused,2026-11-20,embassy\n",
            "offers.csv": """
            id,seriesID,groupID,answer,fromYear,untilYear,recordedOn,note
            o5,yearly,ws-apia,declined,2027,2027,2026-11-24,

            """,
            "holidays.csv": "countryCode,date,kind,name,source\nWS,2027-07-13,holiday,Day off,radio\n",
        ])
        _ = try desk.planner.noteSafety(of: "WS", level: "avoid", text: "Raids", source: "our group", on: nil)
        _ = try desk.planner.keepReluctance(to: "WS", people: 7, askedOn: nil)
        let page = try #require(try desk.planner.decisions(on: "yearly-2027").first)
        #expect(
            page.changes == [
                "entry with a passport of FJ: was unknown, is refused", "the word of ws-apia: was offered, is declined",
                "safety in WS: was none, is avoid", "holiday in WS 2027-07-13: was none, is Day off",
                "people who won't travel to WS: was none, is at least 5",
            ]
        )
        #expect(page.rankingNow.map(\.code.text).sorted() == ["KH", "NP"])
        let finding = try #require(try desk.planner.check().first { $0.table == "decisions" })
        #expect(finding.key == "yearly-2027-1" && finding.weight == .task)
        #expect(
            finding.sentence.contains("and 1 more") && finding.sentence.contains("By the policy it couldn't host now")
        )
    }

    @Test func whoStandsByADecisionIsAskedNoMoreUntilAnotherFactChanges() throws {
        let desk = try confirmed()
        _ = try desk.planner.noteSafety(of: "WS", level: "avoid", text: "Raids", source: "our group", on: nil)
        func asked() throws -> Int { try desk.planner.check().count { $0.table == "decisions" } }
        #expect(try asked() == 1)
        let again = try desk.planner.stand(by: "yearly-2027", dissents: ["fj-suva=Not now."])
        #expect(again.id.text == "yearly-2027-2" && again.countryCode.text == "WS")
        #expect(try asked() == 0)
        #expect(try desk.planner.network().dissents.map(\.decisionID) == [again.id])
        _ = try desk.planner.keepReluctance(to: "WS", people: 9, askedOn: nil)
        #expect(try asked() == 1)
        for meeting in ["yearly-2026", "yearly-2025"] {
            let error = #expect(throws: PlannerError.self) { try desk.planner.stand(by: meeting) }
            #expect(error?.kind == .data)
        }
    }

    @Test func aFactThatGrowsOldChangesTheBasis() throws {
        var tables = SmallTables.all
        tables["entries.csv"] = EntryOutlookTests.head + "FJ,WS,free,2026-11-20,embassy\n"
        let desk = try Desk.with(tables)
        var details = MeetingDetails()
        details.country = "WS"
        details.starts = "2027-07-12"
        details.ends = "2027-07-14"
        _ = try desk.planner.addMeeting(to: nil, year: nil, id: nil, details: details)
        _ = try desk.planner.confirmMeeting("yearly-2027", details: MeetingDetails(), despitePolicy: "so")
        #expect(try desk.planner.decisions(on: nil).first?.changes == [])
        let later = try desk.later("2027-06-01T09:00:00Z")
        #expect(try later.decisions(on: nil).first?.changes == ["entry with a passport of FJ: was free, is unknown"])
        // Over is over.
        #expect(try desk.later("2027-07-15T09:00:00Z").decisions(on: nil).first?.changes == [])
    }

    @Test func dissentIsKeptWithItsReasonAndANewWordTakesItsPlace() throws {
        let planner = try confirmed(["fj-suva=Too soon after us.", "np-kathmandu=Far."]).planner
        #expect(try planner.network().dissents.map(\.groupID.text) == ["fj-suva", "np-kathmandu"])
        _ = try planner.dissent("fj-suva", from: "yearly-2027-1", reason: "We changed our mind: too far.")
        let page = try #require(try planner.decisions(on: "yearly-2027").first)
        #expect(page.dissents.map(\.reason.text) == ["We changed our mind: too far.", "Far."])
    }

    @Test(arguments: ["fj-suva", "nobody=why", "fj-suva="])
    func aDissentNeedsAGroupAndAReason(text: String) throws {
        let error = #expect(throws: PlannerError.self) { try confirmed([text]) }
        #expect(error?.kind == .usage)
    }

    @Test func dissentWithoutADecisionIsRefusedNotDropped() throws {
        let planner = try confirmed().planner
        let error = #expect(throws: PlannerError.self) {
            try planner.confirmMeeting(
                "yearly-2027",
                details: MeetingDetails(),
                despitePolicy: nil,
                dissents: ["fj-suva=No."]
            )
        }
        #expect(error?.kind == .usage)
        let unknown = #expect(throws: PlannerError.self) { try planner.dissent("fj-suva", from: "x", reason: "No.") }
        #expect(unknown?.kind == .usage)
    }
}
