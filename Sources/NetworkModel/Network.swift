/// Everything one store holds, each table in the order of its key.
public struct Network: Hashable, Sendable {
    /// One row, or none in a store that holds nothing yet.
    public var profile: [NetworkProfile] = []
    public var subregions: [Subregion] = []
    public var countries: [Country] = []
    public var groups: [Group] = []
    public var members: [Member] = []
    public var series: [Series] = []
    public var policies: [RotationPolicy] = []
    public var shares: [Share] = []
    public var pins: [Pin] = []
    public var entries: [EntryRule] = []
    public var meetings: [Meeting] = []
    public var offers: [HostOffer] = []
    public var delegates: [Delegate] = []
    public var invitations: [Invitation] = []
    public var visits: [Visit] = []
    public var mentoring: [MentoringWish] = []
    public var pairings: [Pairing] = []

    public init() {}
}
