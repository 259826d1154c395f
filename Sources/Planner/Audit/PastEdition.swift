public import NetworkModel
internal import ReferenceData

/// One edition of a real series, as a file of its history tells it.
public struct PastEdition: Hashable, Sendable {
    public enum Status: String, CaseIterable, Sendable {
        case held
        /// Met online; the place is where it was planned.
        case online
        /// Held here, planned elsewhere.
        case moved
        /// Held later than planned.
        case postponed
        /// Not held; the place is where it was planned.
        case cancelled
        /// Announced.
        case planned
    }

    /// How much of the row a cited page confirms.
    public enum Verification: String, CaseIterable, Sendable {
        case full = "yes"
        case partial
        case none = "no"
    }

    public let number: Count
    public let year: Year
    public let city: PlainLine?
    /// `nil` where only the subregion is settled.
    public let country: CountryCode?
    public let subregion: Subregion.ID
    /// The subregion as the history writes it.
    public let region: String
    public let status: Status
    public let verification: Verification

    /// Whether people met, or will meet, at that place.
    var isHeldThere: Bool {
        switch status {
        case .held, .moved, .postponed, .planned: true
        case .online, .cancelled: false
        }
    }

    /// Whether its place uses a turn. A history doesn't say where a moved edition was planned.
    func usesTurn(under credits: TurnCredits) -> Bool {
        switch status {
        case .held, .moved, .postponed, .planned: true
        case .online: credits.online == .planned
        case .cancelled: credits.cancelled == .planned
        }
    }
}

extension PastEdition {
    /// One of the histories that come with the program; `nil` where it holds what no network's words can say.
    init?(_ hosting: PastHosting) {
        let region = hosting.subregion.rawValue
        guard let number = Count(hosting.edition), let year = Year(hosting.year),
            let subregion = Subregion.ID(region.lowercased()), let status = Status(rawValue: hosting.status.rawValue),
            let verification = Verification(rawValue: hosting.verification.rawValue)
        else { return nil }
        self.number = number
        self.year = year
        city = hosting.city.flatMap { PlainLine($0) }
        country = hosting.country.flatMap { CountryCode($0) }
        self.subregion = subregion
        self.region = region
        self.status = status
        self.verification = verification
    }
}
