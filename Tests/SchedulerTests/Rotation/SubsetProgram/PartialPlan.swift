/// Hosts for some slots, and what they add to the objective.
///
/// `hosts` is the plan itself: a number with one digit for each slot, slot 0 the highest, 0 where the slot is not in the
/// plan. So plans for disjoint slots add up, comparing numbers compares sequences of hosts, and the best of all plans
/// needs no reconstruction.
struct PartialPlan: Comparable {
    var fairness: Int
    var cost: Int
    var hosts: UInt128

    static let empty = PartialPlan(fairness: 0, cost: 0, hosts: 0)
    /// Worse than any plan; never an operand of `+`.
    static let impossible = PartialPlan(fairness: .max, cost: .max, hosts: .max)

    @inline(__always) var isPossible: Bool { fairness != .max }

    @inline(__always) static func + (left: Self, right: Self) -> Self {
        Self(
            fairness: left.fairness &+ right.fairness,
            cost: left.cost &+ right.cost,
            hosts: left.hosts &+ right.hosts
        )
    }

    @inline(__always) static func < (left: Self, right: Self) -> Bool {
        if left.fairness != right.fairness { return left.fairness < right.fairness }
        if left.cost != right.cost { return left.cost < right.cost }
        return left.hosts < right.hosts
    }

    @inline(__always) mutating func improve(to other: Self) {
        if other < self { self = other }
    }
}

/// Where each slot's digit stands in `PartialPlan.hosts`.
struct HostDigits {
    let slots: Int
    private let width: Int

    init(slots: Int) {
        self.slots = slots
        width = UInt128.bitWidth / slots
    }

    /// How many countries a digit can tell apart: 1024 with 12 slots, 128 with 18.
    var countries: Int { 1 << min(width, 30) }

    func number(of country: Int, in slot: Int) -> UInt128 { UInt128(country) << ((slots - 1 - slot) * width) }

    func hosts(of number: UInt128) -> [Int] {
        (0..<slots).map { Int(number >> ((slots - 1 - $0) * width) & UInt128(countries - 1)) }
    }
}
