import CivilTime
import NetworkModel
import Testing

@testable import Planner

@Suite struct TouchedPartsTests {
    private typealias Tables = ChangeTables

    private func desk() throws -> Desk {
        let desk = try Tables.desk([
            "rooms.csv": "meetingID,memberID,room,beds\nyearly-2027,m1,12,1\nyearly-2027,m3,14,1\n",
            "announcements.csv": "meetingID,title,place,link\nyearly-2027,A gathering,,\n",
            "deadlines.csv": BorderTables.deadlinesHeader
                + "d1,m1,visa,2027-02-01,yearly-2027,\nd2,m2,visa,2027-02-01,yearly-2027,2026-11-20\n",
            "consents.csv": """
            meetingID,memberID,purpose,givenOn,withdrawnOn
            yearly-2027,m1,visaLetter,2026-11-01,
            yearly-2027,m2,visaLetter,2026-11-01,2026-11-02
            yearly-2027,m3,hotel,2026-11-01,

            """,
        ])
        try desk.planner.makeQuickVault(TravelTables.words)
        return desk
    }

    private func touched(_ planner: NetworkPlanner) throws -> [TouchedPart] {
        let meeting = try #require(try planner.network().meetings.first { $0.id.text == Tables.meeting })
        return try planner.touchedParts(of: meeting)
    }

    @Test func nothingButThosePartsIsTouchedThatThereAre() throws {
        let planner = try Tables.desk(["programme.csv": "id,meetingID,day,opens,closes,title,place,link,languages\n"])
            .planner
        try planner.moveIt()
        #expect(
            try touched(planner)
                == [.delegates(4), .stays(1, of: 2), .purge(try #require(CivilDate("2027-04-13")))]
        )
    }

    @Test func everythingThatRestedOnTheMeetingIsCounted() throws {
        let desk = try desk()
        try desk.importTrips(TravelTables.documents(TravelTables.passport))
        try desk.importTrips(TravelTables.legs(TravelTables.there, TravelTables.onward, TravelTables.back))
        let planner = try desk.later("2026-12-01T09:00:00Z")
        for _ in 0..<2 { _ = try planner.roster(of: Tables.meeting, RosterWish(audience: "organiser")) }
        let book = try BorderTables.book(of: "m1", BorderTables.passport("FJ"))
        _ = try planner.visaLetter(to: "m1", for: Tables.meeting, travel: book, form: "txt", invitedByRole: true)
        _ = try planner.invite(to: Tables.meeting, folder: desk.path("out"))
        let day = try #require(CivilDate("2026-12-01"))
        try planner.postponeIt(Tables.later)
        let expected: [TouchedPart] = [
            .entries(changed: 4, unchanged: 0), .announcement, .itineraries(1), .delegates(3),
            .documents(passports: 1, identityCards: 0),
            .rosters(audience: "organiser", lists: 2, newest: day, rows: 8), .letters(1, newest: day),
            .letterConsents(1), .rooms(people: 2, rooms: 2), .sessions(2, of: 2), .stays(2, of: 2), .deadlines(1),
            .purge(try #require(CivilDate("2027-06-22"))),
        ]
        let found = try touched(planner)
        #expect(found == expected)
    }

    /// Counts, days and words for readers: a text of it holds nothing of a person.
    @Test func itNamesNobody() throws {
        let desk = try desk()
        try desk.importTrips(TravelTables.documents(TravelTables.passport))
        _ = try desk.planner.roster(of: Tables.meeting, RosterWish(audience: "organiser"))
        try desk.planner.moveIt()
        let text = "\(try touched(desk.planner))"
        for word in ["m1", "m2", "m3", "m4", "Mango", "Malis", "Laxmi", "Sina", "TESTFALL", "PA1234567"] {
            #expect(!text.contains(word), "\(word)")
        }
    }

    @Test func daysThatStillHoldAreNotTouched() throws {
        let planner = try Tables.desk().planner
        try planner.postponeIt(Tables.details { ($0.starts, $0.ends) = ("2027-03-12", "2027-03-15") })
        let parts = try touched(planner)
        #expect(parts.contains(.sessions(1, of: 2)))
        #expect(!parts.contains { if case .stays = $0 { true } else { false } })
        try planner.postponeIt()
        #expect(try touched(planner).contains(.sessions(2, of: 2)) && touched(planner).contains(.stays(2, of: 2)))
        // Once nobody travels, whoever has a bed is told.
        try planner.postponeIt(Tables.details { ($0.starts, $0.ends) = ("2027-03-12", "2027-03-15") })
        try planner.putItOnline()
        #expect(try touched(planner).contains(.stays(0, of: 2)))
    }

    @Test func sessionsBeforeItBeginsAndAfterItEndsAreOutside() throws {
        let planner = try Tables.desk().planner
        try planner.postponeIt(Tables.details { ($0.starts, $0.ends) = ("2027-03-12", "2027-03-13") })
        #expect(try touched(planner).contains(.sessions(2, of: 2)))
    }

    @Test func anotherMeetingsThingsAreNotCounted() throws {
        let other = "other-2027,yearly,5,2027,Other,confirmed,KH,,,,2027-09-01,2027-09-03,,,\n"
        let planner = try Tables.desk(["meetings.csv": #require(Tables.tables()["meetings.csv"]) + other]).planner
        let meeting = try planner.putMeetingOnline("other-2027", details: Tables.nothing)
        #expect(try planner.touchedParts(of: meeting) == [.purge(try #require(CivilDate("2027-10-03")))])
    }
}
