internal import Foundation
internal import Glibc

/// The file of a vault's keys on the disk, beside the store and never in it: a copy of the store holds no key.
///
/// Only its owner may read or write it. It is replaced in one step, so that a crash leaves the old one or the new one
/// whole; then the old one's bytes are overwritten. A disk that moves its blocks (flash does), a journal or a backup of
/// the folder may still hold them: against those only the passphrase stands.
struct KeyFile {
    let path: String

    private static let ownerOnly: mode_t = 0o600
    private static let mostBytes = 1 << 20

    var isThere: Bool { unsafe access(path, F_OK) == 0 }

    func read() throws(VaultError) -> KeyFileText {
        guard isThere else { throw .missing(path: path) }
        let file = unsafe open(path, O_RDONLY | O_CLOEXEC)
        guard file >= 0 else { throw .notWritable(path: path) }
        defer { close(file) }
        return try KeyFileText(bytes(of: file), path: path)
    }

    private func bytes(of file: Int32) throws(VaultError) -> [UInt8] {
        var bytes: [UInt8] = []
        var buffer = Array(repeating: UInt8(0), count: 4096)
        while bytes.count <= Self.mostBytes {
            let count = unsafe buffer.withUnsafeMutableBytes { unsafe Glibc.read(file, $0.baseAddress, $0.count) }
            guard count >= 0 else { throw .damaged(path: path, found: "something that is no file") }
            if count == 0 { return bytes }
            bytes += buffer[..<count]
        }
        throw .damaged(path: path, found: "more than \(Self.mostBytes) bytes")
    }

    /// Reads, edits and replaces the file, while no other program does.
    func change<Value>(_ edit: (inout KeyFileText) throws(VaultError) -> Value) throws(VaultError) -> Value {
        try locked { () throws(VaultError) in
            let before = try read()
            var after = before
            let value = try edit(&after)
            if after != before { try replace(with: after) }
            return value
        }
    }

    /// Makes the file where there is none.
    func make(_ text: KeyFileText) throws(VaultError) {
        try locked { () throws(VaultError) in
            guard !isThere else { throw .alreadyThere(path: path) }
            try replace(with: text)
        }
    }

    private var folder: String {
        guard let slash = path.lastIndex(of: "/") else { return "." }
        return slash == path.startIndex ? "/" : String(path[..<slash])
    }

    /// The lock is the folder's, which stays when the file is replaced. Another program is waited for, five seconds.
    private func locked<Value>(_ work: () throws(VaultError) -> Value) throws(VaultError) -> Value {
        let descriptor = unsafe open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
        guard descriptor >= 0 else { throw .notWritable(path: path) }
        defer { close(descriptor) }
        var tries = 0
        while flock(descriptor, LOCK_EX | LOCK_NB) != 0 {
            tries += 1
            guard tries < 100 else { throw .busy(path: path) }
            usleep(50_000)
        }
        return try work()
    }

    private func replace(with text: KeyFileText) throws(VaultError) {
        let next = "\(path).part"
        _ = unsafe unlink(next)
        let old = unsafe open(path, O_RDWR | O_NOFOLLOW | O_CLOEXEC)
        defer { if old >= 0 { close(old) } }
        let file = unsafe open(next, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, Self.ownerOnly)
        guard file >= 0 else { throw .notWritable(path: path) }
        let isWritten = write(text.bytes, to: file) && fsync(file) == 0
        guard close(file) == 0, isWritten, unsafe rename(next, path) == 0 else {
            _ = unsafe unlink(next)
            throw .notWritable(path: path)
        }
        let descriptor = unsafe open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
        if descriptor >= 0 {
            _ = fsync(descriptor)
            close(descriptor)
        }
        if old >= 0 { overwrite(old) }
    }

    private func write(_ bytes: [UInt8], to file: Int32) -> Bool {
        var rest = bytes[...]
        while !rest.isEmpty {
            let count = unsafe rest.withUnsafeBytes { unsafe Glibc.write(file, $0.baseAddress, $0.count) }
            if count < 0, errno == EINTR { continue }
            guard count > 0 else { return false }
            rest = rest.dropFirst(count)
        }
        return true
    }

    /// Puts zeros over a file that no name leads to any more.
    private func overwrite(_ file: Int32) {
        let size = lseek(file, 0, SEEK_END)
        guard size > 0, lseek(file, 0, SEEK_SET) == 0 else { return }
        _ = write(Array(repeating: 0, count: Int(size)), to: file)
        _ = fsync(file)
    }
}
