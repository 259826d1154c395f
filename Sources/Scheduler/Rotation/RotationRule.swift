/// One hard rule of a rotation.
public protocol RotationRule: Sendable {
    /// Every breach for which a slot of the plan is needed, in the order of the line. Breaches between two past
    /// hosts don't count.
    func violations(in line: HostLine) -> [Violation]
}

/// One breach of a rule, with who is to blame and until when.
public struct Violation: Hashable, Sendable {
    public let rule: RotationRuleKind
    /// Who breaks the rule; for a pin, who is missing.
    public let country: Int?
    /// Whose spacing or coverage is broken, or where `country` lies.
    public let subregion: Int?
    /// The stretch of the line that shows the breach, history included: from the earlier stand to the later one,
    /// a window, or a single place.
    public let places: ClosedRange<Int>
    /// The slot that completes the breach.
    public let slot: Int
    /// The first slot at which this reason ends, where the rule alone tells; it may lie beyond the plan.
    public let until: Int?

    public init(
        rule: RotationRuleKind,
        country: Int?,
        subregion: Int?,
        places: ClosedRange<Int>,
        slot: Int,
        until: Int?
    ) {
        self.rule = rule
        self.country = country
        self.subregion = subregion
        self.places = places
        self.slot = slot
        self.until = until
    }
}
