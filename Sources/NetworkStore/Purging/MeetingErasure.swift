internal import GRDB
internal import NetworkModel
internal import NetworkRows

/// Which rows tell of a meeting's people: they go when it is purged, and their cells in the history with them.
///
/// A fallback, a decision and its facts stay: they name countries, groups and houses, and no person. What a group said
/// against a decision goes, because it is free text.
struct MeetingErasure {
    let meeting: Meeting.ID

    private static let reaches = [
        // Each before those that it refers to: what is gone already is found through their history.
        ErasedRows(in: .replies, where: "uid", isOf: .invitations),
        ErasedRows(in: .feed, where: "subject", isOf: .deadlines, and: "kind", "= 'deadline'"),
        ErasedRows(in: .feed, where: "subject", isOf: .programme, and: "kind", "= 'programme'"),
        ErasedRows(in: .exportSubjects, where: "exportID", isOf: .exports),
        ErasedRows(in: .dissents, where: "decisionID", isOf: .decisions),
        ErasedRows(in: .expenses, and: "memberID", "IS NOT NULL"),
        ErasedRows(in: .invitations), ErasedRows(in: .deadlines), ErasedRows(in: .delegates),
        ErasedRows(in: .nominations), ErasedRows(in: .attestations), ErasedRows(in: .companions),
        ErasedRows(in: .rooms), ErasedRows(in: .sealed), ErasedRows(in: .consents),
    ]

    /// The tables that lose rows.
    static var tables: Set<TableName> { Set(reaches.map(\.table)) }

    /// Removes the rows, under the entry that is open, which then stands in the history for each of them.
    func removeRows(in database: Database) throws {
        for rows in Self.reaches { try database.execute(sql: rows.delete, arguments: [meeting.text]) }
    }

    /// Empties what the history says of these rows. That there were some stays, as counts.
    func emptyHistory(in database: Database) throws {
        try database.execute(sql: "INSERT INTO erasure (only) VALUES (1)")
        for rows in Self.reaches { try database.execute(sql: rows.empty, arguments: [meeting.text]) }
        try database.execute(sql: "DELETE FROM erasure")
    }
}

/// Rows of one table that a meeting's erasure takes, as SQL; its one parameter is the meeting.
private struct ErasedRows {
    let table: TableName
    private let column: String
    /// The keys of which the column has one.
    private let keys: String
    private let test: (column: String, sql: String)?

    /// The rows about the meeting itself; of these, those whose other column passes the test.
    init(in table: TableName, and tested: String? = nil, _ test: String = "") {
        self.table = table
        column = "meetingID"
        keys = "?1"
        self.test = tested.map { ($0, test) }
    }

    /// The rows that name a row about the meeting, one that is there or one that was.
    init(
        in table: TableName,
        where column: String,
        isOf other: TableName,
        and tested: String? = nil,
        _ test: String = ""
    ) {
        self.table = table
        self.column = column
        self.test = tested.map { ($0, test) }
        let (key, meeting) = (Self.keyPlace(of: other), Self.place(of: "meetingID", in: other))
        let former = ["before", "after"].map { side in
            """
            SELECT json_extract(\(side), '$[\(key)]') FROM row_change
            WHERE tableName = '\(other.rawValue)' AND json_extract(\(side), '$[\(meeting)]') = ?1
            """
        }
        keys = former.joined(separator: " UNION ")
    }

    var delete: String {
        let also = test.map { " AND \($0.column) \($0.sql)" } ?? ""
        return "DELETE FROM \(table.sqlName) WHERE \(column) IN (\(keys))\(also)"
    }

    var empty: String {
        let matches = ["before", "after"].map { side in
            func cell(_ column: String) -> String { "json_extract(\(side), '$[\(Self.place(of: column, in: table))]')" }
            let also = test.map { " AND \(cell($0.column)) \($0.sql)" } ?? ""
            return "(\(cell(column)) IN (\(keys))\(also))"
        }
        return """
            UPDATE row_change SET before = iif(before IS NULL, NULL, '[]'), after = iif(after IS NULL, NULL, '[]')
            WHERE tableName = '\(table.rawValue)' AND (\(matches.joined(separator: " OR ")))
            """
    }

    private static func columns(of table: TableName) -> [ColumnDescription] {
        Network.tableDescriptions.first { $0.table == table }?.columns ?? []
    }

    private static func place(of column: String, in table: TableName) -> Int {
        guard let place = columns(of: table).firstIndex(where: { $0.name == column }) else {
            preconditionFailure("\(table) has no column \(column)")
        }
        return place
    }

    private static func keyPlace(of table: TableName) -> Int {
        columns(of: table).firstIndex { $0.content.isKey } ?? 0
    }
}
