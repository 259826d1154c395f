/// Why the exact search gave no answer. It never gives a wrong one instead.
public enum RotationSearchError: Error, Hashable, Sendable {
    /// Numbers so large that the scores of plans don't fit into 64 bits beside one another.
    case tooWide
    /// Whether there is a plan at all couldn't be told within the memory allowed.
    case tooHard
    /// The caller's `isCancelled` said so before everything was proven.
    case cancelled
}

extension RotationSearchError: CustomStringConvertible {
    public var description: String {
        switch self {
        case .tooWide:
            "the costs times the turns are too large to compare exactly, expected a product below 2^50: use a larger "
                + "unit of cost, or plan a shorter horizon"
        case .tooHard:
            "found no plan and no proof that there is none, expected one of them: plan a shorter horizon, or pin a host"
        case .cancelled:
            "the search was cancelled"
        }
    }
}
