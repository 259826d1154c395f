internal import GRDB
internal import NetworkRows

extension StoreError {
    /// What SQLite's error means for the store at `path`. Of its texts, only those that the schema wrote are shown.
    init(_ error: any Error, path: String) {
        if let error = error as? StoreError {
            self = error
            return
        }
        guard let error = error as? DatabaseError else {
            self = .failed(path: path, code: 1)
            return
        }
        switch error.resultCode {
        case .SQLITE_BUSY, .SQLITE_LOCKED: self = .busy(path: path)
        case .SQLITE_READONLY, .SQLITE_CANTOPEN, .SQLITE_PERM, .SQLITE_AUTH: self = .notWritable(path: path)
        case .SQLITE_FULL: self = .diskFull(path: path)
        case .SQLITE_NOTADB: self = .notAStore(path: path, found: "a file that is no SQLite database")
        case .SQLITE_CORRUPT: self = .damaged(path: path, found: "SQLite can't make out its pages")
        case .SQLITE_ERROR: self = .damaged(path: path, found: "its tables are not those of its schema")
        case .SQLITE_CONSTRAINT: self = .damaged(path: path, found: "its rows and its history do not fit together")
        default: self = .failed(path: path, code: error.extendedResultCode.rawValue)
        }
    }

    /// The rule that a row of `table` broke; `nil` for an error that is about no rule.
    init?(_ error: DatabaseError, in table: TableName) {
        guard error.resultCode == .SQLITE_CONSTRAINT else { return nil }
        let message = error.message ?? ""
        // After the colon SQLite puts the constraint's name, or `table.column, table.column`.
        let named = message.split(separator: ": ", maxSplits: 1).last.map(String.init) ?? ""
        let columns = named.split(separator: ", ").compactMap { $0.split(separator: ".").last }.joined(separator: ", ")
        let reason =
            switch error.extendedResultCode {
            case .SQLITE_CONSTRAINT_CHECK: named
            case .SQLITE_CONSTRAINT_UNIQUE where named.hasPrefix("index "): "one row at most"
            case .SQLITE_CONSTRAINT_UNIQUE, .SQLITE_CONSTRAINT_PRIMARYKEY: "no two rows with the same \(columns)"
            case .SQLITE_CONSTRAINT_NOTNULL: "something in \(columns)"
            default: "a row that the schema allows"
            }
        self = .refused(table: table, reason: reason)
    }
}
