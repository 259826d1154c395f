internal import NetworkModel
internal import ReferenceData
internal import Scheduler

/// A history on the scheduler's line, so that the scheduler's own rules judge it.
struct HistoryReplay {
    let editions: [PastEdition]
    let policy: RotationPolicy
    let facts: Countries
    let mustHost: [Subregion.ID]
    /// By the line's number.
    private let subregions: [Subregion.ID]
    /// By the number of a country: its subregion's. An edition without a country has a number of its own.
    private let homes: [Int]
    /// By edition: whose turn it used.
    private let hosts: [Int?]

    init(_ editions: [PastEdition], by file: AuditPolicyFile, facts: Countries) {
        self.editions = editions
        self.facts = facts
        policy = file.policy
        mustHost = file.mustHost
        var subregions: [Subregion.ID] = []
        for id in editions.map(\.subregion) + file.mustHost where !subregions.contains(id) { subregions.append(id) }
        var numbers: [CountryCode: Int] = [:]
        var homes: [Int] = []
        hosts = editions.map { edition in
            guard edition.usesTurn(under: file.policy.credits) else { return nil }
            if let country = edition.country, let number = numbers[country] { return number }
            if let country = edition.country { numbers[country] = homes.count }
            homes.append(subregions.firstIndex(of: edition.subregion) ?? subregions.count)
            return homes.count - 1
        }
        self.subregions = subregions
        self.homes = homes
    }

    var turns: Int { hosts.count { $0 != nil } }

    var breaches: [HostBreach] {
        editions.indices.flatMap { place in
            [patternBreach(at: place), distanceBreach(at: place)].compactMap(\.self) + lineBreaches(at: place)
        }
    }

    /// With the edition as the whole plan, every breach that it completes. One that used no turn stands there as somebody
    /// from nowhere: it takes up room, and windows of coverage end at it too.
    private func lineBreaches(at place: Int) -> [HostBreach] {
        let nobody = homes.count
        let line = HostLine(history: Array(hosts[..<place]), hosts: [hosts[place] ?? nobody], subregions: homes)
        let covered = mustHost.compactMap { id in subregions.firstIndex { $0 == id } }
        let rules: [any RotationRule] = [
            Cooldown(meetings: policy.cooldown.number), Spacing(meetings: policy.spacing.number),
            Coverage(meetings: policy.coverage.number, subregions: covered),
        ]
        return rules.flatMap { $0.violations(in: line) }.compactMap(breach)
    }

    private func breach(_ violation: Violation) -> HostBreach? {
        let first = editions[violation.places.lowerBound]
        let last = editions[violation.places.upperBound]
        switch violation.rule {
        case .cooldown:
            let sentence =
                "\(name(of: last)) had edition \(first.number) in \(first.year) too; "
                + "a country may host once in any \(policy.cooldown) editions"
            return HostBreach(rule: .cooldown, edition: last, evidence: [first], sentence: sentence)
        case .spacing:
            let sentence =
                "\(last.region) had edition \(first.number) in \(first.year) too, in \(name(of: first)); "
                + "a subregion may host once in any \(policy.spacing) editions"
            return HostBreach(rule: .spacing, edition: last, evidence: [first], sentence: sentence)
        case .coverage:
            let window = Array(editions[violation.places])
            let missing = violation.subregion.map { region(of: subregions[$0]) } ?? ""
            let sentence =
                "\(missing) had none of the editions from \(first.number) in \(first.year) to this one; "
                + "it must host once in any \(policy.coverage) editions"
            return HostBreach(rule: .coverage, edition: last, evidence: window.dropLast(), sentence: sentence)
        default: return nil
        }
    }

    /// Nobody knows whose turn it was before the first turn of the history, so the rule begins after it.
    private func patternBreach(at place: Int) -> HostBreach? {
        let edition = editions[place]
        let earlier = editions.indices.prefix(place).filter { hosts[$0] != nil }.map { editions[$0] }
        guard hosts[place] != nil, let newest = earlier.last,
            case .subregion(let turn) = policy.pattern.entry(after: earlier.map(\.subregion)),
            turn != edition.subregion
        else { return nil }
        let sentence =
            "the pattern's turn is \(genitive(of: region(of: turn))), not \(genitive(of: edition.region)): "
            + "the newest turn was \(genitive(of: newest.region)), with edition \(newest.number) in \(newest.year)"
        return HostBreach(rule: .pattern, edition: edition, evidence: [newest], sentence: sentence)
    }

    private func distanceBreach(at place: Int) -> HostBreach? {
        let decided = place - policy.siteEditions.number
        guard policy.siteKilometres.number > 0, policy.siteEditions.number > 0, decided >= 0 else { return nil }
        let (edition, site) = (editions[place], editions[decided])
        guard edition.isHeldThere, site.isHeldThere, let here = capital(of: edition), let there = capital(of: site)
        else { return nil }
        let kilometres = here.roundedKilometres(to: there)
        guard kilometres <= policy.siteKilometres.number else { return nil }
        let place = "\(name(of: site)), \(kilometres) km away by their capitals"
        let sentence =
            "its site was chosen at edition \(site.number) in \(site.year) in \(place); "
            + "no host may lie within \(policy.siteKilometres) km"
        return HostBreach(rule: .distance, edition: edition, evidence: [site], sentence: sentence)
    }

    func capital(of edition: PastEdition) -> Coordinate? {
        edition.country.flatMap { facts[code: $0.text] }?.capital.point
    }

    private func name(of edition: PastEdition) -> String { edition.country.map(facts.name) ?? edition.region }

    /// As the history writes it.
    private func region(of id: Subregion.ID) -> String { editions.first { $0.subregion == id }?.region ?? id.text }
}
