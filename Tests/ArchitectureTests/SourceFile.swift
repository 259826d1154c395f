/// A file of the repository as the rules see it.
struct SourceFile: Sendable {
    /// From the root of the repository, such as `Sources/CSV/CSVRow.swift`.
    let path: String
    let text: String

    /// The target that compiles it, for a file under `Sources` or `Data`.
    var target: String? {
        let folders = path.split(separator: "/")
        return switch folders.first {
        case "Data": "ReferenceData"
        case "Sources" where folders.count > 2: String(folders[1])
        default: nil
        }
    }

    /// The lines with their numbers, from 1.
    var lines: [(number: Int, text: Substring)] {
        text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).enumerated().map { ($0 + 1, $1) }
    }
}

/// Where a rule is broken: what stands there, and what to do instead.
struct Breach: Equatable, CustomStringConvertible {
    let path: String
    let line: Int?
    let found: String
    let advice: String

    var description: String { "\(path)\(line.map { ":\($0)" } ?? ""): \(found): \(advice)" }
}
