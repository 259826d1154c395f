internal import FoundationEssentials
internal import Glibc

/// Files and folders, with one clear error each. What Mela writes, only its owner may read.
enum FileTree {
    static func isFolder(_ path: String) -> Bool {
        var isFolder = false
        return FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) && isFolder
    }

    /// The names in a folder, in byte order.
    static func names(in folder: String) throws(PlannerError) -> [String] {
        var isFolder = false
        guard FileManager.default.fileExists(atPath: folder, isDirectory: &isFolder) else {
            throw .noSuchFile(folder)
        }
        guard isFolder else { throw .notAFolder(folder) }
        guard let names = try? FileManager.default.contentsOfDirectory(atPath: folder) else {
            throw .unreadable(folder)
        }
        return names.sorted()
    }

    static func bytes(of path: String) throws(PlannerError) -> [UInt8] {
        guard FileManager.default.fileExists(atPath: path) else { throw .noSuchFile(path) }
        guard let data = FileManager.default.contents(atPath: path) else { throw .unreadable(path) }
        return Array(data)
    }

    /// The file's bytes where there are at most `limit`; else how many there are, unread.
    static func bytes(of path: String, upTo limit: Int) throws(PlannerError) -> (bytes: [UInt8], count: Int) {
        let attributes = try? FileManager.default.attributesOfItem(atPath: path)
        if let size = attributes?[.size] as? Int, size > limit { return ([], size) }
        let bytes = try bytes(of: path)
        return (bytes, bytes.count)
    }

    /// Makes the folder, and those above it, where it is not there.
    static func makeFolder(_ folder: String) throws(PlannerError) {
        do {
            try FileManager.default.createDirectory(
                atPath: folder,
                withIntermediateDirectories: true,
                attributes: [.posixPermissions: 0o700]
            )
        } catch {
            throw .fileNotWritten(folder, why: "the folder can't be made")
        }
    }

    /// Makes the folder; one that is there must be empty.
    static func makeFreshFolder(_ folder: String) throws(PlannerError) {
        try makeFolder(folder)
        guard try names(in: folder).isEmpty else { throw .folderNotEmpty(folder) }
    }

    /// Writes the whole file, or leaves what was there: first beside it, then in its place in one step.
    static func write(_ bytes: some Sequence<UInt8>, to path: String) throws(PlannerError) {
        let files = FileManager.default
        let next = "\(path).part"
        try? files.removeItem(atPath: next)
        guard isWritten(Array(bytes), toNewFile: next) else {
            try? files.removeItem(atPath: next)
            throw .fileNotWritten(path, why: "check the folder, its permissions and the free space")
        }
        guard unsafe rename(next, path) == 0 else {
            try? files.removeItem(atPath: next)
            throw .fileNotWritten(path, why: "a folder stands there, or it is not yours to replace")
        }
    }

    /// Its permissions stand before its first byte does. Foundation writes first and narrows them afterwards: for a
    /// moment, or after a crash for good, others could read the file.
    private static func isWritten(_ bytes: [UInt8], toNewFile path: String) -> Bool {
        let file = unsafe open(path, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0o600)
        guard file >= 0 else { return false }
        var rest = bytes[...]
        while !rest.isEmpty {
            let count = unsafe rest.withUnsafeBytes { unsafe Glibc.write(file, $0.baseAddress, $0.count) }
            if count < 0, errno == EINTR { continue }
            guard count > 0 else {
                _ = close(file)
                return false
            }
            rest = rest.dropFirst(count)
        }
        return close(file) == 0
    }
}
