internal import NetworkModel
internal import Scheduler

extension RotationCase {
    /// A country that can't host the first slot, with a sentence for each rule that says so.
    func excluded(_ excluded: ExcludedCandidate) -> ExcludedHost {
        let violations = problem.rules
            .flatMap { $0.violations(in: problem.line(of: [excluded.country])) }
            .filter { excluded.rules.contains($0.rule) }
        var reasons = violations.flatMap { told($0, against: excluded.country) }
        if excluded.rules.contains(.completion) {
            let sentence = "nothing speaks against it now, but no plan of \(years.count) editions can begin with it"
            reasons.append(HostReason(rule: .completion, sentence: sentence))
        }
        return ExcludedHost(
            country: named(excluded.country),
            reasons: reasons,
            until: excluded.until.flatMap { year(ofSlot: $0) }
        )
    }

    /// A country whose subregion has no share in the series.
    func outsider(_ country: NamedCountry) -> ExcludedHost {
        let sentence = "its subregion takes no turns in this series"
        return ExcludedHost(
            country: country,
            reasons: [HostReason(rule: .share, sentence: sentence)],
            until: nil
        )
    }

    private func told(_ violation: Violation, against country: Int) -> [HostReason] {
        if violation.rule != .availability { return [reason(violation, against: country)].compactMap(\.self) }
        return candidates[country].bars[0].map { bar in
            HostReason(rule: bar.rule, sentence: sentence(of: bar, against: candidates[country]))
        }
    }

    private func sentence(of bar: HostingBar, against candidate: Candidate) -> String {
        switch bar {
        case .offer(let word): return sentence(of: word, candidate)
        case .pattern(let id): return "the pattern's turn is \(genitive(of: name(of: id)))"
        case .distance(let site, let kilometres):
            let rule = "no host may lie within \(policy.siteKilometres) km"
            if site.code == candidate.code {
                return "its site is chosen there, at the edition of \(site.year); \(rule)"
            }
            let place = "\(name(of: site.code)), \(kilometres) km away by their capitals"
            return "its site is chosen at the edition of \(site.year) in \(place); \(rule)"
        case .dates(let reasons): return "no days of \(years[0]) will do: \(reasons.joined(separator: " "))"
        case .entry(let count):
            return "\(count.words); at least \(policy.entryPercent) % must be able to enter"
        }
    }

    private func reason(_ violation: Violation, against country: Int) -> HostReason? {
        let subregion = violation.subregion.map { subregions[$0].name.text } ?? ""
        let earlier = year(ofPlace: violation.places.lowerBound)?.description ?? ""
        switch violation.rule {
        case .slot, .completion, .availability: return nil
        case .cooldown:
            let rule = "it may host once in any \(policy.cooldown) editions"
            return HostReason(rule: .cooldown, sentence: "hosted in \(earlier); \(rule)")
        case .spacing:
            let rule = "a subregion may host once in any \(policy.spacing) editions"
            return HostReason(rule: .spacing, sentence: "\(subregion) hosted in \(earlier); \(rule)")
        case .coverage:
            let rule = "it must host once in any \(policy.coverage) editions"
            let last = year(ofPlace: violation.places.upperBound - 1)?.description ?? ""
            // The last place of the window is the edition that is asked about.
            let stretch =
                switch violation.places.count {
                case 1: ""
                case 2: " in \(earlier)"
                default: " from \(earlier) to \(last)"
                }
            return HostReason(rule: .coverage, sentence: "\(subregion) did not host\(stretch); \(rule)")
        case .ceiling:
            return HostReason(rule: .ceiling, sentence: "a country may host \(times(policy.maxTurns)) within one plan")
        case .pin:
            let pinned = violation.country.map { named($0).name } ?? ""
            return HostReason(rule: .pin, sentence: "\(years[0]) is decided: \(pinned)")
        case .forbid:
            return HostReason(rule: .forbid, sentence: "decided not to host in \(years[0])")
        }
    }

    private func sentence(of word: HostingWord, _ candidate: Candidate) -> String {
        switch word {
        case .noGroup: "no group of the network works there"
        case .silent, .offered: "no local group has offered for \(years[0])"
        case .declined(let groups):
            names(of: groups, among: candidate.groups) + " declined for \(years[0]); the place in the rotation stays"
        }
    }

    private func names(of ids: [Group.ID], among groups: [Group]) -> String {
        groups.filter { ids.contains($0.id) }.map(\.name.text).joined(separator: ", ")
    }
}
