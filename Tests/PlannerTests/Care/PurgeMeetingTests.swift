import CivilTime
import Foundation
import NetworkModel
import TestSupport
import Testing

@testable import Planner

@Suite struct PurgeMeetingTests {
    private typealias Tables = TravelTables
    private static let afterIt = "2027-04-14T09:00:00Z"

    /// Nobody else has these; what is sealed comes first.
    private static let sealed = ["PLANTED12345", "PLANTED NAME", "ZZ 7421", "Planted insurance", "Planted contact"]
    private static let plain = ["planted-room", "planted-allergy", "x-planted-expense", "planted words"]

    /// A meeting whose people left traces everywhere, also in rows that were changed since.
    private func desk() throws -> Desk {
        let desk = try Tables.desk([
            "companions.csv": "meetingID,memberID,adults,childAges,inChildcare,beds\nyearly-2027,m1,1,3,0,1\n",
            "rooms.csv": "meetingID,memberID,room,beds\nyearly-2027,m1,planted-room,3\n",
            "expenses.csv": """
            id,meetingID,memberID,kind,currency,budget,paid
            x-planted-expense,yearly-2027,m1,flight,FJD,1,1
            y,yearly-2027,,venue,FJD,1,1

            """,
            "decisions.csv": """
            id,meetingID,decidedOn,countryCode,starts,ends,rank,ranked
            d1,yearly-2027,2026-10-01,NP,,,1,3

            """,
            "dissents.csv": "decisionID,groupID,reason\nd1,fj-suva,planted words\n",
        ])
        try desk.importTrips(
            Tables.documents("m1,0,passport,PLANTED NAME,PLANTED12345,2035-01-01,1990-02-03,FJ")
        )
        try desk.importTrips(Tables.legs("m1,ZZ 7421,SIN,2027-03-10,09:00,KTM,2027-03-10,12:00"))
        try desk.importTrips(Tables.wishes("m1,window,Planted contact,Planted insurance"))
        try desk.importTables([
            "delegates.csv": BorderTables.delegatesHeader
                + "yearly-2027,m1,confirmed,2027-03-09,2027-03-16,family,,jain,planted-allergy,yes\n"
        ])
        try desk.importTables([
            "delegates.csv": BorderTables.delegatesHeader
                + "yearly-2027,m1,confirmed,2027-03-09,2027-03-16,family,,vegan,,no\n"
        ])
        _ = try desk.planner.invite(to: Tables.meeting, folder: desk.path("out"))
        return desk
    }

    /// How often a text stands in the store, in the files beside it and in the keys.
    private func traces(of text: String, in desk: Desk, store: String = "mela.sqlite") -> Int {
        ["", "-wal", "-shm", ".keys"].reduce(0) { count, suffix in
            guard let bytes = FileManager.default.contents(atPath: desk.path(store + suffix)) else { return count }
            var found = 0
            var rest = bytes.startIndex..<bytes.endIndex
            while let next = bytes.range(of: Data(text.utf8), in: rest) {
                found += 1
                rest = next.upperBound..<bytes.endIndex
            }
            return count + found
        }
    }

