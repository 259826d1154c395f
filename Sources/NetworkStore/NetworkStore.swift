public import CivilTime
internal import GRDB
public import NetworkModel

/// A network in one SQLite file, with the history of its changes.
///
/// A change is in the file, and on the disk, when the call returns; a crash at any moment leaves the network as it was
/// before or after it. Several programs may use one file: readers never wait, and a writer waits for another, up to five
/// seconds.
public final class NetworkStore: Sendable {
    let queue: DatabaseQueue
    private let path: String

    /// Seconds to wait for another program that writes.
    private static let patience: Double = 5

    private init(_ queue: DatabaseQueue, path: String) {
        self.queue = queue
        self.path = path
    }

    /// Makes a new store that holds nothing; only its owner may read the file.
    public static func created(at path: String) throws(StoreError) -> NetworkStore {
        try StoreFile.make(at: path)
        do {
            let queue = try StoreConnection.toNewFile(path, patience: patience)
            try queue.writeWithoutTransaction(Schema.migrate)
            return NetworkStore(queue, path: path)
        } catch {
            StoreFile.remove(at: path)
            throw StoreError(error, path: path)
        }
    }

    /// Opens a store, and brings an older one to the newest schema.
    public static func opened(at path: String) throws(StoreError) -> NetworkStore {
        try opened(at: path, patience: patience)
    }

    static func opened(at path: String, patience: Double) throws(StoreError) -> NetworkStore {
        try StoreFile.find(at: path)
        do {
            let queue = try StoreConnection.toStore(path, patience: patience)
            StoreFile.makePrivate(at: path)
            try queue.writeWithoutTransaction(Schema.migrate)
            return NetworkStore(queue, path: path)
        } catch {
            throw StoreError(error, path: path)
        }
    }

    /// Everything that the store holds, at one moment, each table in the order of its key.
    public func network() throws(StoreError) -> Network {
        try reading { try TableReading.network(in: $0, path: path) }
    }

    /// Reads the network, edits it, and writes the difference with its entry in the history, all in one transaction.
    ///
    /// Nothing is written, and no entry made, where the edit throws or changes nothing. The edit must not use the store.
    public func change<Failure: Error>(
        _ note: ChangeNote,
        _ edit: (inout Network) throws(Failure) -> Void
    ) throws(StoreChangeError<Failure>) -> NetworkDifference {
        do {
            return try inOneTransaction { database in
                let before = try TableReading.network(in: database, path: path)
                var after = before
                do throws(Failure) { try edit(&after) } catch { throw StoreChangeError<Failure>.edit(error) }
                return try TableWriting.write(from: before, to: after, note: note, in: database)
            }
        } catch let error as StoreChangeError<Failure> {
            throw error
        } catch {
            throw .store(StoreError(error, path: path))
        }
    }

    /// The newest entries of the history, newest first; all of them without `last`.
    public func history(last: Int?) throws(StoreError) -> [HistoryEntry] {
        try reading { try HistoryReading(database: $0, path: path).entries(last: last) }
    }

    /// What an entry did, row by row, in the order in which it was written.
    public func rowChanges(of entry: Int) throws(StoreError) -> [RowChange] {
        try reading { try HistoryReading(database: $0, path: path).rowChanges(of: entry) }
    }

    /// What `undo` would take back next; `nil` for nothing.
    public func newestStandingEntry() throws(StoreError) -> Int? {
        try reading { try Undoing(database: $0, path: path).newestStanding() }
    }

    /// Takes back the newest entry that has not been taken back, as a new entry, which it returns.
    ///
    /// Called again it goes further back, as in an editor; what it took back does not come again.
    public func undo(when: Timestamp, who: PlainLine) throws(StoreError) -> HistoryEntry {
        do {
            return try inOneTransaction { database in
                let undoing = Undoing(database: database, path: path)
                guard let undone = try undoing.newestStanding() else { throw StoreError.nothingToUndo }
                let what = "undo of entry \(undone)"
                let entry = try OpenEntry(when: when, who: who, what: what, undoes: undone, in: database)
                try undoing.takeBack(undone)
                try entry.close()
                guard let written = try HistoryReading(database: database, path: path).entries(last: 1).first else {
                    throw StoreError.noSuchEntry(entry.number)
                }
                return written
            }
        } catch {
            throw StoreError(error, path: path)
        }
    }

    /// Destroys what the store tells of a meeting's people: their rows, the history's cells about them, and what is left
    /// of both in free pages and in the write-ahead log. The edit comes first, in the same transaction, and keeps counts.
    ///
    /// Nothing before it can be taken back afterwards. Called again it cleans again: do so where it threw after its
    /// change, because another program was reading.
    public func purge<Failure: Error>(
        _ meeting: Meeting.ID,
        note: ChangeNote,
        _ edit: (inout Network) throws(Failure) -> Void
    ) throws(StoreChangeError<Failure>) {
        do {
            try inOneTransaction { database in
                let before = try TableReading.network(in: database, path: path)
                var after = before
                do throws(Failure) { try edit(&after) } catch { throw StoreChangeError<Failure>.edit(error) }
                let erasure = MeetingErasure(meeting: meeting)
                try TableWriting.write(from: before, to: after, note: note, in: database, erasing: erasure)
            }
            try clean()
        } catch let error as StoreChangeError<Failure> {
            throw error
        } catch {
            throw .store(StoreError(error, path: path))
        }
    }

    private func clean() throws {
        do {
            try queue.writeWithoutTransaction(StoreFile.clean)
        } catch let error as DatabaseError where error.resultCode == .SQLITE_BUSY {
            throw StoreError.notCleaned(path: path)
        }
    }

    private func reading<Value>(_ read: (Database) throws -> Value) throws(StoreError) -> Value {
        do { return try queue.read(read) } catch { throw StoreError(error, path: path) }
    }

    private func inOneTransaction<Value>(_ write: (Database) throws -> Value) throws -> Value {
        try queue.writeWithoutTransaction { database in
            try database.inOneTransaction { try write(database) }
        }
    }
}
