internal import GRDB

/// The schemas that a store may have, and the way from each to the next.
enum Schema {
    /// Marks a file as a store of ours, in SQLite's header: "Mela".
    static let applicationID: Int32 = 0x4D65_6C61

    /// The migration at place `n` leads from schema `n` to schema `n + 1`; schema 0 is an empty file.
    static let migrations = [Schema1.migration, Schema2.migration, Schema3.migration, Schema4.migration]

    /// The schema that this program writes.
    static var newest: Int { migrations.count }

    /// The schema of the file, as SQLite's header says; 0 where nothing was written yet.
    static func number(of database: Database) throws -> Int {
        try Int.fetchOne(database, sql: "PRAGMA user_version") ?? 0
    }

    /// Brings the database to the newest schema, in one transaction. It must be a store, or empty.
    static func migrate(_ database: Database) throws {
        guard try number(of: database) < newest else { return }
        try database.inTransaction(.immediate) {
            // Another program may have migrated while this one waited for the lock.
            let found = try number(of: database)
            for number in found..<max(found, newest) {
                try database.execute(sql: migrations[number])
            }
            try database.execute(sql: "PRAGMA application_id = \(applicationID)")
            try database.execute(sql: "PRAGMA user_version = \(max(found, newest))")
            return .commit
        }
    }
}
