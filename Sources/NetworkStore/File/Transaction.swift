internal import GRDB
internal import NetworkRows

extension Database {
    /// Does the work in one transaction that holds the write lock from its start; all of it is kept, or nothing.
    func inOneTransaction<Value>(_ work: () throws -> Value) throws -> Value {
        try beginTransaction(.immediate)
        do {
            let value = try work()
            try commitNamingFaults()
            return value
        } catch {
            // After a full disk or a failed read SQLite has rolled back by itself.
            if isInsideTransaction { try rollback() }
            throw error
        }
    }

    /// References are checked here, and SQLite doesn't say which one leads nowhere: the first of them is looked up.
    private func commitNamingFaults() throws {
        do {
            try commit()
        } catch let error as DatabaseError where error.extendedResultCode == .SQLITE_CONSTRAINT_FOREIGNKEY {
            throw try firstBrokenReference() ?? error
        }
    }

    private func firstBrokenReference() throws -> StoreError? {
        let found = try Row.fetchOne(
            self,
            sql: """
                SELECT broken."table", broken.parent, reference."from"
                FROM pragma_foreign_key_check AS broken
                JOIN pragma_foreign_key_list(broken."table") AS reference ON reference.id = broken.fkid
                LIMIT 1
                """
        )
        guard let found, let table = TableName(sqlName: found[0]), let parent = TableName(sqlName: found[1]) else {
            return nil
        }
        let column: String = found[2]
        return .refused(table: table, reason: "in \(column) a key that the table \(parent.rawValue) has")
    }
}

extension TableName {
    /// The table with that name in the schema, without quotes.
    fileprivate init?(sqlName: String) {
        let found = Self.allCases.first { $0.sqlName.filter { $0 != "\"" } == sqlName }
        guard let found else { return nil }
        self = found
    }
}
