import CivilTime
import Foundation
import NetworkModel
import TestSupport
import Testing

@testable import Planner

@Suite struct ImportTripsTests {
    private typealias Tables = TravelTables

    @Test func whatIsSealedIsToldByAnOpenVaultAndStandsNowhereElse() throws {
        let desk = try Tables.desk()
        let report = try desk.importTrips(Tables.documents(Tables.passport))
        #expect(report.meetings.map(\.text) == ["yearly-2027"] && report.changed == 1 && report.unchanged == 0)
        let passport = try #require(try desk.passport(of: "m1"))
        #expect(passport.number.text == "PA1234567" && passport.name.text == "MANGO TESTFALL")
        let network = try desk.planner.network()
        #expect(network.sealed.map(\.memberID.text) == ["m1"])
        #expect(!"\(network)".contains("PA1234567") && !"\(network)".contains("TESTFALL"))
        let history = try desk.planner.history(last: 1)
        #expect(history.first?.what.text == "travel of 1 person for yearly-2027")
    }

    @Test func aSecondImportChangesOnlyWhatChanged() throws {
        let desk = try Tables.desk()
        let other = "m2,QR 970,KTI,2027-03-10,08:00,BKK,2027-03-10,09:15"
        try desk.importTrips(Tables.legs(Tables.there, Tables.onward, other))
        let before = try desk.planner.network()
        let history = try desk.planner.history(last: nil).count
        let again = try desk.importTrips(Tables.legs(Tables.onward, other, Tables.there))
        #expect(again.changed == 0 && again.unchanged == 2)
        #expect(try desk.planner.network() == before)
        #expect(try desk.planner.history(last: nil).count == history)
        let changed = try desk.importTrips(
            Tables.legs(Tables.there, Tables.onward.replacing("12:00", with: "12:30"), other)
        )
        #expect(changed.changed == 1 && changed.unchanged == 1)
        let after = try desk.planner.network()
        #expect(zip(after.sealed, before.sealed).map { $0 == $1 } == [false, true])
    }

    @Test func aChangedFlightKeepsItsUIDAndRaisesItsSequence() throws {
        let desk = try Tables.desk()
        try desk.importTrips(Tables.legs(Tables.there, Tables.onward))
        let before = try desk.itinerary(of: "m1").legs
        #expect(before.map(\.sequence.number) == [0, 0] && Set(before.map(\.uid)).count == 2)
        try desk.write(
            Tables.legs(Tables.there, Tables.onward.replacing("12:00", with: "12:30")),
            to: "later.csv"
        )
        let later = try desk.later("2026-12-24T09:00:00Z")
        _ = try later.importTrips(from: desk.path("later.csv"), Tables.access, isDryRun: false)
        let after = try desk.itinerary(of: "m1").legs
        #expect(after.map(\.uid) == before.map(\.uid))
        #expect(after.map(\.sequence.number) == [0, 1])
        #expect(after.map(\.stamp.description) == ["2026-11-25T09:00:00Z", "2026-12-24T09:00:00Z"])
    }

    @Test func aFlightThatIsGoneIsCalledOffAndMayComeBack() throws {
        let desk = try Tables.desk()
        try desk.importTrips(Tables.legs(Tables.there, Tables.onward))
        let uid = try desk.itinerary(of: "m1").legs[1].uid
        try desk.importTrips(Tables.legs(Tables.there))
        let without = try desk.itinerary(of: "m1")
        #expect(without.legs.map(\.flight.text) == ["FJ 411"])
        #expect(without.cancelled.map(\.uid) == [uid] && without.cancelled.map(\.sequence.number) == [1])
        // Called off once, however often the list comes again.
        try desk.importTrips(Tables.legs(Tables.there))
        #expect(try desk.itinerary(of: "m1") == without)
        try desk.importTrips(Tables.legs(Tables.there, Tables.onward))
        let again = try desk.itinerary(of: "m1")
        #expect(again.legs[1].uid == uid && again.legs[1].sequence.number == 2 && again.cancelled.isEmpty)
    }

    @Test func eachListLeavesTheOthersAlone() throws {
        let desk = try Tables.desk()
        try desk.importTrips(Tables.legs(Tables.there))
        try desk.importTrips(Tables.wishes("m1,window seat,through the group,Mutual 77"))
        try desk.importTrips(Tables.stays("m1,Singapore,2027-03-09,2027-03-10"))
        try desk.importTrips(Tables.documents(Tables.passport))
        try desk.importTrips(Tables.legs(Tables.there, Tables.onward))
        let itinerary = try desk.itinerary(of: "m1")
        #expect(itinerary.legs.count == 2 && itinerary.stays.map(\.place.text) == ["Singapore"])
        #expect(itinerary.requests?.text == "window seat" && itinerary.contact?.text == "through the group")
        #expect(itinerary.insurance?.text == "Mutual 77")
        #expect(try desk.planner.network().sealed.count == 2)
    }

