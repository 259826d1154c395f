internal import CivilTime
internal import Crypto
internal import Foundation
internal import Glibc

/// Keeps a vault open between the commands of one person, in a folder of memory that goes with the machine's power.
///
/// Its file holds the key that the passphrase gave, never the passphrase; only its owner may read it.
public struct VaultSession: Sendable {
    /// Such as `$XDG_RUNTIME_DIR`.
    private let folder: String
    /// Whether the folder must be one of memory alone.
    private let mustBeMemory: Bool

    /// Minutes for which an opened vault stays open, where nobody says otherwise.
    public static let usualMinutes = 15

    public init(folder: String) { self.init(folder: folder, mustBeMemory: true) }

    package init(folder: String, mustBeMemory: Bool) {
        self.folder = folder
        self.mustBeMemory = mustBeMemory
    }

    func keep(_ key: SymmetricKey, salt: [UInt8], until expiry: Timestamp) throws(VaultError) {
        try checkFolder()
        close(salt: salt)
        let file = unsafe open(path(salt), O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0o600)
        guard file >= 0 else { throw .noSafeFolder("\(folder) takes no file") }
        let text = "\(expiry)\n\(hexadecimal(key.bytes))\n"
        let count = unsafe Array(text.utf8).withUnsafeBytes { unsafe Glibc.write(file, $0.baseAddress, $0.count) }
        guard Glibc.close(file) == 0, count == text.utf8.count else {
            close(salt: salt)
            throw .noSafeFolder("\(folder) is full")
        }
    }

    /// `nil` where nothing is kept, or no longer; what is over is removed.
    func key(salt: [UInt8], now: Timestamp) -> SymmetricKey? { kept(salt: salt, now: now)?.key }

    func expiry(salt: [UInt8], now: Timestamp) -> Timestamp? { kept(salt: salt, now: now)?.expiry }

    private func kept(salt: [UInt8], now: Timestamp) -> (key: SymmetricKey, expiry: Timestamp)? {
        var status = stat()
        guard unsafe lstat(path(salt), &status) == 0 else { return nil }
        guard status.st_mode & S_IFMT == S_IFREG, status.st_mode & 0o077 == 0, status.st_uid == geteuid(),
            let bytes = FileManager.default.contents(atPath: path(salt)),
            let text = String(validating: bytes, as: UTF8.self)
        else {
            close(salt: salt)
            return nil
        }
        let lines = text.split(separator: "\n").map(String.init)
        guard lines.count == 2, let expiry = Timestamp(lines[0]), now < expiry, lines[1].utf8.count == 64 else {
            close(salt: salt)
            return nil
        }
        let digits = Array(lines[1].utf8)
        let key = stride(from: 0, to: 64, by: 2).compactMap {
            UInt8(String(decoding: digits[$0..<$0 + 2], as: UTF8.self), radix: 16)
        }
        return key.count == 32 ? (SymmetricKey(data: key), expiry) : nil
    }

    /// Overwrites and removes the file.
    func close(salt: [UInt8]) {
        let file = unsafe open(path(salt), O_WRONLY | O_NOFOLLOW | O_CLOEXEC)
        if file >= 0 {
            let zeros = Array(repeating: UInt8(0), count: 128)
            _ = unsafe zeros.withUnsafeBytes { unsafe Glibc.write(file, $0.baseAddress, $0.count) }
            Glibc.close(file)
        }
        _ = unsafe unlink(path(salt))
    }

    /// It says nothing of the network.
    private func path(_ salt: [UInt8]) -> String {
        "\(folder)/session-\(hexadecimal(SHA256.hash(data: Data(salt)).prefix(8)))"
    }

    private func checkFolder() throws(VaultError) {
        var status = stat()
        guard !folder.isEmpty, unsafe stat(folder, &status) == 0, status.st_mode & S_IFMT == S_IFDIR else {
            throw .noSafeFolder("there is no folder \(folder.debugDescription)")
        }
        guard status.st_uid == geteuid(), status.st_mode & 0o077 == 0 else {
            throw .noSafeFolder("\(folder) is open to others")
        }
        let isMemory = Self.isMemory(folder)
        guard isMemory || !mustBeMemory else { throw .noSafeFolder("\(folder) is on a disk") }
    }

    /// Whether the file system under the folder is one of memory, by the kernel's list of mounts (proc(5)).
    private static func isMemory(_ folder: String) -> Bool {
        guard let real = unsafe realpath(folder, nil) else { return false }
        defer { unsafe free(real) }
        let path = unsafe String(cString: real)
        guard let mounts = FileManager.default.contents(atPath: "/proc/self/mounts") else { return false }
        let lines = String(decoding: mounts, as: UTF8.self).split(separator: "\n").map { $0.split(separator: " ") }
        let under = lines.filter { line in
            guard line.count > 2 else { return false }
            return line[1] == "/" || path == line[1] || path.hasPrefix("\(line[1])/")
        }
        // Of two mounts on one place the later one counts.
        let nearest = under.enumerated().max { ($0.1[1].utf8.count, $0.0) < ($1.1[1].utf8.count, $1.0) }
        return nearest.map { ["tmpfs", "ramfs"].contains($0.1[2]) } ?? false
    }
}
