import Foundation
import TestSupport
import Testing

/// The built program, run as a person runs it.
struct MelaProgram {
    struct Answer {
        let status: Int32
        let output: String
        let complaint: String

        var lines: [String] { output.split(separator: "\n").map(String.init) }
    }

    let folder: TemporaryFolder

    init() throws { folder = try TemporaryFolder() }

    /// The program lies beside the tests.
    static var url: URL {
        get throws {
            let tests = try FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe")
            let beside = URL(filePath: tests).deletingLastPathComponent().appending(path: "mela")
            if FileManager.default.isExecutableFile(atPath: beside.path) { return beside }
            let called = URL(filePath: CommandLine.arguments[0]).deletingLastPathComponent().appending(path: "mela")
            try #require(FileManager.default.isExecutableFile(atPath: called.path), "no mela beside the tests")
            return called
        }
    }

    /// Runs in the folder, with a store of its own there unless told otherwise.
    @discardableResult
    func run(_ arguments: String..., environment: [String: String] = [:]) throws -> Answer {
        try run(arguments, environment: environment)
    }

    /// - Parameter input: what stands on standard input.
    func run(_ arguments: [String], environment: [String: String] = [:], input: String? = nil) throws -> Answer {
        let process = try process(arguments, environment: environment)
        if let input {
            let pipe = Pipe()
            // Less than a pipe holds, so nobody has to read it.
            try pipe.fileHandleForWriting.write(contentsOf: Data(input.utf8))
            try pipe.fileHandleForWriting.close()
            process.standardInput = pipe
        }
        let output = Pipe()
        process.standardOutput = output
        // Into a file: two pipes, read one after the other, could block the program.
        let complaints = folder.file("complaints-\(UUID().uuidString).txt")
        try Data().write(to: complaints)
        let writing = try FileHandle(forWritingTo: complaints)
        process.standardError = writing
        try process.run()
        let bytes = output.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        try writing.close()
        let complaint = try String(contentsOf: complaints, encoding: .utf8)
        try FileManager.default.removeItem(at: complaints)
        return Answer(
            status: process.terminationStatus,
            output: String(decoding: bytes, as: UTF8.self),
            complaint: complaint
        )
    }

    func process(_ arguments: [String], environment: [String: String] = [:]) throws -> Process {
        let process = Process()
        process.executableURL = try Self.url
        process.arguments = arguments
        process.currentDirectoryURL = folder.url
        process.environment = ["PATH": "/usr/bin:/bin", "SWIFT_BACKTRACE": "enable=no"].merging(environment) { $1 }
        return process
    }

    func file(_ path: String) -> URL { folder.file(path) }

    func write(_ text: String, to path: String) throws { try folder.write(text, to: path) }

    func text(of name: String) throws -> String { try String(contentsOf: folder.file(name), encoding: .utf8) }

    func names(in name: String) throws -> [String] {
        try FileManager.default.contentsOfDirectory(atPath: folder.file(name).path).sorted()
    }

    /// Every file below a folder, by its path from there; the store is left out, whose pages may differ.
    func files(below name: String) throws -> [String: Data] {
        try contents(below: folder.file(name)).filter { !$0.key.contains(".sqlite") }
    }
}

/// Every file below a folder, by its path from there.
func contents(below folder: URL) throws -> [String: Data] {
    var files: [String: Data] = [:]
    for path in try FileManager.default.subpathsOfDirectory(atPath: folder.path) {
        let url = folder.appending(path: path)
        guard try url.resourceValues(forKeys: [.isRegularFileKey]).isRegularFile == true else { continue }
        files[path] = try Data(contentsOf: url)
    }
    return files
}
