import Foundation

/// Calendars in which every form that is read stands at least once: what the mutations begin from, here and in
/// Tests/Fuzz, where they lie.
enum FuzzSamples {
    static func all() throws -> [String] {
        let folder = URL(filePath: #filePath, directoryHint: .notDirectory)
            .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
            .appending(path: "Fuzz/Seeds", directoryHint: .isDirectory)
        return try FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil)
            .sorted { $0.path < $1.path }
            .map { try String(contentsOf: $0, encoding: .utf8) }
    }
}
