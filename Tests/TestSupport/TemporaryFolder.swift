public import Foundation

/// A fresh folder for one test, readable by its owner alone; it goes with its last reference.
public final class TemporaryFolder: Sendable {
    public let url: URL

    public init() throws {
        url = FileManager.default.temporaryDirectory.appending(
            path: "mela-test-\(UUID().uuidString)",
            directoryHint: .isDirectory
        )
        try FileManager.default.createDirectory(
            at: url,
            withIntermediateDirectories: false,
            attributes: [.posixPermissions: 0o700]
        )
    }

    deinit {
        // A test may have removed it already; a deinit can't tell anyone of another failure.
        try? FileManager.default.removeItem(at: url)
    }

    /// The place of a file in it, such as `tables/members.csv`; the file need not exist.
    public func file(_ path: String) -> URL {
        url.appending(path: path, directoryHint: .notDirectory)
    }

    /// Writes a file, with the folders that lead to it.
    @discardableResult
    public func write(_ text: String, to path: String) throws -> URL {
        let place = file(path)
        try FileManager.default.createDirectory(
            at: place.deletingLastPathComponent(),
            withIntermediateDirectories: true
        )
        try Data(text.utf8).write(to: place)
        return place
    }
}
