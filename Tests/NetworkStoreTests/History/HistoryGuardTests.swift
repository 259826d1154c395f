import GRDB
import NetworkModel
import NetworkRows
import Testing

@testable import NetworkStore

/// What the schema refuses to a hand that goes past the store.
@Suite struct HistoryGuardTests {
    @Test(arguments: TableName.allCases)
    func noRowChangesUnseen(table: TableName) throws {
        let scratch = try Scratch()
        let sample = try SampleNetwork.whole()
        let store = try scratch.store(with: sample)
        let name = table.sqlName
        let column = try #require(Network.tableDescriptions.first { $0.table == table }?.columns.last?.name)
        let copy = "CREATE TEMP TABLE copy AS SELECT * FROM \(name)"
        for sql in [
            "DELETE FROM \(name)", "UPDATE \(name) SET \(column) = \(column)",
            "\(copy); DELETE FROM \(name); INSERT INTO \(name) SELECT * FROM copy",
        ] {
            #expect(throws: DatabaseError.self) {
                try scratch.bareConnection().write { database in
                    try database.execute(sql: "PRAGMA defer_foreign_keys = ON; \(sql)")
                }
            }
        }
        #expect(try store.network() == sample)
    }

    @Test func theRefusalSaysWhy() throws {
        let scratch = try Scratch()
        _ = try scratch.store(with: SampleNetwork.whole())
        let error = #expect(throws: DatabaseError.self) {
            try scratch.bareConnection().write { try $0.execute(sql: "INSERT INTO subregion VALUES ('a', 'A')") }
        }
        #expect(error?.message == "no entry of the history is open")
    }

    @Test func anOpenEntryCantBeCommitted() throws {
        let scratch = try Scratch()
        let sample = try SampleNetwork.whole()
        let store = try scratch.store(with: sample)
        let error = #expect(throws: DatabaseError.self) {
            try scratch.bareConnection().write { try $0.execute(sql: "INSERT INTO open_entry (entry) VALUES (1)") }
        }
        #expect(error?.extendedResultCode == .SQLITE_CONSTRAINT_FOREIGNKEY)
        #expect(try store.network() == sample)
    }

    @Test(arguments: [
        "UPDATE entry SET who = 'x'", "DELETE FROM entry", "UPDATE row_change SET before = NULL",
        "DELETE FROM row_change", "INSERT INTO row_change (entry, tableName, after) VALUES (1, 'members', '[]')",
        "INSERT INTO open_entry (only, entry) VALUES (2, 1)", "INSERT INTO open_entry (entry, closed) VALUES (1, 1)",
        "INSERT INTO entry VALUES (0, '2026-01-15T09:00:00Z', 'x', 'y', NULL)",
        "INSERT INTO entry VALUES (9, '2026-01-15T09:00:00Z', 'x', 'y', 9)",
        "INSERT INTO entry VALUES (9, '2026-01-15 09:00', 'x', 'y', NULL)",
        "INSERT INTO entry VALUES (9, '2026-01-15T09:00:00Z', '', 'y', NULL)",
        "INSERT INTO entry VALUES (9, '2026-01-15T09:00:00Z', 'x', ' y', NULL)",
    ])
    func theHistoryIsNotRewritten(sql: String) throws {
        let scratch = try Scratch()
        let store = try scratch.store(with: SampleNetwork.whole())
        let history = try store.history(last: nil)
        let changes = try store.rowChanges(of: 1)
        #expect(throws: DatabaseError.self) { try scratch.bareConnection().write { try $0.execute(sql: sql) } }
        #expect(try store.history(last: nil) == history)
        #expect(try store.rowChanges(of: 1) == changes)
    }

    @Test func anEntryIsTakenBackOnce() throws {
        let scratch = try Scratch()
        let store = try scratch.store(with: SampleNetwork.whole())
        try store.takeBack()
        #expect(throws: DatabaseError.self) {
            try scratch.bareConnection().write { database in
                try database.execute(sql: "INSERT INTO entry VALUES (9, '2026-01-15T09:00:00Z', 'x', 'y', 1)")
            }
        }
    }

    @Test func aRowThatReplaceTakesAwayIsSeen() throws {
        let scratch = try Scratch()
        let sample = try SampleNetwork.whole()
        let store = try scratch.store(with: sample)
        try store.queue.write { database in
            let note = try ChangeNote.saying("replace")
            let entry = try OpenEntry(when: note.when, who: note.who, what: note.what.text, in: database)
            try database.execute(sql: "INSERT OR REPLACE INTO subregion VALUES ('mekong', 'Other')")
            try entry.close()
        }
        #expect(try store.network() != sample)
        try store.takeBack()
        #expect(try store.network() == sample)
    }
}
