/// A pairing that no other one is better than, with its proof.
public struct PairingOutcome: Hashable, Sendable {
    /// By mentee: their mentor's index; `nil` for the unpaired.
    public let mentors: [Int?]
    /// The sum over the pairs, with stickiness.
    public let score: Int
    public let unpaired: [UnpairedMentee]
    public let prices: PairingPrices

    public var paired: Int { mentors.count { $0 != nil } }
}

/// Who has no mentor, and why.
public struct UnpairedMentee: Hashable, Sendable {
    public enum Reason: Hashable, Sendable {
        /// There is no mentor whom they may have.
        case noCandidate
        /// All of these mentors are full. `blockedBy` ascends.
        case capacity(blockedBy: [Int])
    }

    public let mentee: Int
    public let reason: Reason
    /// Whether all mentors are named that block. `false` where the lists of all would have become too long: the mentee's
    /// own candidates are named then.
    public let isWhole: Bool

    public init(mentee: Int, reason: Reason, isWhole: Bool = true) {
        self.mentee = mentee
        self.reason = reason
        self.isWhole = isWhole
    }
}

/// Dual prices: the proof that a pairing is the best one.
///
/// Let each pair count its score and `pairWeight`, which is so large that one more pair outweighs all scores. No price is
/// below 0, and a pair that may be made counts no more than its mentee's and its mentor's price together. So no pairing
/// counts more than the sum of all mentees' prices, and of each mentor's price times capacity; the best one counts
/// that sum.
public struct PairingPrices: Hashable, Sendable {
    public let pairWeight: Int
    /// By mentee.
    public let mentee: [Int]
    /// By mentor, for one place.
    public let mentor: [Int]

    public init(pairWeight: Int, mentee: [Int], mentor: [Int]) {
        self.pairWeight = pairWeight
        self.mentee = mentee
        self.mentor = mentor
    }
}
