import NetworkModel
import Testing

@testable import Planner

@Suite struct DeadlineKeepingTests {
    /// m1 needs a visa and is confirmed, m2 an e-visa and is invited, m3 is at home.
    private static let entries =
        BorderTables.entriesHeader + "FJ,NP,visa,2026-11-01,Embassy\nKH,NP,eVisa,2026-11-01,Embassy\n"

    private func desk(_ rows: [String: String] = [:], now: String = "2026-11-25T09:00:00Z") throws -> Desk {
        try BorderTables.desk(["entries.csv": Self.entries].merging(rows) { $1 }, now: now)
    }

    private func keep(
        _ planner: NetworkPlanner,
        travel: TravelBook? = nil,
        visaWeeks: Int? = nil
    ) throws -> KeptDeadlines {
        var terms = ApplicationTerms()
        try terms.set(.visa, weeks: visaWeeks, option: "visa-weeks")
        return try #require(
            try planner.checkBorders(of: "yearly-2027", travel: travel, terms: terms, keeping: true).kept
        )
    }

    private func rows(_ planner: NetworkPlanner) throws -> [String] {
        try #require(try planner.network().csv("deadlines")).split(separator: "\n").dropFirst().map(String.init)
    }

    @Test func eachDeadlineIsARowOfItsOwnKind() throws {
        let desk = try desk()
        #expect(try keep(desk.planner).added == 5)
        #expect(
            try rows(desk.planner) == [
                "yearly-2027-m1-documents,m1,other,2026-12-29,yearly-2027,",
                "yearly-2027-m1-visa,m1,visa,2027-01-12,yearly-2027,",
                "yearly-2027-m2-documents,m2,other,2027-02-04,yearly-2027,",
                "yearly-2027-m2-seat,m2,seat,2027-01-21,yearly-2027,",
                "yearly-2027-m2-visa,m2,visa,2027-02-18,yearly-2027,",
            ]
        )
        #expect(try desk.planner.history(last: 1).first?.what.text == "deadlines for yearly-2027")
    }

    @Test func aSecondRunChangesNothingOrMovesTheDay() throws {
        let desk = try desk()
        _ = try keep(desk.planner)
        let again = try keep(desk.planner)
        #expect(again.unchanged == 5 && !again.isChange)
        #expect(try desk.planner.history(last: nil).count == 2)
        let moved = try keep(desk.planner, visaWeeks: 4)
        #expect(moved.moved == 2 && moved.unchanged == 3)
        #expect(try rows(desk.planner).contains("yearly-2027-m1-visa,m1,visa,2027-02-09,yearly-2027,"))
        #expect(try rows(desk.planner).count == 5)
    }

    @Test func whatIsDoneStaysDone() throws {
        let done = BorderTables.deadlinesHeader + "yearly-2027-m1-visa,m1,visa,2026-12-01,yearly-2027,2026-11-20\n"
        let desk = try desk(["deadlines.csv": done])
        #expect(try keep(desk.planner).done == 1)
        #expect(try rows(desk.planner).contains("yearly-2027-m1-visa,m1,visa,2026-12-01,yearly-2027,2026-11-20"))
    }

    @Test func whatSomebodyWroteByHandStands() throws {
        let own =
            BorderTables.deadlinesHeader + """
                due-1,m1,visa,2026-12-01,yearly-2027,
                due-2,m2,visa,2026-12-01,,

                """
        let desk = try desk(["deadlines.csv": own])
        let kept = try keep(desk.planner)
        #expect(kept.byHand == 1 && kept.added == 4)
        #expect(try rows(desk.planner).contains("due-1,m1,visa,2026-12-01,yearly-2027,"))
        #expect(try !rows(desk.planner).contains { $0.hasPrefix("yearly-2027-m1-visa") })
    }

    @Test func anIdThatAnotherRowHasIsCountedOn() throws {
        let other = BorderTables.deadlinesHeader + "yearly-2027-m1-visa,m3,report,2026-12-01,,\n"
        let desk = try desk(["deadlines.csv": other])
        _ = try keep(desk.planner)
        #expect(try rows(desk.planner).contains("yearly-2027-m1-visa-2,m1,visa,2027-01-12,yearly-2027,"))
        #expect(try !keep(desk.planner).isChange)
    }

    @Test func whatIsNotAskedForAnyMoreGoesAndASureSeatIsSettled() throws {
        let desk = try desk()
        _ = try keep(desk.planner)
        try desk.write(Self.entries.replacing("FJ,NP,visa", with: "FJ,NP,free"), to: "next/entries.csv")
        try desk.write(
            BorderTables.delegatesHeader + "yearly-2027,m2,confirmed,,,single,,any,,no\n",
            to: "next/delegates.csv"
        )
        _ = try desk.planner.importTables(from: desk.path("next"), replacing: false, isDryRun: false)
        let kept = try keep(desk.planner)
        #expect(kept.removed == 2 && kept.settled == 1)
        #expect(try rows(desk.planner).contains("yearly-2027-m2-seat,m2,seat,2027-01-21,yearly-2027,2026-11-25"))
        #expect(try !rows(desk.planner).contains { $0.hasPrefix("yearly-2027-m1") })
    }

    @Test func whoDeclinesHasNothingToDo() throws {
        let desk = try desk()
        _ = try keep(desk.planner)
        try desk.write(
            BorderTables.delegatesHeader + "yearly-2027,m2,declined,,,single,,any,,no\n",
            to: "next/delegates.csv"
        )
        _ = try desk.planner.importTables(from: desk.path("next"), replacing: false, isDryRun: false)
        #expect(try keep(desk.planner).removed == 3)
    }

    @Test func aPassportThatDoesNotLastIsRenewedBeforeItIsNeeded() throws {
        let desk = try desk()
        let applying = try BorderTables.book(BorderTables.passport(expires: "2027-05-01"))
        _ = try keep(desk.planner, travel: applying)
        #expect(try rows(desk.planner).contains("yearly-2027-m2-passport,m2,passport,2027-02-04,yearly-2027,"))
        // At home nothing is applied for: two weeks before the journey.
        let home = try BorderTables.book(of: "m3", BorderTables.passport("NP", expires: "2027-05-01"))
        _ = try keep(desk.planner, travel: home)
        #expect(try rows(desk.planner).contains("yearly-2027-m3-passport,m3,passport,2027-02-25,yearly-2027,"))
    }

    /// With the vault closed again, what it told is not undone.
    @Test func aClosedVaultLeavesAloneWhomItKnowsMoreOf() throws {
        let sealed = "meetingID,memberID,kind,part,text\nyearly-2027,m2,passport,0,QUJDREVG\n"
        let desk = try desk(["sealed.csv": sealed])
        _ = try keep(desk.planner, travel: BorderTables.book(BorderTables.passport(expires: "2027-05-01")))
        let before = try rows(desk.planner)
        let kept = try keep(desk.planner)
        #expect(kept.delegatesInVault == 1 && !kept.isChange)
        #expect(try rows(desk.planner) == before)
    }

    @Test func anIdIsNeverTooLong() throws {
        let member = "m-" + String(repeating: "long-", count: 12) + "x"
        let desk = try desk([
            "members.csv": "id,groupID,chosenName,languages,address,calendarStyle,calendarTitle\n"
                + "\(member),fj-suva,Mango,en,,open,\n",
            "delegates.csv": BorderTables.delegatesHeader + "yearly-2027,\(member),confirmed,,,single,,any,,no\n",
        ])
        #expect(try keep(desk.planner).added == 2)
        #expect(try !keep(desk.planner).isChange)
    }

    @Test func aMeetingThatIsOverOrHasNoDaysKeepsNone() throws {
        let over = try desk(now: "2027-03-15T00:00:00Z").planner
        #expect(throws: PlannerError.self) { try keep(over) }
        let undated = BorderTables.meeting.replacing("2027-03-11,2027-03-14", with: ",")
        let planner = try desk(["meetings.csv": (SmallTables.all["meetings.csv"] ?? "") + undated]).planner
        #expect(throws: PlannerError.self) { try keep(planner) }
        #expect(try planner.checkBorders(of: "yearly-2027", travel: nil).report.travellers.count == 3)
    }
}
