import CivilTime
import NetworkModel
import Testing

@testable import Planner

@Suite struct MoveMeetingTests {
    private typealias Tables = ChangeTables

    @Test func aMovedMeetingKeepsTheCountryThatItLeft() throws {
        let planner = try Tables.desk().planner
        let moved = try planner.moveIt()
        #expect(moved.status == .moved && moved.plannedCountryCode?.text == "NP")
        #expect(moved.place?.countryCode.text == "KH" && moved.place?.city?.text == "Phnom Penh")
        #expect(moved.name.text == "Yearly 2027, Phnom Penh")
        #expect(moved.number.number == 4 && moved.dates?.description == "2027-03-11 to 2027-03-14")
        #expect(try planner.history(last: 1).map(\.what.text) == ["meeting yearly-2027 moved"])
        #expect(try planner.network().meetings.last == moved)
    }

    @Test func whoseTurnItIsThePolicySays() throws {
        let planner = try Tables.desk().planner
        let moved = try planner.moveIt()
        #expect(try planner.turn(of: moved)?.text == "KH")
        _ = try planner.setPolicy(of: "yearly", ["creditMoved=planned"])
        #expect(try planner.turn(of: moved)?.text == "NP")
        // Its new host has the turn as one that is chosen already, not as one that waited.
        _ = try planner.setPolicy(of: "yearly", ["creditMoved=held"])
        #expect(try planner.hostStory(of: "KH", in: nil, count: 1).waiting == .chosen(try #require(Year(2027))))
        #expect(try planner.hostStory(of: "NP", in: nil, count: 1).waiting == .neverHosted)
    }

