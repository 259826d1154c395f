/// Why a file holds no problem. Each reads as one line that names the key, what was found and what was expected.
public enum ProblemFileError: Error, Hashable, Sendable {
    /// More bytes than any problem needs.
    case tooLarge(bytes: Int, limit: Int)
    case notJSON
    case missing(key: String, expected: String)
    case wrong(key: String, found: String, expected: String)
    /// The keys are there, and their numbers make no problem; the text names the key.
    case refused(String)
}

extension ProblemFileError: CustomStringConvertible {
    public var description: String {
        switch self {
        case .tooLarge(let bytes, let limit): "found \(bytes) bytes; expected at most \(limit)"
        case .notJSON: "found text that is no JSON; expected one JSON object"
        case .missing(let key, let expected): "\(key): found nothing; expected \(expected)"
        case .wrong(let key, let found, let expected): "\(key): found \(found); expected \(expected)"
        case .refused(let problem): problem
        }
    }
}
