/// Why some numbers are no problem to solve. `key` is a path in the words of the problem's file format, such as
/// `cost[3][0]` or `countries[2].region`.
public enum ProblemError: Error, Hashable, Sendable {
    /// A number outside its range; the ends keep every sum within 64 bits.
    case outOfRange(key: String, found: Int, expected: ClosedRange<Int>)
    /// A list with another number of entries than another key asks for.
    case wrongCount(key: String, found: Int, expected: Int)
    /// An index at or beyond the end of its list, or below 0.
    case noSuchIndex(key: String, found: Int, count: Int)
    /// Subregions whose weights are all 0: there are no shares to be fair to.
    case noWeight(key: String)
    /// A pair that stands twice in one list.
    case repeated(key: String, mentee: Int, mentor: Int)
}

extension ProblemError: CustomStringConvertible {
    public var description: String {
        switch self {
        case .outOfRange(let key, let found, let expected):
            "\(key): found \(found), expected a whole number from \(expected.lowerBound) to \(expected.upperBound)"
        case .wrongCount(let key, let found, let expected):
            "\(key): found \(found) entries, expected \(expected)"
        case .noSuchIndex(let key, let found, let count) where count == 0:
            "\(key): found \(found), but there is nothing that it could name"
        case .noSuchIndex(let key, let found, let count):
            "\(key): found \(found), expected an index from 0 to \(count - 1)"
        case .noWeight(let key):
            "\(key): found only weights of 0, expected at least one above 0"
        case .repeated(let key, let mentee, let mentor):
            "\(key): found mentee \(mentee) with mentor \(mentor) twice, expected each pair once"
        }
    }
}