    @Test func movedAgainItKeepsTheFirstCountryAndMovedBackItIsConfirmed() throws {
        let planner = try Tables.desk([
            "countries.csv": "code,subregionID\nFJ,south\nKH,north\nNP,north\nTH,north\nWS,south\n"
        ])
        .planner
        try planner.moveIt()
        let again = try planner.moveIt(Tables.details { $0.country = "th" }, despite: "the hall is flooded")
        #expect(again.status == .moved && again.plannedCountryCode?.text == "NP" && again.place?.city == nil)
        let back = try planner.moveIt(Tables.details { $0.group = "np-kathmandu" })
        #expect(
            back.status == .confirmed && back.plannedCountryCode == nil
                && back.place?.hostGroupID?.text == "np-kathmandu"
        )
        #expect(back.hours?.zone.text == "Asia/Kathmandu")
    }

    @Test func aPostponedOneIsMovedAndAnOnlineOneMeetsInAPlaceAgain() throws {
        let planner = try Tables.desk().planner
        try planner.postponeIt(Tables.later)
        let moved = try planner.moveIt()
        #expect(moved.status == .moved && moved.plannedCountryCode?.text == "NP")
        #expect(moved.dates?.description == "2027-05-20 to 2027-05-23")
        try planner.putItOnline()
        #expect(try planner.moveIt().status == .moved)
        try planner.putItOnline()
        #expect(try planner.moveIt(Tables.details { $0.country = "NP" }).status == .confirmed)
    }

    @Test func withinItsCountryItIsNoMove() throws {
        let planner = try Tables.desk().planner
        let details = Tables.details { ($0.country, $0.city) = ("NP", "Pokhara") }
        let error = try planner.refusal { try $0.moveIt(details) }
        #expect(error.kind == .data && "\(error)".contains("is in NP already"))
        #expect("\(error)".contains("mela meetings confirm yearly-2027"))
        try planner.moveIt()
        let moved = try planner.refusal { try $0.moveIt(Tables.details { $0.country = "KH" }) }
        #expect("\(moved)".contains("is in KH already"))
    }

    @Test func thePolicyIsHeldForTheNewHost() throws {
        let planner = try Tables.desk().planner
        let samoa = Tables.details { $0.country = "WS" }
        let error = try planner.refusal { try $0.moveIt(samoa) }
        #expect(error.kind == .data && "\(error)".contains("South hosted in 2026"))
        for reason in ["", "two\nlines", String(repeating: "long ", count: 50)] {
            #expect(try planner.refusal { try $0.moveIt(samoa, despite: reason) }.kind == .usage)
        }
        try planner.moveIt(samoa, despite: "the roads are closed")
        let line = "meeting yearly-2027 moved, despite the policy: the roads are closed"
        #expect(try planner.history(last: 1).map(\.what.text) == [line])
    }

    @Test func hoursAreByTheClockOfTheNewPlace() throws {
        let planner = try Tables.desk().planner
        #expect(try planner.moveIt().hours?.zone.text == "Asia/Phnom_Penh")
        let named = Tables.details { ($0.country, $0.timeZone) = ("NP", "Asia/Kolkata") }
        #expect(try planner.moveIt(named).hours?.zone.text == "Asia/Kolkata")
    }

    /// Two zones: nobody guesses which.
    @Test func aCountryOfSeveralZonesAsksForOne() throws {
        let planner = try Tables.desk([
            "countries.csv": "code,subregionID\nFJ,south\nID,north\nKH,north\nNP,north\nWS,south\n"
        ])
        .planner
        let error = try planner.refusal { try $0.moveIt(Tables.details { $0.country = "ID" }, despite: "the roads") }
        #expect(
            error.kind == .usage
                && "\(error)".hasPrefix("--time-zone: found nothing, and the hours are by Asia/Kathmandu")
        )
        #expect("\(error)".contains("Asia/Jakarta"))
        let there = Tables.details { ($0.country, $0.timeZone) = ("ID", "Asia/Makassar") }
        #expect(try planner.moveIt(there, despite: "the roads").hours?.zone.text == "Asia/Makassar")
    }

    @Test func newDaysComeWithIt() throws {
        let planner = try Tables.desk().planner
        var details = Tables.later
        details.country = "KH"
        #expect(try planner.moveIt(details).dates?.description == "2027-05-20 to 2027-05-23")
        #expect(try planner.network().purges.map(\.due.description) == ["2027-06-22"])
    }

    @Test(arguments: [
        ("", "", ""), ("XX", "", ""), ("", "nobody", ""), ("KH", "np-kathmandu", ""), ("KH", "", "2026-11-20"),
        ("KH", "", "2027-02-30"),
    ])
    func wrongWordsChangeNothing(country: String, group: String, day: String) throws {
        let planner = try Tables.desk().planner
        let details = Tables.details { details in
            if !country.isEmpty { details.country = country }
            if !group.isEmpty { details.group = group }
            if !day.isEmpty { (details.starts, details.ends) = (day, day) }
        }
        let error = try planner.refusal { try $0.moveIt(details) }
        #expect(error.kind == (group == "np-kathmandu" ? .data : .usage) && !"\(error)".contains("\n"))
    }

    @Test(arguments: ["yearly-2024", "yearly-2025", "proposed", "past"])
    func onlyWhatIsStillToComeMoves(id: String) throws {
        let rows =
            "proposed,yearly,4,2027,Proposed,proposed,NP,,,,,,,,\npast,yearly,5,2022,Past,moved,LK,,,NP,2022-11-14,2022-11-18,,,\n"
        var tables = SmallTables.all
        tables["countries.csv"]? += "LK,south\n"
        tables["meetings.csv"]? += rows
        let planner = try Desk.with(tables).planner
        let calls: [(NetworkPlanner) throws -> Meeting] = [
            { try $0.moveMeeting(id, details: Tables.cambodia, despitePolicy: "because") },
            { try $0.postponeMeeting(id, details: Tables.later) },
            { try $0.putMeetingOnline(id, details: Tables.nothing) },
        ]
        for call in calls {
            let error = try planner.refusal(call)
            #expect(error.kind == .data && "\(error)".contains("expected one that is decided on and still to come"))
        }
    }

    @Test func anUndoPutsItBack() throws {
        let planner = try Tables.desk().planner
        let before = try planner.network()
        try planner.moveIt()
        _ = try planner.undo()
        #expect(try planner.network() == before)
    }
}
