import CivilTime
import NetworkModel
import NetworkRows
import Testing

@Suite struct RowRoundTripTests {
    @Test(arguments: WrittenRow.all) func aRowWritesWhatItWasReadFrom(_ row: WrittenRow) {
        let reading = RowReading(row.table, row.texts)
        #expect(reading.fault == nil)
        #expect(reading.cells.map { Array($0.utf8) } == row.texts.map { Array($0.utf8) })
    }

    @Test func everyTableHasARowThatIsTried() {
        #expect(TableName.allCases.allSatisfy { table in WrittenRow.all.contains { $0.table == table } })
    }

    @Test func valuesComeBackFromTheirCells() throws {
        let id = try #require(Meeting.ID("mela-2027"))
        let member = try #require(Member.ID("m017"))
        let stamp = try #require(Timestamp("2026-02-28T23:59:59Z"))
        let invitation = Invitation(
            uid: try #require(Invitation.UID("q8-w2")),
            meetingID: id,
            memberID: member,
            sequence: try #require(Count(0)),
            state: .sent,
            stamp: stamp,
            digest: Digest(of: "Choir")
        )
        #expect(try Invitation(#require(Cells(invitation.cells))) == invitation)
        let first = try #require(CivilDate(year: 2024, month: 2, day: 28))
        let last = try #require(CivilDate(year: 2024, month: 3, day: 1))
        let delegate = try Delegate(
            meetingID: id,
            memberID: member,
            status: .confirmed,
            stay: DateSpan(first: first, last: last),
            room: .shared(with: nil),
            meals: Meals(diet: .halal, allergies: [], allergyHandled: true)
        )
        #expect(try Delegate(#require(Cells(delegate.cells))) == delegate)
    }

    @Test func theKeyIsTheCellsOfTheKeysColumns() {
        #expect(RowReading(.pins, ["mela", "2027", "FJ", "pinned"]).key == ["mela", "2027", "FJ"])
        #expect(RowReading(.mentoring, ["m1", "mentee", "", "", "2024-01-01"]).key == ["m1", "mentee"])
    }

    @Test func aRowHasOneCellForEachColumn() {
        #expect(RowReading(.countries, ["FJ", "pasifika"]).fits)
        #expect(!RowReading(.countries, ["FJ"]).fits)
        #expect(!RowReading(.countries, ["FJ", "pasifika", ""]).fits)
    }
}
