/// Why some numbers are no problem of exchange visits. `key` is a path in the words of `visits-instance/1`, such as
/// `score[3][0]` or `history[2][0][1]`.
public enum VisitsProblemError: Error, Hashable, Sendable {
    /// A number outside its range; the upper ends keep every sum within 64 bits.
    case outOfRange(key: String, found: Int, expected: ClosedRange<Int>)
    /// A list with another number of entries than another key asks for.
    case wrongCount(key: String, found: Int, expected: Int)
    /// An index at or beyond the end of its list, or below 0.
    case noSuchIndex(key: String, found: Int, count: Int)
}

extension VisitsProblemError: CustomStringConvertible {
    public var description: String {
        switch self {
        case .outOfRange(let key, let found, let expected):
            "\(key): found \(found), expected a whole number from \(expected.lowerBound) to \(expected.upperBound)"
        case .wrongCount(let key, let found, let expected):
            "\(key): found \(found) entries, expected \(expected)"
        case .noSuchIndex(let key, let found, let count):
            "\(key): found \(found), expected an index from 0 to \(count - 1)"
        }
    }
}