    @Test func noPlantedValueIsLeftInAnyFile() throws {
        let desk = try desk()
        for text in Self.plain { #expect(traces(of: text, in: desk) > 0, "\(text)") }
        for text in Self.sealed { #expect(traces(of: text, in: desk) == 0, "\(text)") }
        let report = try desk.later(Self.afterIt).purge(Tables.meeting)
        #expect(report.hadKey)
        for text in Self.plain + Self.sealed { #expect(traces(of: text, in: desk) == 0, "\(text)") }
        // The words for diets stand in the schema alone.
        let empty = try NetworkPlanner.created(at: desk.path("empty.sqlite"), surroundings: Desk.surroundings())
        _ = try empty.network()
        for diet in ["jain", "vegan"] {
            #expect(traces(of: diet, in: desk) <= traces(of: diet, in: desk, store: "empty.sqlite"), "\(diet)")
        }
        #expect(try desk.planner.network().expenses.map(\.id.text) == ["y"])
        #expect(try desk.planner.network().invitations.isEmpty)
        #expect(try desk.planner.network().decisions.map(\.id.text) == ["d1"])
    }

    @Test func aBackupFromBeforeOpensUntilThePurgeAndNotAfterwards() throws {
        let desk = try desk()
        for suffix in ["", "-wal", "-shm"] {
            guard FileManager.default.fileExists(atPath: desk.path("mela.sqlite\(suffix)")) else { continue }
            try FileManager.default.copyItem(
                atPath: desk.path("mela.sqlite\(suffix)"),
                toPath: desk.path("backup.sqlite\(suffix)")
            )
        }
        func backup() throws -> TravelBook {
            let keys = desk.path("backup.sqlite.keys")
            try? FileManager.default.removeItem(atPath: keys)
            try FileManager.default.copyItem(atPath: desk.path("mela.sqlite.keys"), toPath: keys)
            let planner = try NetworkPlanner.opened(
                at: desk.path("backup.sqlite"),
                surroundings: Desk.surroundings()
            )
            return try planner.travelBook(of: Tables.meeting, Tables.access)
        }
        #expect(try !backup().holders.isEmpty)
        _ = try desk.later(Self.afterIt).purge(Tables.meeting)
        let error = #expect(throws: PlannerError.self) { try backup() }
        #expect(error.map { "\($0)".hasPrefix("the vault has no key for meeting yearly-2027: it was purged") } == true)
        for text in Self.sealed { #expect(traces(of: text, in: desk, store: "backup.sqlite") == 0, "\(text)") }
    }

    @Test func countsStay() throws {
        let desk = try desk()
        let counts = try desk.planner.history(last: nil).map(\.tables)
        let later = try desk.later(Self.afterIt)
        let report = try later.purge(Tables.meeting)
        let kept = try #require(report.remainder)
        // Mango and Laxmi are confirmed, Sina declined, and an adult and a child came with Mango.
        #expect(
            [kept.confirmed, kept.declined, kept.companions, kept.countries].map(\.number) == [2, 1, 2, 2]
                && kept.on.description == "2027-04-14"
        )
        let network = try later.network()
        #expect(network.purges.map(\.done) == [kept])
        #expect(
            network.turnouts.map { "\($0.memberID) \($0.times) \($0.latest?.number ?? 0)" } == ["m1 1 4", "m3 1 4"]
        )
        #expect(network.teamSeats.map { "\($0.groupID) \($0.seats)" } == ["fj-suva 1", "np-kathmandu 1"])
        #expect(try later.history(last: nil).dropFirst().map(\.tables) == counts)
        #expect(try later.history(last: 1).first?.what.text == "purge of yearly-2027")
    }

    @Test func runningItTwiceDoesNoHarm() throws {
        let desk = try desk()
        let later = try desk.later(Self.afterIt)
        let first = try later.purge(Tables.meeting)
        let network = try later.network()
        let again = try later.purge(Tables.meeting)
        #expect(!again.hadKey && again.remainder == first.remainder)
        #expect(try later.network() == network)
        // Nothing before it comes back, whatever is asked.
        #expect(throws: PlannerError.self) { try later.undo() }
        #expect(throws: PlannerError.self) { try later.undo(forgettingSent: true) }
        #expect(try later.network() == network)
    }

    @Test func aMeetingToComeIsPurgedEarlyOnly() throws {
        let desk = try desk()
        let before = try desk.planner.network()
        for planner in [desk.planner, try desk.later("2027-03-14T09:00:00Z")] {
            let error = #expect(throws: PlannerError.self) { try planner.purge(Tables.meeting) }
            #expect(error.map { $0.kind == .data && "\($0)".contains("add --early") } == true)
        }
        #expect(try desk.planner.network() == before)
        #expect(try desk.passport(of: "m1") != nil)
        #expect(try desk.planner.purge(Tables.meeting, early: true).hadKey)
        #expect(throws: PlannerError.self) { try desk.planner.purge("yearly-2099") }
    }

    @Test func aMeetingThatWasHeldIsOverAlsoWithoutDays() throws {
        let desk = try Desk.with(SmallTables.all)
        var tables = SmallTables.all
        tables["meetings.csv"] = try #require(tables["meetings.csv"]).replacing("2026-05-01,2026-05-03", with: ",")
        try desk.importTables(["meetings.csv": #require(tables["meetings.csv"])])
        #expect(try desk.planner.purge("yearly-2026").remainder?.confirmed.number == 0)
    }

    // Which are due.

    @Test func aMeetingIsDueThirtyDaysAfterIt() throws {
        let desk = try desk()
        #expect(try desk.later("2027-04-12T23:59:59Z").duePurges().isEmpty)
        let later = try desk.later("2027-04-13T00:00:00Z")
        #expect(try later.duePurges().map { "\($0.meetingID) \($0.due)" } == ["yearly-2027 2027-04-13"])
        _ = try later.purge(Tables.meeting)
        #expect(try later.duePurges().isEmpty)
        try desk.importTables(["dissents.csv": "decisionID,groupID,reason\nd1,fj-suva,more words\n"])
        #expect(try later.duePurges().map(\.meetingID.text) == ["yearly-2027"])
        _ = try later.purge(Tables.meeting)
        #expect(try later.network().dissents.isEmpty)
    }

    @Test func justThoseThatAreDueAreTold() throws {
        let desk = try desk()
        try desk.importTables([
            "delegates.csv": BorderTables.delegatesHeader + "yearly-2026,m2,confirmed,,,single,,any,,no\n"
        ])
        #expect(try desk.planner.duePurges().map(\.meetingID.text) == ["yearly-2026"])
        _ = try desk.planner.purge("yearly-2026")
        #expect(try desk.planner.duePurges().isEmpty)
        #expect(try desk.passport(of: "m1") != nil)
    }

    /// A day that an import set in the middle of a meeting waits for its end: `--due` has to go through.
    @Test func aMeetingThatIsNotOverIsNotDue() throws {
        let desk = try desk()
        let header = "meetingID,due,purgedOn,confirmed,declined,companions,countries\n"
        try desk.importTables(["purges.csv": header + "yearly-2027,2027-03-12,,,,,\n"])
        #expect(try desk.later("2027-03-14T09:00:00Z").duePurges().isEmpty)
        #expect(try desk.later("2027-03-15T09:00:00Z").duePurges().count == 1)
    }

    @Test func oneOfWhomOnlyARoomIsKnownIsDueToo() throws {
        let desk = try Desk.with(SmallTables.all)
        #expect(try desk.planner.duePurges().isEmpty)
        try desk.importTables(["rooms.csv": "meetingID,memberID,room,beds\nyearly-2026,m1,204,1\n"])
        #expect(try desk.planner.duePurges().map(\.meetingID.text) == ["yearly-2026"])
    }

    @Test func theDayIsSetWithTheMeetingAndFollowsItsDays() throws {
        let desk = try Desk.with(SmallTables.all)
        let planner = desk.planner
        func due() throws -> [String] { try planner.network().purges.map { "\($0.meetingID) \($0.due)" } }
        func details(_ starts: String, _ ends: String) -> MeetingDetails {
            var details = MeetingDetails()
            (details.starts, details.ends) = (starts, ends)
            return details
        }
        _ = try planner.addMeeting(to: nil, year: 2027, id: nil, details: MeetingDetails())
        #expect(try due() == [])
        var first = details("2027-03-11", "2027-03-14")
        first.group = "np-kathmandu"
        _ = try planner.confirmMeeting("yearly-2027", details: first, despitePolicy: "a test")
        #expect(try due() == ["yearly-2027 2027-04-13"])
        _ = try planner.addMeeting(to: nil, year: 2028, id: nil, details: details("2028-03-01", "2028-03-02"))
        #expect(try due() == ["yearly-2027 2027-04-13", "yearly-2028 2028-04-01"])
        func move(_ starts: String, _ ends: String) throws {
            _ = try planner.confirmMeeting("yearly-2027", details: details(starts, ends), despitePolicy: nil)
        }
        try move("2027-03-12", "2027-03-15")
        #expect(try due().first == "yearly-2027 2027-04-14")
        // A day that somebody chose stays, unless the meeting then ends after it.
        #expect(try planner.setPurge("yearly-2027", due: "2027-05-01").due.description == "2027-05-01")
        try move("2027-03-13", "2027-03-16")
        #expect(try due().first == "yearly-2027 2027-05-01")
        try move("2027-06-01", "2027-06-02")
        #expect(try due().first == "yearly-2027 2027-07-02")
        for day in ["2027-06-02", "2027-06-01", "2027-02-30", "soon"] {
            let error = #expect(throws: PlannerError.self) { try planner.setPurge("yearly-2027", due: day) }
            #expect(error?.kind == .usage, "\(day)")
        }
        #expect(try planner.setPurge("yearly-2027", due: "2027-06-03").due.description == "2027-06-03")
    }

    // Seats after a purge.

    @Test func theTurnsOfSeatsAreTheSameAfterIt() throws {
        let next = "yearly-2028,yearly,5,2028,Yearly 2028,proposed,,,,,2028-03-11,2028-03-14,,,\n"
        var tables = BorderTables.tables()
        tables["meetings.csv"]? += next
        tables["delegates.csv"]? += "yearly-2026,m2,confirmed,,,single,,any,,no\n"
        let desk = try Desk.with(tables)
        let later = try desk.later(Self.afterIt)
        func history() throws -> [String] {
            let network = try later.network()
            let meeting = try NetworkPlanner.meeting("yearly-2028", in: network)
            let history = SeatHistory(meeting, in: network)
            return network.members.map { "\($0.id) \(history.attendance(of: $0.id))" }
                + network.groups.map { "\($0.id) \(history.waiting(of: $0.id))" }
        }
        let before = try history()
        #expect(before.prefix(4) == ["m1 wentLast", "m2 wentEarlier", "m3 wentLast", "m4 neverWent"])
        #expect(before.suffix(4) == ["fj-suva 0", "kh-phnom-penh 1", "np-kathmandu 0", "ws-apia 4"])
        // Whichever goes first.
        _ = try later.purge("yearly-2027")
        #expect(try history() == before)
        _ = try later.purge("yearly-2026")
        #expect(try history() == before)
    }
}
