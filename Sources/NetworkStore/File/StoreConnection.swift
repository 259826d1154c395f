internal import GRDB

/// A connection to a store's file.
enum StoreConnection {
    /// To a file that `StoreFile.make` made.
    static func toNewFile(_ path: String, patience: Double) throws -> DatabaseQueue {
        try connection(to: path, patience: patience) { _ in }
    }

    /// To a store; throws, with the file untouched, where it is none or of a newer schema.
    static func toStore(_ path: String, patience: Double) throws -> DatabaseQueue {
        try connection(to: path, patience: patience) { database in
            let mark = try Int32.fetchOne(database, sql: "PRAGMA application_id")
            guard mark == Schema.applicationID else {
                let tables = try Int.fetchOne(database, sql: "SELECT count(*) FROM sqlite_master") ?? 0
                throw StoreError.notAStore(
                    path: path,
                    found: tables == 0 ? "an empty file" : "another program's SQLite database"
                )
            }
            let number = try Schema.number(of: database)
            guard number <= Schema.newest else {
                throw StoreError.newerSchema(path: path, found: number, known: Schema.newest)
            }
        }
    }

    /// One connection serves a program that does one thing at a time; WAL lets others read the file meanwhile.
    private static func connection(
        to path: String,
        patience: Double,
        check: @escaping @Sendable (Database) throws -> Void
    ) throws -> DatabaseQueue {
        var configuration = Configuration()
        configuration.label = "NetworkStore"
        configuration.busyMode = .timeout(patience)
        configuration.foreignKeysEnabled = true
        configuration.prepareDatabase { database in
            try check(database)
            for pragma in pragmas { try database.execute(sql: "PRAGMA \(pragma)") }
        }
        return try DatabaseQueue(path: path, configuration: configuration)
    }

    private static let pragmas = [
        "journal_mode = WAL",
        // Every commit reaches the disk before it returns. NORMAL would lose the last ones to a power cut.
        "synchronous = FULL",
        // What is deleted is overwritten, not left in free pages.
        "secure_delete = ON",
        // No rows in a temporary file outside the store's folder.
        "temp_store = MEMORY",
        // In KiB; with the usual 2,000 a large import writes pages out and reads them back before it ends.
        "cache_size = -16384",
        // A row that REPLACE takes away is seen by the history too.
        "recursive_triggers = ON",
    ]
}
