internal import NetworkModel

/// Why a country can't host one slot, whoever hosts the others.
enum HostingBar: Hashable {
    case offer(HostingWord)
    /// It is another subregion's turn.
    case pattern(Subregion.ID)
    /// The country lies too near to where the edition is decided.
    case distance(DecidingSite, kilometres: Int)
    case entry(EntryCount)

    var rule: HostReason.Rule {
        switch self {
        case .offer: .offer
        case .pattern: .pattern
        case .distance: .distance
        case .entry: .entry
        }
    }
}

/// Where an edition is decided: the host of one before it.
struct DecidingSite: Hashable {
    let code: CountryCode
    let year: Year
}

/// How many delegates are let into a country.
struct EntryCount: Hashable {
    private(set) var able = 0
    /// Those of the able who need a visa from an embassy.
    private(set) var withVisa = 0
    private(set) var refused = 0
    private(set) var unknown = 0

    var all: Int { able + refused + unknown }

    mutating func add(_ people: Int, whoNeed requirement: EntryRule.Requirement) {
        switch requirement {
        case .free, .onArrival, .eVisa: able += people
        case .visa:
            able += people
            withVisa += people
        case .refused: refused += people
        case .unknown: unknown += people
        }
    }

    /// `of 80 delegates 12 can enter (3 with a visa from an embassy), 2 can't, and of 66 nobody knows`.
    var words: String {
        let visas = withVisa == 0 ? "" : " (\(withVisa) with a visa from an embassy)"
        return "of \(all) delegates \(able) can enter\(visas), \(refused) can't, and of \(unknown) nobody knows"
    }
}
