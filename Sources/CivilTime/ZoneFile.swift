internal import Glibc

/// Reads the bytes of one zone file: a regular file, of bounded size.
enum ZoneFile {
    /// The system's zone files, on every Linux.
    static let folder = "/usr/share/zoneinfo"

    /// More than ten times the largest zone file.
    static let byteLimit = 262_144

    static func bytes(of name: ZoneName, in folder: String) throws(ZoneError) -> [UInt8] {
        guard let file = OpenFile(path: "\(folder)/\(name)") else {
            let code = errno
            guard code == ENOENT || code == ENOTDIR else { throw .unreadable(name, code: code) }
            guard OpenFile(path: folder) != nil else { throw .noZoneFiles(folder: folder) }
            throw .unknown(name)
        }
        guard let byteCount = file.regularByteCount else { throw .unknown(name) }
        guard byteCount <= byteLimit else { throw .tooLarge(name, byteCount: byteCount) }
        guard let bytes = file.read(upTo: byteLimit + 1) else { throw .unreadable(name, code: errno) }
        guard bytes.count <= byteLimit else { throw .tooLarge(name, byteCount: bytes.count) }
        return bytes
    }
}

/// A file descriptor with one owner: `open` to `close`.
private struct OpenFile: ~Copyable {
    private let descriptor: Int32

    /// `nil` where `open` refuses; `errno` then says why. A pipe or a device does not block.
    init?(path: String) {
        let opened = unsafe open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
        guard opened >= 0 else { return nil }
        descriptor = opened
    }

    deinit { close(descriptor) }

    /// The size in bytes; `nil` where this is no regular file.
    var regularByteCount: Int? {
        var status = stat()
        guard unsafe fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG else { return nil }
        return Int(status.st_size)
    }

    /// Up to `limit` bytes from where the file stands; `nil` where the system refuses.
    func read(upTo limit: Int) -> [UInt8]? {
        var bytes: [UInt8] = []
        var chunk = [UInt8](repeating: 0, count: 4096)
        while bytes.count < limit {
            let wanted = min(chunk.count, limit - bytes.count)
            let count = unsafe Glibc.read(descriptor, &chunk, wanted)
            guard count >= 0 else { return nil }
            guard count > 0 else { break }
            bytes += chunk[..<count]
        }
        return bytes
    }
}
