public import Foundation

/// The files that say what a target's output is, byte by byte: `Tests/<Target>Tests/Goldens/`.
public struct GoldenFolder: Sendable {
    public let url: URL
    /// With it a golden is rewritten, and the comparison fails so that someone looks at the difference.
    public let isRecording: Bool

    public init(url: URL, isRecording: Bool) {
        self.url = url
        self.isRecording = isRecording
    }

    /// The goldens of the test target that `testFile` belongs to; `RECORD_GOLDENS=1` records.
    ///
    /// Nil when no folder above the file is named `…Tests`.
    public init?(ofTest testFile: String) {
        var folder = URL(filePath: testFile, directoryHint: .notDirectory).deletingLastPathComponent()
        while !folder.lastPathComponent.hasSuffix("Tests") {
            guard folder.pathComponents.count > 1 else { return nil }
            folder.deleteLastPathComponent()
        }
        self.init(
            url: folder.appending(path: "Goldens", directoryHint: .isDirectory),
            isRecording: ProcessInfo.processInfo.environment["RECORD_GOLDENS"] == "1"
        )
    }

    /// Nil when the golden of that name has the very bytes of `text`, else what differs and what to do.
    ///
    /// While recording it is never nil: the golden has just been written.
    public func difference(of text: String, from name: String) throws -> String? {
        let golden = url.appending(path: name, directoryHint: .notDirectory)
        if isRecording {
            try FileManager.default.createDirectory(
                at: golden.deletingLastPathComponent(),
                withIntermediateDirectories: true
            )
            try Data(text.utf8).write(to: golden)
            return "\(name) is recorded: look at its difference, then run the test without RECORD_GOLDENS"
        }
        guard FileManager.default.fileExists(atPath: golden.path) else {
            return "there is no golden \(name): record it with RECORD_GOLDENS=1"
        }
        let expected = try Data(contentsOf: golden)
        guard expected != Data(text.utf8) else { return nil }
        return "\(name) differs \(firstDifference(of: Array(text.utf8), from: Array(expected)))"
    }
}

/// Where two texts part, with both lines; the bytes are compared, as equal Strings can have different ones.
private func firstDifference(of found: [UInt8], from expected: [UInt8]) -> String {
    let newline = UInt8(ascii: "\n")
    let foundLines = found.split(separator: newline, omittingEmptySubsequences: false)
    let expectedLines = expected.split(separator: newline, omittingEmptySubsequences: false)
    func line(_ index: Int, of lines: [ArraySlice<UInt8>]) -> String {
        lines.indices.contains(index) ? String(decoding: lines[index], as: UTF8.self).debugDescription : "the end"
    }
    var index = 0
    while index < min(foundLines.count, expectedLines.count), foundLines[index] == expectedLines[index] { index += 1 }
    return """
        from line \(index + 1) on: found \(line(index, of: foundLines)), \
        expected \(line(index, of: expectedLines)); if the new text is right, record it with RECORD_GOLDENS=1
        """
}
