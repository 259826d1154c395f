import CivilTime
import Foundation
import NetworkModel
import TestSupport
import Testing

@testable import Planner

/// Each trouble of a vault has a clear line and the kind of its exit code; nothing is lost, and nothing half open.
@Suite struct KeepVaultTests {
    private typealias Tables = TravelTables

    private let desk: Desk

    /// Two travellers with a passport each.
    init() throws {
        desk = try Tables.desk()
        try desk.importTrips(
            Tables.documents(Tables.passport, "m3,0,passport,LAXMI TESTFALL,NP7654321,2035-01-01,1990-02-03,NP")
        )
    }

    private var keys: URL { desk.folder.file("mela.sqlite.keys") }

    /// What opening says; the store and the keys must be as they were.
    private func refusal(
        _ access: VaultAccess = Tables.access,
        _ planner: NetworkPlanner? = nil,
        sourceLocation: SourceLocation = #_sourceLocation
    ) throws -> PlannerError? {
        let before = (try desk.planner.network(), try? Data(contentsOf: keys))
        let error = #expect(throws: PlannerError.self, sourceLocation: sourceLocation) {
            try (planner ?? desk.planner).travelBook(of: Tables.meeting, access)
        }
        #expect(try desk.planner.network() == before.0, sourceLocation: sourceLocation)
        #expect((try? Data(contentsOf: keys)) == before.1, sourceLocation: sourceLocation)
        return error
    }

    @Test func aWrongPassphraseOpensNothing() throws {
        let error = try refusal(.passphrase(Array("correct horse batterz".utf8)))
        #expect(error?.kind == .data)
        #expect(error.map { "\($0)".hasPrefix("the passphrase doesn't open the vault; expected the one") } == true)
        #expect(error.map { "\($0)".contains("batter") } == false)
        #expect(try refusal(.passphrase(Array("short".utf8)))?.kind == .usage)
    }

    @Test func aTruncatedKeyFileIsDamagedAndStays() throws {
        let whole = try Data(contentsOf: keys)
        for length in [0, 1, 20, whole.count / 2, whole.count - 1] {
            try whole.prefix(length).write(to: keys)
            let error = try refusal()
            #expect(error?.kind == .data, "\(length)")
            #expect(error.map { "\($0)".contains("the vault's keys are damaged: ") } == true, "\(length)")
        }
        try whole.write(to: keys)
        #expect(try desk.passport(of: "m1")?.number.text == "PA1234567")
    }

    @Test func aMissingKeyFileIsToldAndNoOtherIsMadeInItsPlace() throws {
        let whole = try Data(contentsOf: keys)
        try FileManager.default.removeItem(at: keys)
        #expect(try refusal()?.kind == .noInput)
        #expect(try desk.planner.hasVault())
        let tell: [() throws -> Void] = [
            { _ = try desk.planner.makeQuickVault(Array("another horse at night".utf8)) },
            { _ = try desk.planner.requireVault() }, { _ = try desk.planner.vaultStatus(folder: "") },
        ]
        for (place, call) in tell.enumerated() {
            let error = #expect(throws: PlannerError.self) { try call() }
            #expect(error.map { $0.kind == .noInput && "\($0)".contains("Bring the file back") } == true, "\(place)")
        }
        #expect(!FileManager.default.fileExists(atPath: keys.path))
        try whole.write(to: keys)
        #expect(try desk.passport(of: "m1")?.number.text == "PA1234567")
    }

    @Test func aStoreThatSealsNothingHasNoVaultUntilItIsMade() throws {
        let fresh = try BorderTables.desk()
        #expect(try !fresh.planner.hasVault())
        try fresh.planner.makeQuickVault(Tables.words)
        #expect(try fresh.planner.hasVault())
        #expect(throws: PlannerError.self) { try fresh.planner.makeQuickVault(Tables.words) }
    }

    private func sealed() throws -> [String] {
        try #require(try desk.planner.network().csv("sealed")).split(separator: "\n").map(String.init)
    }

    private func importSealed(_ lines: [String]) throws {
        try desk.importTables(["sealed.csv": lines.joined(separator: "\n") + "\n"])
    }

    @Test func aDamagedRecordIsToldAndCanBeImportedAgain() throws {
        var lines = try sealed()
        var cells = lines[1].split(separator: ",").map(String.init)
        let place = cells[4].index(cells[4].startIndex, offsetBy: 30)
        cells[4].replaceSubrange(place...place, with: cells[4][place] == "A" ? "B" : "A")
        lines[1] = cells.joined(separator: ",")
        try importSealed(lines)
        let error = try refusal()
        #expect(error?.kind == .data)
        #expect(
            error.map { "\($0)".hasPrefix("the sealed passport 0 of m1 for yearly-2027 doesn't open with its key") }
                == true
        )
        // Another's list doesn't hide it; the person's own puts it right, and the others stay.
        try desk.write(Tables.documents("m2,0,passport,MALIS,KH1,2035-01-01,1990-02-03,KH"), to: "other.csv")
        #expect(throws: PlannerError.self) {
            try desk.planner.importTrips(from: desk.path("other.csv"), Tables.access, isDryRun: false)
        }
        #expect(try desk.importTrips(Tables.documents(Tables.passport)).changed == 1)
        #expect(try desk.passport(of: "m1")?.number.text == "PA1234567")
        #expect(try desk.passport(of: "m3")?.number.text == "NP7654321")
    }

    @Test func swappedRecordsOpenForNeither() throws {
        let lines = try sealed()
        var rows = lines.dropFirst().map { $0.split(separator: ",").map(String.init) }
        try #require(rows.count == 2)
        (rows[0][4], rows[1][4]) = (rows[1][4], rows[0][4])
        try importSealed([lines[0]] + rows.map { $0.joined(separator: ",") })
        #expect(try refusal().map { "\($0)".contains("stands in another's place") } == true)
        _ = try desk.planner.undo()
        #expect(try desk.passport(of: "m1")?.number.text == "PA1234567")
    }

    @Test func anAssistantOpensNothing() throws {
        let assistant = try desk.assistant()
        let error = try refusal(Tables.access, assistant)
        #expect(error.map { $0.kind == .data && "\($0)".hasPrefix("an assistant opens no vault") } == true)
        #expect(throws: PlannerError.self) { try assistant.requireVault() }
        #expect(throws: PlannerError.self) { try assistant.endTravelMode(Tables.words) }
        #expect(throws: PlannerError.self) { try assistant.purge(Tables.meeting, early: true) }
        #expect(try desk.passport(of: "m1") != nil)
        // Whose it is not to open may still tell how it stands, and shut it.
        #expect(try assistant.vaultStatus(folder: "").meetings.map(\.text) == ["yearly-2027"])
        try assistant.startTravelMode(folder: "")
    }

    @Test func travelModeBlocksAllThatTellsOfDocumentsOrFlights() throws {
        try desk.importTrips(Tables.legs(Tables.there))
        _ = try desk.planner.giveConsent(of: "m1", to: Tables.meeting, for: "visaLetter")
        let open = try desk.planner.opening(Tables.access)
        try desk.planner.startTravelMode(folder: "")
        try desk.write(Tables.legs(Tables.there), to: "list.csv")
        let planner = desk.planner
        let exports = try planner.network().exports
        for access in [Tables.access, open] {
            let calls: [(String, () throws -> Void)] =
                ["travelAgent", "hotel", "host", "insurer"].map { audience in
                    var wish = RosterWish(audience: audience)
                    wish.access = access
                    let own = wish
                    return (audience, { _ = try planner.roster(of: Tables.meeting, own) })
                } + [
                    ("list", { _ = try planner.trips(of: Tables.meeting, access) }),
                    (
                        "calendars",
                        {
                            _ = try planner.writeTripCalendars(
                                of: Tables.meeting,
                                for: nil,
                                to: desk.path("out"),
                                access
                            )
                        }
                    ),
                    (
                        "import",
                        { _ = try planner.importTrips(from: desk.path("list.csv"), access, isDryRun: false) }
                    ),
                    ("letters", { _ = try planner.travelBook(of: Tables.meeting, access) }),
                    ("check", { _ = try planner.travelBooks(access) }),
                ]
            for (what, call) in calls {
                let error = #expect(throws: PlannerError.self, "\(what)") { try call() }
                #expect(error.map { "\($0)".hasPrefix("travel mode is on since 2026-11-25") } == true, "\(what)")
                #expect(error?.kind == .data)
            }
        }
        #expect(try planner.network().exports == exports)
        #expect(!FileManager.default.fileExists(atPath: desk.path("out")))
        #expect(throws: PlannerError.self) { try planner.endTravelMode(Array("not the one at all".utf8)) }
        #expect(throws: PlannerError.self) { try planner.travelBook(of: Tables.meeting, Tables.access) }
        try planner.endTravelMode(Tables.words)
        #expect(try desk.passport(of: "m1") != nil)
    }

    @Test func theStatusTellsTheKeysAndWhatHasNone() throws {
        let status = try desk.planner.vaultStatus(folder: "")
        #expect(status.meetings.map(\.text) == ["yearly-2027"] && status.keyless.isEmpty)
        #expect(status.openUntil == nil && status.travelModeSince == nil && status.scryptLog2N == 15)
        #expect(status.path == keys.path)
        // Another vault's file in its place.
        let other = try Tables.desk()
        try FileManager.default.removeItem(at: keys)
        try FileManager.default.copyItem(at: other.folder.file("mela.sqlite.keys"), to: keys)
        #expect(try desk.planner.vaultStatus(folder: "").keyless.map(\.text) == ["yearly-2027"])
        #expect(try refusal().map { "\($0)".hasPrefix("the vault has no key for meeting yearly-2027") } == true)
    }

    @Test func anOpenSessionHasItsBounds() throws {
        for minutes in [0, -1, 481] {
            let error = #expect(throws: PlannerError.self) {
                try desk.planner.openVault(Tables.words, minutes: minutes, folder: "")
            }
            #expect(error?.kind == .usage)
        }
        let error = #expect(throws: PlannerError.self) {
            try desk.planner.openVault(Tables.words, minutes: 15, folder: "")
        }
        #expect(error?.kind == .unavailable)
    }
}
