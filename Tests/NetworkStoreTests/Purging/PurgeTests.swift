import CivilTime
import Foundation
import GRDB
import NetworkModel
import NetworkRows
import Testing

@testable import NetworkStore

@Suite struct PurgeTests {
    private let scratch: Scratch
    private let store: NetworkStore
    private let meeting: Meeting.ID

    init() throws {
        scratch = try Scratch()
        store = try scratch.store(with: SampleNetwork.whole())
        meeting = try #require(Meeting.ID("r2026"))
    }

    private func purge(_ what: String = "the purge") throws {
        try store.purge(meeting, note: .saying(what)) { (_: inout Network) throws(Never) in }
    }

    /// The tables whose rows about a meeting stay, because they tell of no person.
    private static let kept: Set<TableName> = [
        .programme, .announcements, .funding, .teamSeats, .exports, .purges, .fallbacks, .decisions,
    ]

    @Test func everyTableThatNamesAMeetingIsErasedOrKeptOnPurpose() {
        let naming = Network.tableDescriptions.filter { $0.columns.contains { $0.content.reference == .meetings } }
        #expect(Set(naming.map(\.table)).subtracting(Self.kept).isSubset(of: MeetingErasure.tables))
        #expect(MeetingErasure.tables.isDisjoint(with: Self.kept))
    }

    @Test func thePeopleOfTheMeetingGoAndTheRestStays() throws {
        let before = try store.network()
        try purge()
        let after = try store.network()
        #expect(after.delegates.allSatisfy { $0.meetingID != meeting })
        #expect(after.sealed.isEmpty && after.rooms.isEmpty && after.companions.isEmpty && after.consents.isEmpty)
        #expect(after.exportSubjects.isEmpty && after.nominations.isEmpty && after.attestations.isEmpty)
        #expect(after.expenses.map(\.id.text) == ["e2"])
        #expect(after.replies.isEmpty && after.invitations.allSatisfy { $0.meetingID != meeting })
        #expect(after.deadlines.map(\.id.text) == ["d2"])
        #expect(after.members == before.members && after.meetings == before.meetings)
        #expect(after.exports == before.exports && after.figures == before.figures && after.visits == before.visits)
        #expect(after.feed == before.feed)
        #expect(after.dissents.isEmpty && after.decisions == before.decisions)
        #expect(after.decisionFacts == before.decisionFacts && after.fallbacks == before.fallbacks)
    }

    @Test func theFileKeepsNoTraceOfThem() throws {
        var network = try store.network()
        let planted = "PLANTEDroomOfTheTwo"
        let place = try RoomPlace(
            meetingID: meeting,
            memberID: #require(Member.ID("m001")),
            room: #require(PlainLine(planted)),
            beds: #require(Count(2))
        )
        network.rooms = [place]
        try store.set(network)
        network.rooms = []
        try store.set(network)
        #expect(traces(of: planted) > 0)
        try purge()
        #expect(traces(of: planted) == 0)
    }

    /// How often the text stands in the store's file or in those beside it.
    private func traces(of text: String) -> Int {
        ["", "-wal", "-shm"].reduce(0) { count, suffix in
            guard let bytes = FileManager.default.contents(atPath: scratch.path + suffix) else { return count }
            return count + (bytes.range(of: Data(text.utf8)) == nil ? 0 : 1)
        }
    }

    @Test func theHistoryKeepsItsCounts() throws {
        let counts = try store.history(last: nil).map(\.counts)
        try purge()
        let history = try store.history(last: nil)
        #expect(history.map(\.what.text) == ["the purge", "a change"])
        #expect(history.dropFirst().map(\.counts) == counts)
        #expect(history[0].counts.first { $0.table == .rooms }?.removed == 1)
        let rooms = try store.rowChanges(of: 1).filter { $0.table == .rooms }
        #expect(rooms.map { $0.after?.map(\.text) } == [["", "", "", ""]])
        let members = try store.rowChanges(of: 1).filter { $0.table == .members }
        #expect(members.allSatisfy { $0.after?[0].text != "" })
    }

    @Test func nothingBeforeItIsTakenBack() throws {
        try purge()
        let purged = try store.network()
        #expect(try storeError { try store.takeBack() } == .erased(entry: 2))
        #expect(try store.network() == purged)
    }

    @Test func whatCameAfterItIsTakenBack() throws {
        try purge()
        let purged = try store.network()
        try store.set(Network())
        try store.takeBack()
        #expect(try store.network() == purged)
    }

    @Test func itsCountsStandUnderTheSameEntry() throws {
        let done = Purge.Remainder(
            on: try #require(.init("2026-07-03")),
            confirmed: .none,
            declined: .none,
            companions: .none,
            countries: .none
        )
        try store.purge(meeting, note: .saying("the purge")) { (network: inout Network) throws(Never) in
            network.purges = [Purge(meetingID: meeting, due: done.on, done: done)]
        }
        #expect(try store.network().purges.first?.done == done)
        #expect(try store.history(last: nil).count == 2)
    }

    @Test func aRefusedEditLeavesEverything() throws {
        struct No: Error {}
        let before = try store.network()
        #expect(throws: (any Error).self) {
            try store.purge(meeting, note: .saying("the purge")) { (_: inout Network) throws(No) in throw No() }
        }
        #expect(try store.network() == before)
        #expect(try store.history(last: nil).count == 1)
    }

    @Test func aReaderInTheWayIsTold() throws {
        let reader = try scratch.bareConnection()
        try reader.writeWithoutTransaction { database in
            try database.execute(sql: "BEGIN")
            _ = try Int.fetchOne(database, sql: "SELECT count(*) FROM member")
        }
        let patient = try NetworkStore.opened(at: scratch.path, patience: 0)
        let error = try storeError {
            try patient.purge(meeting, note: .saying("the purge")) { (_: inout Network) throws(Never) in }
        }
        #expect(error == .notCleaned(path: scratch.path))
        try reader.writeWithoutTransaction { try $0.execute(sql: "COMMIT") }
        try purge("again")
        #expect(try store.network().rooms.isEmpty)
    }

    @Test(arguments: [
        "UPDATE row_change SET before = '[]', after = '[]'", "UPDATE row_change SET after = '[1]'",
        "UPDATE row_change SET entry = 2 WHERE after IS NOT NULL", "UPDATE row_change SET tableName = 'feed'",
        "DELETE FROM row_change",
    ])
    func anErasureOnlyEmptiesCells(sql: String) throws {
        #expect(throws: DatabaseError.self) {
            try scratch.bareConnection().write { try $0.execute(sql: "INSERT INTO erasure (only) VALUES (1); \(sql)") }
        }
        #expect(throws: DatabaseError.self) { try scratch.bareConnection().write { try $0.execute(sql: sql) } }
    }

    @Test func anOpenErasureCantBeCommitted() throws {
        #expect(throws: DatabaseError.self) {
            try scratch.bareConnection().write { try $0.execute(sql: "INSERT INTO erasure (only) VALUES (1)") }
        }
    }
}
