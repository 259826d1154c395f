public import NetworkModel

/// A place where those meet who can't enter a host country, joined to the meeting by video.
///
/// As many of them as possible must be let in without an embassy's visa. Of places that let in equally many it is the
/// nearest to them, an hour apart from the meeting's clock counting as 500 km for each of them.
public struct HubProposal: Hashable, Sendable {
    /// For whom it is.
    public enum Need: String, Hashable, Sendable {
        /// Who isn't let into the host country.
        case refused
        /// Nobody is known to be refused: of whom nobody knows.
        case unknown
        /// All are known to be let in: who needs a visa from an embassy, which may not come.
        case visa
    }

    public let country: NamedCountry
    /// The city of the group that would run it.
    public let city: PlainLine
    public let need: Need
    /// How many it is for.
    public let people: Int
    /// How many of them it lets in.
    public let able: Int
    /// One way, on average over those it lets in.
    public let kilometresEach: Int
    /// Between its clock and the meeting's; a day apart counts as none.
    public let minutesApart: Int
}
