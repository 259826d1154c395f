/// The kinds of reasons why a country can't host, in the order in which they are told.
public enum RotationRuleKind: String, CaseIterable, Hashable, Sendable {
    /// A slot has no host, or a host that doesn't exist.
    case slot
    /// The country can't host that slot at all: no offer, no entry.
    case availability
    case cooldown
    case spacing
    case coverage
    case ceiling
    case pin
    case forbid
    /// Nothing speaks against this country now, but no plan that keeps every rule begins with it.
    case completion
}

extension RotationRuleKind: Comparable {
    private var rank: Int { Self.allCases.firstIndex(of: self) ?? Self.allCases.endIndex }

    public static func < (left: Self, right: Self) -> Bool { left.rank < right.rank }
}
