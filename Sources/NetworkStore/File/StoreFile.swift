internal import GRDB
internal import Glibc

/// The store's file on the disk: only its owner may read or write it, for members are at risk.
///
/// SQLite gives the files beside it (`-wal`, `-shm`) the permissions that it finds on the store.
enum StoreFile {
    private static let ownerOnly: mode_t = 0o600

    /// Makes an empty file where there was none.
    static func make(at path: String) throws(StoreError) {
        let descriptor = unsafe open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, ownerOnly)
        guard descriptor >= 0 else {
            switch errno {
            case EEXIST: throw .alreadyThere(path: path)
            case ENOENT, ENOTDIR: throw .noFolder(path: path)
            case ENOSPC, EDQUOT: throw .diskFull(path: path)
            default: throw .notWritable(path: path)
            }
        }
        close(descriptor)
    }

    /// Takes away what `make` made, where nothing could be written to it.
    static func remove(at path: String) {
        for suffix in ["", "-wal", "-shm", "-journal"] { unsafe unlink(path + suffix) }
    }

    /// Throws unless a regular file is there, itself or behind a link.
    static func find(at path: String) throws(StoreError) {
        var status = stat()
        guard unsafe stat(path, &status) == 0 else {
            throw errno == ENOENT || errno == ENOTDIR ? .notFound(path: path) : .notWritable(path: path)
        }
        guard status.st_mode & S_IFMT == S_IFREG else {
            throw .notAStore(path: path, found: "something that is no file")
        }
    }

    /// Where others may read the store (a copy, a restored backup), they no longer may. Another owner's file stays as
    /// it is: its permissions are that owner's to give.
    static func makePrivate(at path: String) {
        for suffix in ["", "-wal", "-shm"] { unsafe chmod(path + suffix, ownerOnly) }
    }

    /// Leaves nothing of what was deleted: the file is written anew without its free pages, and the log is emptied.
    static func clean(_ database: Database) throws {
        try emptyLog(database)
        try database.execute(sql: "VACUUM")
        try emptyLog(database)
    }

    private static func emptyLog(_ database: Database) throws {
        let result = try Row.fetchOne(database, sql: "PRAGMA wal_checkpoint(TRUNCATE)")
        guard result?[0] == 0 else { throw DatabaseError(resultCode: .SQLITE_BUSY) }
    }
}
