/// A real series' hosts held against a policy.
public struct HostAudit: Hashable, Sendable {
    /// In the order of their numbers.
    public let editions: [PastEdition]
    /// How many of them used a turn.
    public let turns: Int
    /// By edition, then in the order of the rules.
    public let breaches: [HostBreach]
    /// What to know before relying on it, one sentence each.
    public let remarks: [String]
}

/// One breach of a policy by a real host.
public struct HostBreach: Hashable, Sendable {
    public let rule: HostReason.Rule
    /// The edition that completes the breach.
    public let edition: PastEdition
    /// The earlier editions that show it, oldest first; for coverage all others of the window.
    public let evidence: [PastEdition]
    public let sentence: String
}
