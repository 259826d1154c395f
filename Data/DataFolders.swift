import FoundationEssentials

/// Where the data lies that comes with the program.
///
/// SwiftPM's own `Bundle.module` is not used: it stops the program where it finds nothing, and falls back on the path
/// of the machine that built it.
public struct DataFolders: Hashable, Sendable {
    /// The path of the folder with the region's facts.
    public let reference: String
    /// The path of the folder with the sample network.
    public let sample: String

    /// The folder into which SwiftPM copies this target's data, beside the programs and the tests that use it.
    static let bundleName = "mela_ReferenceData.resources"

    /// Looks beside the running program, symbolic links followed, then in `../share/mela` from there.
    ///
    /// Throws `ReferenceDataError.notFound` with the places.
    public static func located() throws(ReferenceDataError) -> DataFolders {
        try located(in: candidates(besides: programFolders()))
    }

    static func located(in bundles: [String]) throws(ReferenceDataError) -> DataFolders {
        guard let bundle = bundles.first(where: { isFolder("\($0)/Reference") }) else {
            throw .notFound("Reference", lookedIn: bundles)
        }
        return DataFolders(reference: "\(bundle)/Reference", sample: "\(bundle)/Sample")
    }

    static func candidates(besides folders: [String]) -> [String] {
        folders.flatMap { ["\($0)/\(bundleName)", "\($0)/../share/mela/\(bundleName)"] }
    }

    /// The folder of the running program as the kernel knows it, then as it was called: under `swift test` the former
    /// is the build folder too, because the tests are a program of their own there.
    private static func programFolders() -> [String] {
        let linked = try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe")
        let programs = [linked, CommandLine.arguments.first].compactMap { $0 }
        var folders: [String] = []
        for program in programs {
            guard let slash = program.lastIndex(of: "/") else { continue }
            let folder = String(program[..<slash])
            if !folders.contains(folder) { folders.append(folder) }
        }
        return folders
    }

    private static func isFolder(_ path: String) -> Bool {
        var isFolder = false
        return FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) && isFolder
    }
}
