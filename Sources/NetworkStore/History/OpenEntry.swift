internal import CivilTime
internal import GRDB
internal import NetworkModel

/// The entry of the history under which the schema's triggers write what changes.
///
/// It must be closed before the transaction ends: the schema lets no open entry be committed.
struct OpenEntry {
    let number: Int
    private let database: Database

    init(
        when: Timestamp,
        who: PlainLine,
        what: String,
        undoes: Int? = nil,
        in database: Database
    ) throws {
        try database.execute(
            sql: "INSERT INTO entry (moment, who, what, undoes) VALUES (?, ?, ?, ?)",
            arguments: [when.description, who.text, what, undoes]
        )
        number = Int(database.lastInsertedRowID)
        self.database = database
        try database.execute(sql: "INSERT INTO open_entry (only, entry) VALUES (1, ?)", arguments: [number])
    }

    init(_ note: ChangeNote, in database: Database) throws {
        try self.init(when: note.when, who: note.who, what: note.what.text, in: database)
    }

    func close() throws { try database.execute(sql: "DELETE FROM open_entry") }
}
