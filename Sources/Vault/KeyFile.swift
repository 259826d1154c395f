internal import Glibc

/// The file of a vault's keys on the disk, beside the store and never in it: a copy of the store holds no key.
///
/// Only its owner may read or write it. It is replaced in one step, so that a crash leaves the old one or the new one
/// whole; then the old one's bytes are overwritten. A disk that moves its blocks (flash does), a journal or a backup of
/// the folder may still hold them: against those only the passphrase stands.
struct KeyFile {
    let path: String
    /// How often a lock that another program holds is tried, each a twentieth of a second after the last.
    var tries = 100

    private static let mostBytes = 1 << 20

    /// Also where it can't be known: such as in a folder that is closed to us.
    var isThere: Bool {
        var status = stat()
        return unsafe lstat(path, &status) == 0 || (errno != ENOENT && errno != ENOTDIR)
    }

    func read() throws(VaultError) -> KeyFileText {
        while true {
            if let bytes = try bytesUnlessReplaced() { return try KeyFileText(bytes, path: path) }
        }
    }

    /// `nil` where another program replaced the file meanwhile, and may have overwritten what was being read.
    private func bytesUnlessReplaced() throws(VaultError) -> [UInt8]? {
        guard let file = OpenFile(path, O_RDONLY) else {
            switch errno {
            case ENOENT, ENOTDIR: throw .missing(path: path)
            case ELOOP: throw .notAFile(path: path, found: "a link")
            default: throw .notWritable(path: path)
            }
        }
        guard let status = file.status else { throw .notAFile(path: path, found: "something that is no file") }
        // A copy that was brought back may be open to others.
        if status.st_mode & 0o077 != 0 { file.makePrivate() }
        guard let bytes = file.bytes(most: Self.mostBytes) else { throw .notWritable(path: path) }
        if file.status?.st_nlink == 0 { return nil }
        guard bytes.count <= Self.mostBytes else {
            throw .damaged(path: path, found: "more than \(Self.mostBytes) bytes")
        }
        return bytes
    }

    /// Reads, edits and replaces the file, while no other program does.
    func change<Value>(_ edit: (inout KeyFileText) throws(VaultError) -> Value) throws(VaultError) -> Value {
        try locked { folder throws(VaultError) in
            let before = try read()
            var after = before
            let value = try edit(&after)
            if after != before { try replace(with: after, in: folder) }
            return value
        }
    }

    /// Makes the file where there is none.
    func make(_ text: KeyFileText) throws(VaultError) {
        try locked { folder throws(VaultError) in
            guard !isThere else { throw .alreadyThere(path: path) }
            try replace(with: text, in: folder)
        }
    }

    /// Where it stands, beside the store.
    var folder: String {
        guard let slash = path.lastIndex(of: "/") else { return "." }
        return slash == path.startIndex ? "/" : String(path[..<slash])
    }

    /// Where the next file stands until it is whole.
    private var part: String { "\(path).part" }

    /// The lock is the folder's, which stays when the file is replaced. Another program is waited for, five seconds.
    private func locked<Value>(_ work: (borrowing OpenFile) throws(VaultError) -> Value) throws(VaultError) -> Value {
        guard let folder = OpenFile("\(folder)/", O_RDONLY | O_DIRECTORY) else { throw .notWritable(path: path) }
        var tried = 1
        while !folder.lock() {
            guard errno == EWOULDBLOCK || errno == EINTR else { throw .notWritable(path: path) }
            guard tried < tries else { throw .busy(path: path) }
            tried += 1
            usleep(50_000)
        }
        // What a crash left holds keys too.
        OpenFile.destroy(part)
        return try work(folder)
    }

    private func replace(with text: KeyFileText, in folder: borrowing OpenFile) throws(VaultError) {
        let bytes = text.bytes
        // More could be written, but never read again.
        guard bytes.count <= Self.mostBytes else { throw .tooManyKeys(path: path, bytes: bytes.count) }
        // Opened before its name leads to the next one; where it can't be overwritten, it isn't replaced.
        let old = OpenFile(path, O_WRONLY)
        guard old != nil || errno == ENOENT else { throw .notWritable(path: path) }
        guard write(bytes), unsafe rename(part, path) == 0 else {
            OpenFile.destroy(part)
            throw .notWritable(path: path)
        }
        if !folder.sync() {
            // Until the disk has the folder, a power cut brings the old file back, which must be whole then.
            guard errno == EINVAL else { throw .notWritable(path: path) }
            // A file system that has no such call for folders.
            sync()
        }
        if let old { old.overwrite() }
    }

    private func write(_ bytes: [UInt8]) -> Bool {
        guard let file = OpenFile(part, O_WRONLY | O_CREAT | O_EXCL, mode: 0o600) else { return false }
        return file.write(bytes) && file.sync()
    }
}