    @Test func aDryRunSealsNothingAndMakesNoKey() throws {
        let desk = try Tables.desk()
        let report = try desk.importTrips(Tables.legs(Tables.there), isDryRun: true)
        #expect(report.isDryRun && report.changed == 1)
        #expect(try desk.planner.network().sealed.isEmpty)
        #expect(try desk.planner.vaultStatus(folder: "").meetings.isEmpty)
    }

    @Test func anUndoTakesAnImportBack() throws {
        let desk = try Tables.desk()
        try desk.importTrips(Tables.legs(Tables.there))
        try desk.importTrips(Tables.legs(Tables.there, Tables.onward))
        _ = try desk.planner.undo()
        #expect(try desk.itinerary(of: "m1").legs.map(\.flight.text) == ["FJ 411"])
    }

    @Test func aNameWrittenForTheZawgyiFontIsToldAndStaysAsItIs() throws {
        let desk = try Tables.desk()
        let name = "\u{1031}\u{1019}\u{102C}\u{1004}\u{1039}"
        let report = try desk.importTrips(
            Tables.documents(Tables.passport, "m3,0,passport,\(name),NP7,2035-01-01,1990-02-03,NP")
        )
        #expect(report.zawgyiNames.map(\.text) == ["m3"])
        #expect(try desk.passport(of: "m3").map { Array($0.name.text.utf8) } == Array(name.utf8))
    }

    @Test func theListTellsWhoComesWhenAndWhatIsMissing() throws {
        let desk = try Tables.desk([
            "companions.csv": "meetingID,memberID,adults,childAges,inChildcare,beds\nyearly-2027,m3,1,,0,1\n"
        ])
        let list = Tables.legs(Tables.there, Tables.onward, Tables.back).replacing(",m1,", with: ",m3,")
        try desk.importTrips(list)
        try desk.importTrips(Tables.documents(Tables.passport.replacing("m1", with: "m3")))
        let lines = try desk.planner.trips(of: "yearly-2027", Tables.access)
        #expect(lines.map(\.memberID.text) == ["m1", "m2", "m3"])
        #expect(lines[2].arrives?.flight.text == "SQ 442" && lines[2].leaves?.flight.text == "SQ 441")
        #expect(lines.map(\.hasPassport) == [false, false, true])
        #expect(lines.map(\.companionsWithoutPassport) == [0, 0, 1])
        #expect(lines[1].arrives == nil && lines[1].leaves == nil)
    }

    /// Who has no days of stay comes by the meeting's first day and leaves from its last one on.
    @Test func theWaysLieAroundTheMeeting() throws {
        let desk = try Tables.desk()
        let (there, back) = (
            "m3,SQ 442,SIN,2027-03-11,09:00,KTM,2027-03-11,12:00", "m3,SQ 441,KTM,2027-03-14,23:00,SIN,2027-03-15,06:00"
        )
        try desk.importTrips(Tables.legs(there, back))
        let line = try #require(try desk.planner.trips(of: "yearly-2027", Tables.access).last)
        #expect(line.arrives?.flight.text == "SQ 442" && line.leaves?.flight.text == "SQ 441")
    }

    @Test func theClosedVaultTakesNoList() throws {
        let desk = try BorderTables.desk()
        try desk.write(Tables.legs(Tables.there), to: "list.csv")
        let error = #expect(throws: PlannerError.self) {
            try desk.planner.importTrips(from: desk.path("list.csv"), Tables.access, isDryRun: false)
        }
        #expect(error?.kind == .noInput)
        try desk.planner.makeQuickVault(Tables.words)
        let closed = #expect(throws: PlannerError.self) {
            try desk.planner.importTrips(
                from: desk.path("list.csv"),
                .session(folder: desk.path("none")),
                isDryRun: false
            )
        }
        #expect(closed.map { "\($0)".hasPrefix("the vault is closed") && $0.kind == .data } == true)
        #expect(throws: PlannerError.self) {
            try desk.planner.importTrips(from: desk.path("no.csv"), Tables.access, isDryRun: false)
        }
    }
}
