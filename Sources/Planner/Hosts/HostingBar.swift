internal import NetworkModel

/// Why a country can't host one slot, whoever hosts the others.
enum HostingBar: Hashable {
    case offer(HostingWord)
    /// It is another subregion's turn.
    case pattern(Subregion.ID)
    /// The country lies too near to where the edition is decided.
    case distance(DecidingSite, kilometres: Int)
    case entry(EntryCounts)
    /// No days of that year will do, for these reasons.
    case dates([String])

    var rule: HostReason.Rule {
        switch self {
        case .offer: .offer
        case .pattern: .pattern
        case .distance: .distance
        case .entry: .entry
        case .dates: .dates
        }
    }
}

/// Where an edition is decided: the host of one before it.
struct DecidingSite: Hashable {
    let code: CountryCode
    let year: Year
}
