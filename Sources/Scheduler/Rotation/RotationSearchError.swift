/// Why the exact search gave no answer. It never gives a wrong one instead.
public enum RotationSearchError: Error, Hashable, Sendable {
    /// Numbers so large that the scores of plans don't fit into 64 bits beside one another.
    case tooWide
    /// The caller's `isCancelled` said so before anything was proven.
    case cancelled
}

extension RotationSearchError: CustomStringConvertible {
    public var description: String {
        switch self {
        case .tooWide:
            "the costs times the turns are too large to compare exactly, expected a product below 2^50: use a larger "
                + "unit of cost, or plan a shorter horizon"
        case .cancelled:
            "the search was cancelled"
        }
    }
}
