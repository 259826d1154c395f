import CivilTime
import NetworkModel
import Testing

@testable import Planner

/// What was moved, postponed or put online and is still to come is treated as what is confirmed.
@Suite struct StillToComeTests {
    private typealias Tables = ChangeTables

    private func changed(_ change: String, _ rows: [String: String] = [:]) throws -> NetworkPlanner {
        let planner = try Tables.desk(rows).planner
        switch change {
        case "move": try planner.moveIt()
        case "postpone": try planner.postponeIt(Tables.later)
        default: try planner.putItOnline()
        }
        return planner
    }

    @Test(arguments: ["move", "postpone", "online"])
    func seatsAreProposedConfirmedAndGivenBack(change: String) throws {
        let planner = try changed(change)
        let proposal = try planner.proposeSeats(of: Tables.meeting, seats: 4, waiting: 2, keeping: true)
        #expect(proposal.seated.count == 4)
        #expect(try planner.confirmSeats(of: Tables.meeting, ["m2"]).map(\.status) == [.confirmed])
        #expect(try planner.declineSeat(of: Tables.meeting, "m2").status == .declined)
    }

    @Test(arguments: ["regional-2019", "regional-2021", "regional-2022"])
    func aPastOneGivesNoSeats(id: String) throws {
        let planner = try Desk.withSample().planner
        let error = #expect(throws: PlannerError.self) {
            try planner.proposeSeats(of: id, seats: 4, waiting: 2, keeping: false)
        }
        #expect(error.map { $0.kind == .data && "\($0)".contains("expected one that is still to come") } == true)
    }

    @Test func theNewHostsOfferIsAskedFor() throws {
        let planner = try Tables.desk().planner
        let fault = "no group of WS has offered to host it in 2027; record its offer"
        try planner.moveIt(Tables.details { $0.country = "WS" }, despite: "the roads are closed")
        #expect(try !planner.check().contains { $0.sentence == fault })
        var network = try planner.network()
        network.offers.removeAll { $0.groupID.text == "ws-apia" }
        let today = planner.surroundings.now.date
        #expect(network.meetingFindings(today: today).map(\.sentence) == [fault])
        // What is over is as it was.
        let past = try #require(today.adding(days: 365))
        #expect(network.meetingFindings(today: past).isEmpty)
    }

    @Test(arguments: ["move", "postpone"])
    func whatItsDelegatesAskForIsChecked(change: String) throws {
        let rows =
            BorderTables.delegatesHeader
            + "yearly-2027,m1,confirmed,,,shared,m2,any,,no\nyearly-2027,m3,confirmed,,,single,,any,nuts,no\n"
        let planner = try changed(change, ["delegates.csv": rows])
        let keys = try planner.check().filter { $0.table == "delegates" }.map(\.key)
        #expect(keys == ["yearly-2027,m1", "yearly-2027,m3"])
        // Rooms and kitchens are nobody's care any more.
        try planner.putItOnline()
        #expect(try !planner.check().contains { $0.table == "delegates" })
    }

    @Test func factsForItsBordersAreCheckedForTheirAge() throws {
        let rows = ["entries.csv": BorderTables.entriesHeader + "FJ,KH,visa,2026-01-01,a list\n"]
        let planner = try changed("move", rows)
        func stale() throws -> [String] { try planner.check().filter { $0.table == "entries" }.map(\.key) }
        #expect(try stale() == ["FJ,KH"])
        try planner.putItOnline()
        #expect(try stale() == [])
    }

    @Test(arguments: ["move", "postpone"])
    func listsLettersAndBordersAreItsOwn(change: String) throws {
        let planner = try changed(change)
        #expect(try planner.roster(of: Tables.meeting, RosterWish(audience: "organiser")).rows > 0)
        #expect(try planner.checkBorders(of: Tables.meeting, travel: nil).report.travellers.count == 4)
        _ = try planner.giveConsent(of: "m1", to: Tables.meeting, for: "visaLetter")
        try planner.requireVisaLetter(to: "m1", for: Tables.meeting, form: "txt")
    }

    @Test func itsHostHasBeenChosen() throws {
        let year = try #require(Year(2027))
        #expect(try changed("postpone").hostStory(of: "NP", in: nil, count: 1).waiting == .chosen(year))
        #expect(try changed("move").hostStory(of: "KH", in: nil, count: 1).waiting == .chosen(year))
    }
}
