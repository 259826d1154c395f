import GRDB
import NetworkModel
import NetworkRows
import Testing

@testable import NetworkStore

@Suite struct StoreErrorTests {
    private static let path = "/home/a/mela.sqlite"

    @Test(
        arguments: [
            (.notFound(path: path), "no such file"), (.noFolder(path: path), "no such folder"),
            (.alreadyThere(path: path), "open it, or name another path"),
            (.notAStore(path: path, found: "an empty file"), "found an empty file; expected a store"),
            (.newerSchema(path: path, found: 3, known: 1), "found schema 3; expected 1 or older"),
            (.busy(path: path), "another program is writing"), (.notWritable(path: path), "permissions"),
            (.diskFull(path: path), "the disk is full"), (.damaged(path: path, found: "x"), "damaged: x"),
            (.refused(table: .members, reason: "id: words"), "members: the store refuses a row; expected id: words"),
            (.nothingToUndo, "no change that is not taken back"), (.noSuchEntry(7), "no entry 7"),
            (.failed(path: path, code: 10), "code 10"),
        ] as [(StoreError, String)]
    )
    func eachIsOneLineThatSaysWhatToDo(error: StoreError, part: String) {
        #expect("\(error)".contains(part))
        #expect(!"\(error)".contains("\n"))
        #expect("\(error)".hasSuffix("."))
        #expect("\(StoreChangeError<Never>.store(error))" == "\(error)")
    }

    @Test func aPathCantBreakTheLine() {
        #expect(!"\(StoreError.notFound(path: "a\nb\u{202E}c"))".contains { $0 == "\n" || $0 == "\u{202E}" })
    }

    @Test(
        arguments: [
            (.SQLITE_BUSY, .busy(path: path)), (.SQLITE_READONLY, .notWritable(path: path)),
            (.SQLITE_CANTOPEN, .notWritable(path: path)), (.SQLITE_FULL, .diskFull(path: path)),
            (.SQLITE_CORRUPT, .damaged(path: path, found: "SQLite can't make out its pages")),
            (.SQLITE_NOTADB, .notAStore(path: path, found: "a file that is no SQLite database")),
            (.SQLITE_IOERR, .failed(path: path, code: 10)),
        ] as [(ResultCode, StoreError)]
    )
    func sqlitesCodesBecomeOurs(code: ResultCode, error: StoreError) {
        #expect(StoreError(DatabaseError(resultCode: code), path: Self.path) == error)
    }

    /// The schema refuses, and the text holds nothing of the member's row.
    @Test func aRefusalTellsNothingOfARow() throws {
        let scratch = try Scratch()
        let sample = try SampleNetwork.whole()
        let store = try scratch.store(with: sample)
        let error = try storeError {
            try store.queue.write { database in
                let sql = "INSERT INTO member VALUES ('m009', 'fj-suva', ' Secret', NULL, 'planted', 'open', NULL)"
                do {
                    try database.execute(sql: sql)
                } catch let error as DatabaseError {
                    throw StoreError(error, in: .members) ?? error
                }
            }
        }
        #expect(error == .refused(table: .members, reason: "chosenName: one line of text, no space at its ends"))
    }

    @Test func aDamagedCellIsNotShown() throws {
        let scratch = try Scratch()
        let store = try scratch.store(with: SampleNetwork.whole())
        try store.queue.write { database in
            let note = try ChangeNote.saying("damage")
            let entry = try OpenEntry(when: note.when, who: note.who, what: note.what.text, in: database)
            // As long as SQLite allows and the value does not.
            try database.execute(
                sql: "UPDATE member SET chosenName = ?",
                arguments: [String(repeating: "z", count: 201)]
            )
            try entry.close()
        }
        let error = try storeError { _ = try store.network() }
        let found =
            "members has a row whose chosenName is not one line of text, at most 200 characters, no space at its ends"
        #expect(error == .damaged(path: scratch.path, found: found))
    }
}
