/// What a plan costs, or by how much two plans differ: fairness first, then cost. Lower is better.
public struct RotationScore: Hashable, Sendable {
    /// Milli-turns: how far the subregions are from their shares, repeat hosting, and runs of one subregion.
    public let fairness: Int
    /// The sum of the slots' costs, in the unit of `RotationProblem.cost`.
    public let cost: Int

    public init(fairness: Int, cost: Int) {
        self.fairness = fairness
        self.cost = cost
    }

    /// Component by component; the cost of a difference may be below 0 where its fairness is above.
    public static func - (left: Self, right: Self) -> Self {
        Self(fairness: left.fairness - right.fairness, cost: left.cost - right.cost)
    }
}

extension RotationScore: Comparable {
    public static func < (left: Self, right: Self) -> Bool {
        left.fairness == right.fairness ? left.cost < right.cost : left.fairness < right.fairness
    }
}
