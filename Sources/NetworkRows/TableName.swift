/// The network's tables, each after those that it refers to.
public enum TableName: String, CaseIterable, Hashable, Sendable {
    case network, subregions, countries, groups, members
    case series, policies, shares, pins, entries
    case meetings, offers, delegates, invitations
    case visits, mentoring, pairings

    /// What one row is.
    public var rowMeaning: String {
        switch self {
        case .network: "the network itself: one row"
        case .subregions: "an area that takes turns"
        case .countries: "a country of the network, and the subregion it takes turns in"
        case .groups: "a member organisation"
        case .members: "a person, by a chosen name"
        case .series: "a kind of meeting with its own rotation"
        case .policies: "the rules of a series' rotation"
        case .shares: "a subregion's part in a series; one without a share takes no turns in it"
        case .pins: "a decision outside the rotation: this country hosts that year, or it doesn't"
        case .entries: "what a passport needs to enter a country; such facts age"
        case .meetings: "one edition in a series"
        case .offers: "a group's word on hosting a series in some years"
        case .delegates: "a member's place at a meeting"
        case .invitations: "what was last sent to a delegate; written by mela invite"
        case .visits: "one group's visit to another"
        case .mentoring: "a member's wish to mentor, or to have a mentor"
        case .pairings: "a mentor and a mentee"
        }
    }
}
