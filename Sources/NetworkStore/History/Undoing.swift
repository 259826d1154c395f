internal import GRDB
internal import NetworkModel
internal import NetworkRows

/// Takes back what an entry did.
///
/// Only the newest entry that stands may be taken back: one that took back nothing itself and was not taken back. So the
/// entries that stand are a stack, the rows are always as the top one left them, and taking back its changes from last
/// to first goes through the same states as the change did. No later change can be in the way.
struct Undoing {
    let database: Database
    let path: String

    /// The newest entry that stands; `nil` for none. One that only wrote down that a list was made always stands: the list
    /// is out, and nothing else of the network was changed.
    func newestStanding() throws -> Int? {
        try Int.fetchOne(
            database,
            sql: """
                SELECT number FROM entry
                WHERE undoes IS NULL AND number NOT IN (SELECT undoes FROM entry WHERE undoes IS NOT NULL)
                    AND EXISTS (
                        SELECT 1 FROM row_change
                        WHERE row_change.entry = entry.number
                            AND (before IS NOT NULL OR tableName NOT IN ('exports', 'exportSubjects', 'figures'))
                    )
                ORDER BY number DESC LIMIT 1
                """
        )
    }

    /// Takes back each change of a row under that entry, the last one first.
    func takeBack(_ entry: Int) throws {
        let isErased = try Bool.fetchOne(
            database,
            sql: "SELECT EXISTS (SELECT 1 FROM row_change WHERE entry = ? AND '[]' IN (before, after))",
            arguments: [entry]
        )
        guard isErased != true else { throw StoreError.erased(entry: entry) }
        let changes = try GRDB.Row.fetchAll(
            database,
            sql: """
                SELECT number, tableName, before IS NULL, after IS NULL FROM row_change
                WHERE entry = ? ORDER BY number DESC
                """,
            arguments: [entry]
        )
        var tables: [String: TableStatements] = [:]
        for (table, columns) in Network.tableDescriptions {
            tables[table.rawValue] = TableStatements(table, columns)
        }
        for change in changes {
            guard let statements = tables[change[1]] else { throw fault }
            let (isAdded, isRemoved): (Bool, Bool) = (change[2], change[3])
            let sql =
                isAdded ? statements.undoAdded : isRemoved ? statements.undoRemoved : statements.undoChanged
            let statement = try database.cachedStatement(sql: sql)
            try statement.execute(arguments: [change[0] as Int])
            guard database.changesCount == 1 else { throw fault }
        }
    }

    private var fault: StoreError {
        .damaged(path: path, found: "a row is not as the history left it")
    }
}
