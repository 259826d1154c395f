import Foundation
import NetworkModel
import TestSupport
import Testing

@testable import Planner

/// The small network's meeting in Nepal with a vault; the travellers, their papers and their flights are made up.
enum TravelTables {
    static let words = Array("correct horse battery".utf8)
    static let access = VaultAccess.passphrase(words)
    static let meeting = "yearly-2027"

    static func desk(_ rows: [String: String] = [:], now: String = "2026-11-25T09:00:00Z") throws -> Desk {
        let desk = try BorderTables.desk(rows, now: now)
        try desk.planner.makeQuickVault(words)
        return desk
    }

    static func documents(_ rows: String...) -> String {
        list("meetingID,memberID,companion,kind,name,number,expires,birthDate,nationality", rows)
    }

    /// Rows such as `m1,FJ 411,NAN,2027-03-09,10:00,SIN,2027-03-09,16:00`.
    static func legs(_ rows: String...) -> String {
        list("meetingID,memberID,flight,from,departsOn,departsAt,to,arrivesOn,arrivesAt", rows)
    }

    static func stays(_ rows: String...) -> String { list("meetingID,memberID,place,arrives,leaves", rows) }

    static func wishes(_ rows: String...) -> String { list("meetingID,memberID,requests,contact,insurance", rows) }

    private static func list(_ header: String, _ rows: [String]) -> String {
        ([header] + rows.map { "\(meeting),\($0)" }).joined(separator: "\n") + "\n"
    }

    static let passport = "m1,0,passport,MANGO TESTFALL,PA1234567,2035-01-01,1990-02-03,FJ"
    static let there = "m1,FJ 411,NAN,2027-03-09,10:00,SIN,2027-03-09,16:00"
    static let onward = "m1,SQ 442,SIN,2027-03-10,09:00,KTM,2027-03-10,12:00"
    static let back = "m1,SQ 441,KTM,2027-03-15,23:00,SIN,2027-03-16,06:00"
}

extension Desk {
    @discardableResult
    func importTrips(
        _ text: String,
        _ access: VaultAccess = TravelTables.access,
        isDryRun: Bool = false
    ) throws -> TripsReport {
        try write(text, to: "list.csv")
        return try planner.importTrips(from: path("list.csv"), access, isDryRun: isDryRun)
    }

    /// The lines that tell why a list can't be imported; store and keys must be as they were.
    func tripFaults(_ bytes: [UInt8], sourceLocation: SourceLocation = #_sourceLocation) throws -> [String] {
        try Data(bytes).write(to: folder.file("list.csv"))
        let before = try planner.network()
        let history = try planner.history(last: nil)
        let keys = try Data(contentsOf: folder.file("mela.sqlite.keys"))
        let error = #expect(throws: PlannerError.self, sourceLocation: sourceLocation) {
            try planner.importTrips(from: path("list.csv"), TravelTables.access, isDryRun: false)
        }
        #expect(error?.kind == .data, sourceLocation: sourceLocation)
        #expect(try planner.network() == before, sourceLocation: sourceLocation)
        #expect(try planner.history(last: nil) == history, sourceLocation: sourceLocation)
        #expect(try Data(contentsOf: folder.file("mela.sqlite.keys")) == keys, sourceLocation: sourceLocation)
        return error.map { "\($0)".split(separator: "\n").map(String.init) } ?? []
    }

    func tripFaults(_ text: String, sourceLocation: SourceLocation = #_sourceLocation) throws -> [String] {
        try tripFaults(Array(text.utf8), sourceLocation: sourceLocation)
    }

    func travelBook() throws -> TravelBook {
        try planner.travelBook(of: TravelTables.meeting, TravelTables.access)
    }

    func itinerary(of member: String) throws -> Itinerary {
        let id = try #require(Member.ID(member))
        return try #require(try travelBook().itinerary(of: id))
    }

    func passport(of member: String) throws -> TravelDocument? {
        try travelBook().document(.passport, of: .init(memberID: #require(Member.ID(member)), part: .none))
    }

    /// The lines that tell why tables can't be imported; the store must be as it was.
    func tableFaults(_ tables: [String: String], sourceLocation: SourceLocation = #_sourceLocation) throws -> [String] {
        let before = try planner.network()
        var lines: [String] = []
        do { try importTables(tables) } catch { lines = "\(error)".split(separator: "\n").map(String.init) }
        #expect(try planner.network() == before, sourceLocation: sourceLocation)
        return lines
    }
}
