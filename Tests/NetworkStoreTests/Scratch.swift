import CivilTime
import Foundation
import GRDB
import NetworkModel
import Testing

@testable import NetworkStore

/// A folder of one test, gone with it.
final class Scratch {
    let folder: String

    init() throws {
        folder = NSTemporaryDirectory() + "network-store-\(UUID().uuidString)"
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: false)
    }

    deinit { try? FileManager.default.removeItem(atPath: folder) }

    var path: String { "\(folder)/mela.sqlite" }

    /// A new store with that network, written by one change.
    func store(with network: Network) throws -> NetworkStore {
        let store = try NetworkStore.created(at: path)
        try store.set(network)
        return store
    }

    /// A connection past the store's own, for what the store would never write.
    func bareConnection() throws -> DatabaseQueue {
        var configuration = Configuration()
        configuration.busyMode = .immediateError
        configuration.allowsUnsafeTransactions = true
        return try DatabaseQueue(path: path, configuration: configuration)
    }

    /// The octal permissions of the file beside which `suffix` stands.
    func permissions(_ suffix: String = "") throws -> Int? {
        try FileManager.default.attributesOfItem(atPath: path + suffix)[.posixPermissions] as? Int
    }
}

extension NetworkStore {
    @discardableResult
    func set(_ network: Network, what: String = "a change") throws -> NetworkDifference {
        try change(try .saying(what)) { (edited: inout Network) throws(Never) in edited = network }
    }

    @discardableResult
    func takeBack() throws -> HistoryEntry {
        let note = try ChangeNote.saying("unused")
        return try undo(when: note.when, who: note.who)
    }
}

extension ChangeNote {
    static func saying(_ what: String) throws -> ChangeNote {
        ChangeNote(
            when: try #require(Timestamp("2026-01-15T09:00:00Z")),
            who: try #require(PlainLine("coordinator")),
            what: try #require(PlainLine(what))
        )
    }
}

/// The store's error that the work ends with; a test fails without one.
func storeError(_ work: () throws -> Void) throws -> StoreError {
    let error = #expect(throws: (any Error).self) { try work() }
    if let change = error as? StoreChangeError<Never>, case .store(let error) = change { return error }
    return try #require(error as? StoreError)
}

extension NetworkStore {
    /// Room for a few more pages, as on a disk that is nearly full.
    func limitPages() throws {
        try queue.writeWithoutTransaction { database in
            let pages = try Int.fetchOne(database, sql: "PRAGMA page_count") ?? 0
            try database.execute(sql: "PRAGMA max_page_count = \(pages + 12)")
        }
    }

    /// What SQLite says of the connection's settings.
    func settings() throws -> [String: String] {
        let names = [
            "journal_mode", "synchronous", "foreign_keys", "secure_delete", "temp_store", "recursive_triggers",
            "busy_timeout",
        ]
        return try queue.writeWithoutTransaction { database in
            try names.reduce(into: [:]) { $0[$1] = try String.fetchOne(database, sql: "PRAGMA \($1)") }
        }
    }
}
