import Foundation
import GRDB
import NetworkModel
import Testing

@testable import NetworkStore

@Suite struct StoreFileTests {
    @Test func onlyTheOwnerReadsANewStore() throws {
        let scratch = try Scratch()
        let store = try scratch.store(with: SampleNetwork.whole())
        #expect(try scratch.permissions() == 0o600)
        #expect(try scratch.permissions("-wal") == 0o600)
        #expect(try scratch.permissions("-shm") == 0o600)
        _ = store
    }

    @Test func aCopyThatOthersMayReadIsMadePrivate() throws {
        let scratch = try Scratch()
        try scratch.store(with: SampleNetwork.whole()).set(Network())
        try FileManager.default.setAttributes([.posixPermissions: 0o644], ofItemAtPath: scratch.path)
        let store = try NetworkStore.opened(at: scratch.path)
        #expect(try scratch.permissions() == 0o600)
        #expect(try store.network() == Network())
        try store.set(SampleNetwork.whole())
        #expect(try scratch.permissions("-wal") == 0o600)
    }

    @Test func aStoreIsNotMadeOverAFile() throws {
        let scratch = try Scratch()
        try Data("mine".utf8).write(to: URL(filePath: scratch.path))
        #expect(try storeError { _ = try NetworkStore.created(at: scratch.path) } == .alreadyThere(path: scratch.path))
        #expect(try Data(contentsOf: URL(filePath: scratch.path)) == Data("mine".utf8))
    }

    @Test func aStoreIsNotMadeInAFolderThatIsNotThere() throws {
        let scratch = try Scratch()
        let path = "\(scratch.folder)/none/mela.sqlite"
        #expect(try storeError { _ = try NetworkStore.created(at: path) } == .noFolder(path: path))
    }

    @Test func aMissingStoreIsNotMadeByOpening() throws {
        let scratch = try Scratch()
        #expect(try storeError { _ = try NetworkStore.opened(at: scratch.path) } == .notFound(path: scratch.path))
        #expect(!FileManager.default.fileExists(atPath: scratch.path))
    }

    @Test func aFolderIsNoStore() throws {
        let scratch = try Scratch()
        let error = try storeError { _ = try NetworkStore.opened(at: scratch.folder) }
        #expect(error == .notAStore(path: scratch.folder, found: "something that is no file"))
    }

    @Test func textIsNoStoreAndStaysAsItIs() throws {
        let scratch = try Scratch()
        let text = Data(String(repeating: "id,name\n", count: 200).utf8)
        try text.write(to: URL(filePath: scratch.path))
        try FileManager.default.setAttributes([.posixPermissions: 0o644], ofItemAtPath: scratch.path)
        let error = try storeError { _ = try NetworkStore.opened(at: scratch.path) }
        #expect(error == .notAStore(path: scratch.path, found: "a file that is no SQLite database"))
        #expect(try Data(contentsOf: URL(filePath: scratch.path)) == text)
        #expect(try scratch.permissions() == 0o644)
    }

    @Test func anEmptyFileIsNoStore() throws {
        let scratch = try Scratch()
        try Data().write(to: URL(filePath: scratch.path))
        let error = try storeError { _ = try NetworkStore.opened(at: scratch.path) }
        #expect(error == .notAStore(path: scratch.path, found: "an empty file"))
        #expect(try Data(contentsOf: URL(filePath: scratch.path)).isEmpty)
    }

    @Test func anotherProgramsDatabaseIsNoStoreAndStaysAsItIs() throws {
        let scratch = try Scratch()
        try scratch.bareConnection().write { try $0.execute(sql: "CREATE TABLE member (id TEXT)") }
        try FileManager.default.setAttributes([.posixPermissions: 0o644], ofItemAtPath: scratch.path)
        let bytes = try Data(contentsOf: URL(filePath: scratch.path))
        let error = try storeError { _ = try NetworkStore.opened(at: scratch.path) }
        #expect(error == .notAStore(path: scratch.path, found: "another program's SQLite database"))
        #expect(try Data(contentsOf: URL(filePath: scratch.path)) == bytes)
        #expect(try scratch.permissions() == 0o644)
    }

    @Test func aStoreOfANewerSchemaIsRefused() throws {
        let scratch = try Scratch()
        try scratch.store(with: SampleNetwork.whole()).set(Network())
        try scratch.bareConnection().write { try $0.execute(sql: "PRAGMA user_version = 999") }
        let error = try storeError { _ = try NetworkStore.opened(at: scratch.path) }
        #expect(error == .newerSchema(path: scratch.path, found: 999, known: Schema.newest))
    }

    @Test func aStoreWithoutItsTablesIsDamaged() throws {
        let scratch = try Scratch()
        try scratch.store(with: SampleNetwork.whole()).set(Network())
        try scratch.bareConnection().write { try $0.execute(sql: "DROP TABLE pairing") }
        let store = try NetworkStore.opened(at: scratch.path)
        let error = try storeError { _ = try store.network() }
        #expect(error == .damaged(path: scratch.path, found: "its tables are not those of its schema"))
    }

    @Test func whatIsCommittedIsOnTheDisk() throws {
        let scratch = try Scratch()
        let store = try scratch.store(with: SampleNetwork.whole())
        let settings = try store.settings()
        #expect(settings["journal_mode"] == "wal")
        #expect(settings["synchronous"] == "2")
        #expect(settings["foreign_keys"] == "1")
        #expect(settings["secure_delete"] == "1")
        #expect(settings["temp_store"] == "2")
        #expect(settings["recursive_triggers"] == "1")
        #expect(settings["busy_timeout"] == "5000")
    }
}
