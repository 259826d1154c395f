internal import NetworkModel
internal import ReferenceData

/// The policy's rules on who can host a slot at all: consent, pattern, distance, entry.
struct SlotRules {
    private let policy: RotationPolicy
    /// By slot.
    let turns: [RotationPattern.Entry?]
    /// By slot: where it is decided, if that edition stands on the line and is held somewhere.
    private let sites: [(site: DecidingSite, capital: Coordinate)?]

    init(
        _ policy: RotationPolicy,
        line: [Meeting],
        slots: Int,
        in network: Network,
        facts: Countries
    ) throws(PlannerError) {
        self.policy = policy
        let used = line.compactMap { $0.creditedCountry(under: policy.credits) }
        let past = used.map { code in network.countries.first { $0.code == code }?.subregionID }
        turns = (0..<slots).map { policy.pattern.entry(after: past, later: $0) }
        sites = try (0..<slots).map { slot throws(PlannerError) in
            let place = line.count + slot - policy.siteEditions.number
            guard policy.siteKilometres.number > 0, line.indices.contains(place),
                let code = line[place].creditedCountry
            else { return nil }
            return (DecidingSite(code: code, year: line[place].year), try facts.capital(of: code))
        }
    }

    /// By slot: what speaks against a country of which these words are said.
    func bars(
        against country: NetworkModel.Country,
        at capital: Coordinate,
        saying words: [HostingWord],
        entry: EntryCounts
    ) -> [[HostingBar]] {
        let lasting: [HostingBar] =
            policy.entryPercent.isReached(by: entry.able, of: entry.all) ? [] : [.entry(entry)]
        return words.enumerated().map { slot, word in
            bars(against: country, at: capital, saying: word, inSlot: slot) + lasting
        }
    }

    private func bars(
        against country: NetworkModel.Country,
        at capital: Coordinate,
        saying word: HostingWord,
        inSlot slot: Int
    ) -> [HostingBar] {
        var bars: [HostingBar] = []
        if !word.stands(under: policy) { bars.append(.offer(word)) }
        if case .subregion(let id) = turns[slot], id != country.subregionID { bars.append(.pattern(id)) }
        if let (site, point) = sites[slot] {
            let kilometres = capital.roundedKilometres(to: point)
            if kilometres <= policy.siteKilometres.number { bars.append(.distance(site, kilometres: kilometres)) }
        }
        return bars
    }
}

extension HostingWord {
    /// Whether a country of which this is said may host.
    func stands(under policy: RotationPolicy) -> Bool {
        switch self {
        case .offered: true
        case .silent: !policy.offerNeeded
        case .declined, .noGroup: false
        }
    }
}
