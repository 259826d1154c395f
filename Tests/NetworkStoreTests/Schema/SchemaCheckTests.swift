import Foundation
import GRDB
import NetworkModel
import NetworkRows
import Testing

@testable import NetworkStore

/// The CHECKs of the schema, against rows that the store itself would never write.
@Suite struct SchemaCheckTests {
    @Test(arguments: RowCase.refused)
    func eachCheckRefuses(row: RowCase) throws {
        let error = try Self.insert(row)
        #expect(error?.resultCode == .SQLITE_CONSTRAINT, "\(row)")
        #expect(error.map { $0.message?.contains(row.rule) == true } == true, "\(row): \(error?.message ?? "taken")")
        #expect(!row.isValue, "\(row) is no row to the values either")
    }

    @Test(arguments: RowCase.taken)
    func noCheckIsStricterThanTheValues(row: RowCase) throws {
        #expect(row.isValue, "\(row)")
        let error = try Self.insert(row)
        #expect(error == nil, "\(row): \(error?.message ?? "")")
    }

    @Test func aNumberIsNoText() throws {
        let row = RowCase(.meetings, ["number": "three"], "cannot store TEXT value in INTEGER column meeting.number")
        #expect(try Self.insert(row)?.extendedResultCode == .SQLITE_CONSTRAINT_DATATYPE)
    }

    @Test func aNeededCellIsNotEmpty() throws {
        for (table, columns) in Network.tableDescriptions {
            for column in columns where !column.content.isOptional {
                let error = try Self.insert(RowCase(table, [column.name: ""], ""))
                #expect(error?.extendedResultCode == .SQLITE_CONSTRAINT_NOTNULL, "\(table) \(column.name)")
            }
        }
    }

    @Test func aDelegateHasOneInvitationToAMeeting() throws {
        let error = try Self.insert(RowCase(.invitations, ["uid": "u9", "memberID": "m001"], ""))
        #expect(error?.message == "UNIQUE constraint failed: invitation.meetingID, invitation.memberID")
    }

    /// Puts the row in the place of the sample's first one, then takes all back; `nil` where SQLite took the row.
    private static func insert(_ row: RowCase) throws -> DatabaseError? {
        let scratch = try Scratch()
        let store = try scratch.store(with: SampleNetwork.whole())
        let statements = TableStatements(row.table, row.columns)
        var refusal: DatabaseError?
        try store.queue.inTransaction { database in
            let note = try ChangeNote.saying("a row")
            _ = try OpenEntry(when: note.when, who: note.who, what: note.what.text, in: database)
            let key = statements.keyPlaces.map { row.base[$0] }
            try database.execute(sql: statements.delete, arguments: StatementArguments(key))
            do {
                // GRDB binds a text up to its first NUL, so the cells go in as bytes.
                let cells = row.cells.map { $0.isEmpty ? nil : Data($0.utf8) }
                let places = cells.indices.map { "CAST(?\($0 + 1) AS TEXT)" }.joined(separator: ", ")
                try database.execute(
                    sql: "INSERT INTO \(row.table.sqlName) VALUES (\(places))",
                    arguments: StatementArguments(cells)
                )
            } catch let error as DatabaseError {
                refusal = error
            }
            return .rollback
        }
        return refusal
    }
}

/// The sample's first row of a table, with some cells that are others.
struct RowCase: Sendable, CustomStringConvertible {
    let table: TableName
    let changes: [String: String]
    /// A part of the message that SQLite refuses it with: the name of the CHECK begins with its column.
    let rule: String

    init(_ table: TableName, _ changes: [String: String], _ rule: String) {
        self.table = table
        self.changes = changes
        self.rule = rule
    }

    var columns: [ColumnDescription] { Network.tableDescriptions.first { $0.table == table }?.columns ?? [] }
    var base: [String] { SampleNetwork.rows[table]?.last ?? [] }
    var cells: [String] { zip(columns, base).map { changes[$0.name] ?? $1 } }
    var description: String { "\(table) \(changes.sorted { $0.key < $1.key })" }

    /// Whether the values take the row.
    var isValue: Bool {
        var reading = RowVerdict(row: self)
        Network.visitTables(&reading)
        return reading.isValue
    }
}

private struct RowVerdict: TableVisitor {
    let row: RowCase
    var isValue = false

    mutating func visit<Row: NetworkRow>(_ rows: WritableKeyPath<Network, [Row]>) throws(Never) {
        guard Row.table == row.table, let cells = Cells<Row.Column>(row.cells) else { return }
        isValue = (try? Row(cells)) != nil
    }
}
