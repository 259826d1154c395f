import Foundation
import NetworkModel
import TestSupport
import Testing

@testable import Planner

@Suite struct TripCalendarsTests {
    private typealias Tables = TravelTables
    private static let discreet = "m2,QR 970,KTI,2027-03-10,08:00,BKK,2027-03-10,09:15"

    private func text(_ desk: Desk, _ sent: SentTrip) throws -> String { try desk.text(of: "out/\(sent.file)") }

    @Test func eachTravellerGetsOneFileInTheirStyle() throws {
        let desk = try Tables.desk()
        try desk.importTrips(Tables.legs(Tables.there, Tables.onward, Self.discreet))
        let sent = try desk.planner.writeTripCalendars(
            of: "yearly-2027",
            for: nil,
            to: desk.path("out"),
            Tables.access
        )
        #expect(sent.map(\.memberID.text) == ["m1", "m2"] && sent.map(\.flights) == [2, 1])
        #expect(sent.map(\.style) == [.open, .discreet])
        #expect(try desk.names(in: "out") == sent.map(\.file).sorted())
        let open = try text(desk, sent[0])
        for word in ["FJ 411", "NAN to SIN", "Nadi", "Singapore", "20270308T220000Z"] {
            #expect(open.contains(word), "\(word)")
        }
        let file = try (text(desk, sent[1]) + sent[1].file).lowercased()
        for word in [
            "qr 970", "kti", "techo", "bkk", "phnom", "bangkok", "journey", "trip", "flight", "airport", "nepal",
        ] {
            #expect(!file.contains(word), "\(word)")
        }
        #expect(file.contains("20270310t010000z"))
    }

    @Test func aFlightThatChangedOrIsGoneIsSaidUnderItsUID() throws {
        let desk = try Tables.desk()
        try desk.importTrips(Tables.legs(Tables.there, Tables.onward))
        let legs = try desk.itinerary(of: "m1").legs
        try desk.importTrips(Tables.legs(Tables.there.replacing("16:00", with: "16:30")))
        let sent = try desk.planner.writeTripCalendars(
            of: "yearly-2027",
            for: "m1",
            to: desk.path("out"),
            Tables.access
        )
        let lines = try text(desk, sent[0]).components(separatedBy: "\r\n")
        #expect(lines.filter { $0.hasPrefix("UID:") } == legs.map { "UID:\($0.uid)" })
        #expect(lines.filter { $0.hasPrefix("SEQUENCE:") } == ["SEQUENCE:1", "SEQUENCE:1"])
        #expect(lines.filter { $0.hasPrefix("STATUS:") } == ["STATUS:CONFIRMED", "STATUS:CANCELLED"])
    }

    @Test func whoHasNoFlightGetsNoFile() throws {
        let desk = try Tables.desk()
        let error = #expect(throws: PlannerError.self) {
            try desk.planner.writeTripCalendars(of: "yearly-2027", for: nil, to: desk.path("out"), Tables.access)
        }
        #expect(error.map { "\($0)".contains("no flights are known") } == true)
        #expect(!FileManager.default.fileExists(atPath: desk.path("out")))
        let unknown = #expect(throws: PlannerError.self) {
            try desk.planner.writeTripCalendars(of: "yearly-2027", for: "m9", to: desk.path("out"), Tables.access)
        }
        #expect(unknown?.kind == .usage)
    }
}
