/// Why the exact search gave no answer. It never gives a wrong one instead.
public enum RotationSearchError: Error, Hashable, Sendable {
    /// More slots than the method can take.
    case tooLong(slots: Int, limit: Int)
    /// More countries than the method can take with that many slots.
    case tooManyCountries(countries: Int, limit: Int)
    /// The rules leave too many sets of slots to try; counted before the search begins.
    case tooManySteps(steps: Int, limit: Int)
    /// The caller's `isCancelled` said so.
    case cancelled
}

extension RotationSearchError: CustomStringConvertible {
    public var description: String {
        switch self {
        case .tooLong(let slots, let limit):
            "found \(slots) slots, expected at most \(limit): plan a shorter horizon"
        case .tooManyCountries(let countries, let limit):
            "found \(countries) countries, expected at most \(limit) with this many slots: plan a shorter horizon"
        case .tooManySteps(let steps, let limit):
            "the search would take \(steps) steps, expected at most \(limit): plan a shorter horizon"
        case .cancelled:
            "the search was cancelled"
        }
    }
}
