/// Why a group has no seat more, or a candidate none: what the best plan with it would be like.
public enum WhyNoSeat: Hashable, Sendable {
    case noCandidate
    /// All of the group's candidates have seats.
    case noneLeft
    /// All seats, or all but the group's own, were held before, and who had one keeps it.
    case allHeld
    /// No plan with it keeps the countries' rule.
    case countryRule
    /// The level is the first to get worse, by so much; `loser` is one who would have no seat in that plan.
    case worse(SeatsLevel, by: Int, loser: Int)
    /// No level would get worse: that plan is as good. Of equally good plans, it is the lists' order that decides.
    case equal(loser: Int)
}

/// What the last seat of a group is for: what the best plan without it would be like.
public enum WhySeat: Hashable, Sendable {
    /// All of the group's seats were held before.
    case held
    /// No plan without it keeps the countries' rule.
    case countryRule
    /// The level is the first to get worse, by so much.
    case worse(SeatsLevel, by: Int)
    /// No level would get worse: that plan is as good. Of equally good plans, it is the lists' order that decides.
    case equal
}

public struct SeatsReasons: Hashable, Sendable {
    /// By group: why it has no seat more.
    public let whyNoMore: [WhyNoSeat]
    /// By group: what it has its last seat for; `nil` where it has none.
    public let whySeat: [WhySeat?]
    /// By candidate: `nil` for those who have a seat. Where one who went last is asked about, the rule about them counts by
    /// its level only.
    public let whyNotSeated: [WhyNoSeat?]

    public init(whyNoMore: [WhyNoSeat], whySeat: [WhySeat?], whyNotSeated: [WhyNoSeat?]) {
        self.whyNoMore = whyNoMore
        self.whySeat = whySeat
        self.whyNotSeated = whyNotSeated
    }
}
