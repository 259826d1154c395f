/// Whose turn an edition uses that did not go as planned. A held one uses that of its host, a postponed one too: it keeps
/// the turn that it had.
public struct TurnCredits: Hashable, Sendable {
    /// Of an edition that was not held in any place.
    public enum Unheld: String, CaseIterable, Sendable {
        /// It uses no turn, and the rotation resumes where it stopped.
        case none
        /// It uses the turn of the country where it was planned.
        case planned
    }

    /// Of an edition that was held in another country than planned.
    public enum Moved: String, CaseIterable, Sendable {
        /// It uses the turn of the country where it was held.
        case held
        /// It uses the turn of the country where it was planned.
        case planned
    }

    public let online: Unheld
    public let cancelled: Unheld
    public let moved: Moved

    public init(online: Unheld, cancelled: Unheld, moved: Moved) {
        self.online = online
        self.cancelled = cancelled
        self.moved = moved
    }

    /// Who hosts has the turn; who doesn't keeps it.
    public static let usual = TurnCredits(online: .none, cancelled: .none, moved: .held)
}

extension Meeting {
    /// The country whose turn this edition uses under some credit rules; `nil` for none.
    public func creditedCountry(under credits: TurnCredits) -> CountryCode? {
        switch status {
        case .confirmed, .held, .postponed: place?.countryCode
        case .moved: credits.moved == .held ? place?.countryCode : plannedCountryCode
        case .online: credits.online == .planned ? whereItWasPlanned : nil
        case .cancelled: credits.cancelled == .planned ? whereItWasPlanned : nil
        case .proposed: nil
        }
    }

    /// The country whose turn this edition uses under the usual credit rules; `nil` for none. It is the one where people
    /// met, or will meet.
    public var creditedCountry: CountryCode? { creditedCountry(under: .usual) }

    private var whereItWasPlanned: CountryCode? { plannedCountryCode ?? place?.countryCode }
}
