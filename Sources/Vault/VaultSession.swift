internal import CivilTime
internal import Crypto
internal import Foundation
internal import Glibc

/// Keeps a vault open between the commands of one person, in a folder of memory that goes with the machine's power.
///
/// Its file holds the key that the passphrase gave, never the passphrase; only its owner may read it. A machine that
/// puts memory out to a disk (swap, hibernation) may write the key there: let it encrypt that, or keep no session.
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

    // The file: until when, as `YYYY-MM-DDTHH:MM:SSZ` and a line feed, and the key's 32 bytes.
    private static let expiryBytes = 20
    private static let keyBytes = 32
    private static let fileBytes = expiryBytes + 1 + keyBytes

    func keep(_ key: SymmetricKey, salt: [UInt8], until expiry: Timestamp) throws(VaultError) {
        try checkFolder()
        close(salt: salt)
        guard let file = OpenFile(path(salt), O_WRONLY | O_CREAT | O_EXCL, mode: 0o600) else {
            throw .noSafeFolder("\(folder.debugDescription) takes no file")
        }
        var secret = key.bytes
        var bytes = Array("\(expiry)\n".utf8) + secret
        secret.wipe()
        defer { bytes.wipe() }
        guard file.write(bytes) else {
            close(salt: salt)
            throw .noSafeFolder("\(folder.debugDescription) is full")
        }
    }

    /// `nil` where nothing is kept, or no longer; what is over is removed.
    func key(salt: [UInt8], now: Timestamp) -> SymmetricKey? { kept(salt: salt, now: now)?.key }

    func expiry(salt: [UInt8], now: Timestamp) -> Timestamp? { kept(salt: salt, now: now)?.expiry }

    private func kept(salt: [UInt8], now: Timestamp) -> (key: SymmetricKey, expiry: Timestamp)? {
        guard hasFolder, let kept = read(salt: salt), now < kept.expiry else {
            close(salt: salt)
            return nil
        }
        return kept
    }

    private func read(salt: [UInt8]) -> (key: SymmetricKey, expiry: Timestamp)? {
        guard let file = OpenFile(path(salt), O_RDONLY), let status = file.status, status.st_mode & 0o077 == 0,
            status.st_uid == geteuid(), var bytes = file.bytes(most: Self.fileBytes)
        else { return nil }
        defer { bytes.wipe() }
        guard bytes.count == Self.fileBytes, bytes[Self.expiryBytes] == UInt8(ascii: "\n"),
            let expiry = Timestamp(String(decoding: bytes[..<Self.expiryBytes], as: UTF8.self))
        else { return nil }
        return (SymmetricKey(data: bytes[(Self.expiryBytes + 1)...]), expiry)
    }

    /// Overwrites and removes the file.
    func close(salt: [UInt8]) {
        if hasFolder { OpenFile.destroy(path(salt)) }
    }

    /// It says nothing of the network.
    private func path(_ salt: [UInt8]) -> String {
        "\(folder)/session-\(hexadecimal(SHA256.hash(data: Data(salt)).prefix(8)))"
    }

    /// Where the variable isn't set there is none; a relative one is none (XDG Base Directory Specification).
    private var hasFolder: Bool { folder.hasPrefix("/") }

    private func checkFolder() throws(VaultError) {
        var status = stat()
        guard hasFolder, unsafe stat(folder, &status) == 0, status.st_mode & S_IFMT == S_IFDIR else {
            throw .noSafeFolder("there is no folder \(folder.debugDescription)")
        }
        guard status.st_uid == geteuid(), status.st_mode & 0o077 == 0 else {
            throw .noSafeFolder("\(folder.debugDescription) is open to others")
        }
        guard !mustBeMemory || Self.isMemory(folder) else {
            throw .noSafeFolder("\(folder.debugDescription) is on a disk")
        }
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
