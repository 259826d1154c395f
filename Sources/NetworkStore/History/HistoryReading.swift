internal import CivilTime
internal import GRDB
internal import NetworkModel
internal import NetworkRows

/// Reads the entries of the history and the rows that they changed.
struct HistoryReading {
    let database: Database
    let path: String

    /// The newest entries, newest first; all of them without `last`.
    func entries(last: Int?) throws -> [HistoryEntry] {
        let found = try GRDB.Row.fetchAll(
            database,
            sql: "SELECT number, moment, who, what, undoes FROM entry ORDER BY number DESC LIMIT ?",
            arguments: [last.map { max(0, $0) } ?? -1]
        )
        guard let oldest = found.last?[0] as Int? else { return [] }
        let counts = try counts(since: oldest)
        return try found.map { stored in
            guard let when = Timestamp(stored[1] as String), let who = PlainLine(stored[2] as String),
                let what = PlainLine(stored[3] as String)
            else { throw fault("an entry that has no moment or no words") }
            let number: Int = stored[0]
            return HistoryEntry(
                number: number,
                when: when,
                who: who,
                what: what,
                undoes: stored[4],
                counts: counts[number] ?? []
            )
        }
    }

    /// What each entry from `oldest` on touched, by its number.
    private func counts(since oldest: Int) throws -> [Int: [TableCounts]] {
        let cursor = try GRDB.Row.fetchCursor(
            database,
            sql: """
                SELECT entry, tableName, sum(before IS NULL), sum(before IS NOT NULL AND after IS NOT NULL),
                    sum(after IS NULL)
                FROM row_change WHERE entry >= ? GROUP BY entry, tableName
                """,
            arguments: [oldest]
        )
        var counts: [Int: [TableName: TableCounts]] = [:]
        while let stored = try cursor.next() {
            guard let table = TableName(rawValue: stored[1]) else { throw fault("a change of an unknown table") }
            counts[stored[0], default: [:]][table] = TableCounts(
                table: table,
                added: stored[2],
                changed: stored[3],
                removed: stored[4]
            )
        }
        return counts.mapValues { byTable in TableName.allCases.compactMap { byTable[$0] } }
    }

    /// What the entry did, row by row, in the order in which it was written.
    func rowChanges(of entry: Int) throws -> [RowChange] {
        let isThere = try Bool.fetchOne(
            database,
            sql: "SELECT EXISTS (SELECT 1 FROM entry WHERE number = ?)",
            arguments: [entry]
        )
        guard isThere == true else { throw StoreError.noSuchEntry(entry) }
        var changes: [(number: Int, change: RowChange)] = []
        for (table, columns) in Network.tableDescriptions {
            let statements = TableStatements(table, columns)
            let cursor = try GRDB.Row.fetchCursor(database, sql: statements.changes, arguments: [entry])
            while let stored = try cursor.next() {
                changes.append((stored[0], Self.change(stored, statements)))
            }
        }
        return changes.sorted { $0.number < $1.number }.map(\.change)
    }

    private static func change(_ stored: GRDB.Row, _ statements: TableStatements) -> RowChange {
        let columns = statements.columns
        func cells(from place: Int, isMissing: Bool) -> [NamedCell]? {
            if isMissing { return nil }
            return columns.indices.map { NamedCell(column: columns[$0], text: stored[place + $0] as String? ?? "") }
        }
        let before = cells(from: 3, isMissing: stored[1])
        let after = cells(from: 3 + columns.count, isMissing: stored[2])
        let keyed = before ?? after ?? []
        return RowChange(
            table: statements.table,
            key: statements.keyPlaces.map { keyed[$0].text },
            before: before,
            after: after
        )
    }

    private func fault(_ found: String) -> StoreError { .damaged(path: path, found: "the history has \(found)") }
}
