internal import Foundation
internal import Glibc

/// A file that is open, and closed when it goes. Never one behind a link; and a pipe in its place blocks nobody.
struct OpenFile: ~Copyable {
    private let descriptor: Int32

    /// `nil` where it can't be opened: `errno` says why (open(2)).
    init?(_ path: String, _ flags: Int32, mode: mode_t = 0) {
        let opened = unsafe open(path, flags | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC, mode)
        if opened < 0 { return nil }
        descriptor = opened
    }

    deinit { close(descriptor) }

    /// What is in it, one byte more than `most` at most; `nil` where it can't be read.
    func bytes(most: Int) -> [UInt8]? {
        var bytes: [UInt8] = []
        var buffer = Array(repeating: UInt8(0), count: 4096)
        defer { buffer.wipe() }
        while bytes.count <= most {
            let room = min(buffer.count, most + 1 - bytes.count)
            let count = unsafe buffer.withUnsafeMutableBytes { unsafe read(descriptor, $0.baseAddress, room) }
            if count < 0, errno == EINTR { continue }
            guard count >= 0 else { return nil }
            if count == 0 { break }
            bytes += buffer[..<count]
        }
        return bytes
    }

    /// Whether all of them were written.
    func write(_ bytes: [UInt8]) -> Bool {
        var rest = bytes[...]
        while !rest.isEmpty {
            let count = unsafe rest.withUnsafeBytes { unsafe Glibc.write(descriptor, $0.baseAddress, $0.count) }
            if count < 0, errno == EINTR { continue }
            guard count > 0 else { return false }
            rest = rest.dropFirst(count)
        }
        return true
    }

    /// Whether the disk has it.
    func sync() -> Bool { fsync(descriptor) == 0 }

    /// Puts zeros over all of it.
    func overwrite() {
        let size = lseek(descriptor, 0, SEEK_END)
        guard size > 0, lseek(descriptor, 0, SEEK_SET) == 0 else { return }
        _ = write(Array(repeating: 0, count: Int(size)))
        _ = sync()
    }

    /// `nil` where it is no regular file.
    var status: stat? {
        var status = stat()
        guard unsafe fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG else { return nil }
        return status
    }

    func makePrivate() { fchmod(descriptor, 0o600) }

    /// Takes the lock that one open file at a time has (flock(2)); `false` where another has it. It goes with the file.
    func lock() -> Bool { flock(descriptor, LOCK_EX | LOCK_NB) == 0 }

    /// Overwrites and removes the file at a path, where one is.
    static func destroy(_ path: String) {
        if let file = OpenFile(path, O_WRONLY) { file.overwrite() }
        _ = unsafe unlink(path)
    }
}

/// Overwrites memory; explicit_bzero(3) is what no optimiser takes out.
func zero(_ memory: UnsafeMutableRawBufferPointer) {
    if let start = memory.baseAddress { unsafe explicit_bzero(start, memory.count) }
}

extension Array<UInt8> {
    /// Overwrites its bytes; other copies of it keep theirs.
    mutating func wipe() { unsafe withUnsafeMutableBytes { unsafe zero($0) } }
}

extension Data {
    /// Overwrites its bytes; other copies of it keep theirs.
    mutating func wipe() { unsafe withUnsafeMutableBytes { unsafe zero($0) } }
}
