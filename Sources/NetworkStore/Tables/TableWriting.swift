internal import GRDB
internal import NetworkModel
internal import NetworkRows

/// Writes the difference between two networks, table by table, under an entry that the first difference opens.
struct TableWriting: TableVisitor {
    private let database: Database
    private let before: Network
    private let after: Network
    private let note: ChangeNote
    private var entry: OpenEntry?
    private var tables: [TableDifference] = []

    private init(_ database: Database, from before: Network, to after: Network, note: ChangeNote) {
        self.database = database
        self.before = before
        self.after = after
        self.note = note
    }

    static func write(
        from before: Network,
        to after: Network,
        note: ChangeNote,
        in database: Database
    ) throws -> NetworkDifference {
        var writing = TableWriting(database, from: before, to: after, note: note)
        try Network.visitTables(&writing)
        try writing.entry?.close()
        return NetworkDifference(tables: writing.tables)
    }

    /// The same, and the meeting's people go under the same entry.
    static func write(
        from before: Network,
        to after: Network,
        note: ChangeNote,
        in database: Database,
        erasing erasure: MeetingErasure
    ) throws {
        var writing = TableWriting(database, from: before, to: after, note: note)
        try Network.visitTables(&writing)
        let entry = try writing.entry ?? OpenEntry(note, in: database)
        try erasure.removeRows(in: database)
        try entry.close()
        try erasure.emptyHistory(in: database)
    }

    mutating func visit<Row: NetworkRow>(_ rows: WritableKeyPath<Network, [Row]>) throws(any Error) {
        let difference = RowsDifference(from: before[keyPath: rows], to: after[keyPath: rows])
        if difference.isEmpty { return }
        if entry == nil { entry = try OpenEntry(note, in: database) }
        let statements = TableStatements(Row.table, Row.Column.descriptions)
        do {
            // First what goes: its key and its place among unique cells may be taken again.
            try run(statements.delete, difference.removed.map(difference.key))
            try change(difference, statements)
            try insert(difference.added, statements)
        } catch let error as DatabaseError {
            throw StoreError(error, in: Row.table) ?? error
        }
        tables.append(difference.keys)
    }

    /// Where rows exchange their unique cells, all of them leave before they come back.
    private func change<Row: NetworkRow>(_ difference: RowsDifference<Row>, _ statements: TableStatements) throws {
        if difference.changed.isEmpty { return }
        do {
            try database.inSavepoint {
                try run(statements.update, difference.changed)
                return .commit
            }
        } catch let error as DatabaseError where error.extendedResultCode == .SQLITE_CONSTRAINT_UNIQUE {
            try run(statements.delete, difference.changed.map(difference.key))
            try insert(difference.changed, statements)
        }
    }

    /// As many rows as one statement adds. SQLite works out what the CHECKs compare with once for each statement: with
    /// 32 rows it takes a third less time than with one, and with more than that no less.
    private static let rowsAtOnce = 32

    private func insert(_ rows: [[String]], _ statements: TableStatements) throws {
        let whole = rows.count / Self.rowsAtOnce
        let batches = (0..<whole).lazy.map { batch in
            Array(rows[batch * Self.rowsAtOnce..<(batch + 1) * Self.rowsAtOnce].joined())
        }
        try run(statements.insert(rows: Self.rowsAtOnce), batches)
        try run(statements.insert(rows: 1), rows[(whole * Self.rowsAtOnce)...])
    }

    /// Runs the statement once for each list of cells.
    private func run(_ sql: String, _ lists: some Collection<[String]>) throws {
        if lists.isEmpty { return }
        let statement = try database.makeStatement(sql: sql)
        for cells in lists {
            let values: [(any DatabaseValueConvertible)?] = cells.map { $0.isEmpty ? nil : $0 }
            statement.setUncheckedArguments(StatementArguments(values))
            try statement.execute()
        }
    }
}
