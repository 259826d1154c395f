import Foundation

/// The tree that these tests were compiled from.
enum Repository {
    /// `Tests/ArchitectureTests/Repository.swift` stands three steps below the root.
    static let root = URL(filePath: #filePath, directoryHint: .notDirectory)
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

    /// The Swift files under these folders, in the order of their paths; hidden folders such as `.build` are left out.
    static func swiftFiles(under folders: [String]) throws -> [SourceFile] {
        try folders.flatMap { folder in
            let paths = try FileManager.default.subpathsOfDirectory(atPath: root.appending(path: folder).path)
            return try paths.filter { path in
                path.hasSuffix(".swift") && !path.split(separator: "/").contains { $0.hasPrefix(".") }
            }.sorted().map { path in
                SourceFile(
                    path: "\(folder)/\(path)",
                    text: try String(contentsOf: root.appending(path: "\(folder)/\(path)"), encoding: .utf8)
                )
            }
        }
    }

    /// The names in a folder, sorted.
    static func names(in folder: String) throws -> [String] {
        try FileManager.default.contentsOfDirectory(atPath: root.appending(path: folder).path).sorted()
    }

    /// The folders in a folder but hidden ones, sorted.
    static func folders(in folder: String) throws -> [String] {
        try names(in: folder).filter { name in
            let place = root.appending(path: "\(folder)/\(name)")
            return try !name.hasPrefix(".") && place.resourceValues(forKeys: [.isDirectoryKey]).isDirectory == true
        }
    }

    /// The lines of `.gitignore`: what building and trying Mela leaves behind.
    static func ignoredNames() throws -> [String] {
        try String(contentsOf: root.appending(path: ".gitignore"), encoding: .utf8)
            .split(whereSeparator: \.isNewline).map(String.init)
    }
}
