import Foundation
import GRDB
import NetworkModel
import NetworkRows
import Testing

@testable import NetworkStore

/// The CHECKs of the schema, against rows that the store itself would never write.
@Suite struct SchemaCheckTests {
    @Test(arguments: TableName.allCases)
    func eachCheckRefuses(table: TableName) throws {
        let database = try CheckedDatabase()
        for row in RowCase.refused where row.table == table {
            let error = try database.refusal(of: row)
            #expect(error?.resultCode == .SQLITE_CONSTRAINT, "\(row)")
            #expect(error?.message?.contains(row.rule) == true, "\(row): \(error?.message ?? "taken")")
            #expect(!row.isValue, "\(row) is no row to the values either")
        }
    }

    @Test(arguments: TableName.allCases)
    func noCheckIsStricterThanTheValues(table: TableName) throws {
        let database = try CheckedDatabase()
        for row in RowCase.taken where row.table == table {
            #expect(row.isValue, "\(row)")
            let error = try database.refusal(of: row)
            #expect(error == nil, "\(row): \(error?.message ?? "")")
        }
    }

    @Test(arguments: TableName.allCases)
    func everyCheckHasACase(table: TableName) throws {
        let database = try CheckedDatabase()
        let refused = try RowCase.refused.filter { $0.table == table }
            .compactMap { try database.refusal(of: $0)?.message?.split(separator: "failed: ").last.map(String.init) }
        #expect(try Set(refused) == Set(database.checkNames(of: table)))
    }

    @Test func aNumberIsNoText() throws {
        let row = RowCase(.meetings, ["number": "three"], "cannot store TEXT value in INTEGER column meeting.number")
        #expect(try CheckedDatabase().refusal(of: row)?.extendedResultCode == .SQLITE_CONSTRAINT_DATATYPE)
    }

    @Test func aNeededCellIsNotEmpty() throws {
        let database = try CheckedDatabase()
        for (table, columns) in Network.tableDescriptions {
            for column in columns where !column.content.isOptional {
                let error = try database.refusal(of: RowCase(table, [column.name: ""], ""))
                #expect(error?.extendedResultCode == .SQLITE_CONSTRAINT_NOTNULL, "\(table) \(column.name)")
            }
        }
    }

    @Test func aDelegateHasOneInvitationToAMeeting() throws {
        let error = try CheckedDatabase().refusal(of: RowCase(.invitations, ["uid": "u9", "memberID": "m001"], ""))
        #expect(error?.message == "UNIQUE constraint failed: invitation.meetingID, invitation.memberID")
    }
}

/// The schema with the sample in it, in memory.
private struct CheckedDatabase {
    private let queue: DatabaseQueue

    init() throws {
        queue = try DatabaseQueue()
        try queue.writeWithoutTransaction { database in
            try Schema.migrate(database)
            try database.inOneTransaction {
                let (sample, note) = (try SampleNetwork.whole(), try ChangeNote.saying("the sample"))
                _ = try TableWriting.write(from: Network(), to: sample, note: note, in: database)
            }
        }
    }

    /// The names of the table's CHECKs, as the schema gives them.
    func checkNames(of table: TableName) throws -> [String] {
        let sql = try queue.read { database in
            try String.fetchOne(
                database,
                sql: "SELECT sql FROM sqlite_master WHERE type = 'table' AND name = ?",
                arguments: [table.sqlName.filter { $0 != "\"" }]
            )
        }
        let parts = try #require(sql).split(separator: "CONSTRAINT \"").dropFirst()
        return parts.compactMap { $0.split(separator: "\" CHECK").first.map(String.init) }
    }

    /// Puts the row in the place of the sample's last one, then takes all back; `nil` where SQLite took the row.
    func refusal(of row: RowCase) throws -> DatabaseError? {
        let statements = TableStatements(row.table, row.columns)
        var refusal: DatabaseError?
        try queue.inTransaction { database in
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

/// The sample's last row of a table, with some cells that are others.
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
