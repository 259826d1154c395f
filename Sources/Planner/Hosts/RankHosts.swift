internal import NetworkModel
internal import Scheduler

extension RotationCase {
    /// Every country of the network, ranked as the host of the first slot or excluded with its reasons.
    func ranking() throws(PlannerError) -> HostRanking {
        let ranking: RotationRanking
        do throws(RotationSearchError) { ranking = try problem.ranking() } catch {
            throw .searchGaveUp("\(error)")
        }
        let ordered = ranking.candidates.sorted { (orderKey(of: $0)) < orderKey(of: $1) }
        let candidates = ordered.map { candidate in
            ranked(rank: ordered.count { $0.plan.score < candidate.plan.score } + 1, candidate)
        }
        let excluded = ranking.excluded.map(excluded) + outsiders.map(outsider)
        return HostRanking(
            series: series,
            years: years,
            delegates: travel.delegates,
            candidates: candidates,
            excluded: excluded.sorted { ($0.country.name, $0.country.code) < ($1.country.name, $1.country.code) },
            conflict: candidates.isEmpty ? try conflict() : nil
        )
    }

    /// The best sequence of hosts, proven, with who would step in for each.
    func planWithBackups() throws(PlannerError) -> HostPlan {
        try plan { plan throws(PlannerError) in try backups(of: plan) }
    }

    /// The best sequence of hosts, proven.
    func plan(
        backups: (RotationPlan) throws(PlannerError) -> [NamedCountry?] = { _ in [] }
    ) throws(PlannerError) -> HostPlan {
        let answer: HostPlan.Outcome =
            switch try problem.proven() {
            case .optimal(let plan): .optimal(planned(plan, backups: try backups(plan)), score(plan.score))
            case .impossible(let conflict): .impossible(words(of: conflict))
            }
        return HostPlan(series: series, years: years, delegates: travel.delegates, outcome: answer)
    }

    func named(_ country: Int) -> NamedCountry {
        let candidate = candidates[country]
        return NamedCountry(
            code: candidate.code,
            name: candidate.name,
            subregion: subregions[candidate.subregion].name.text
        )
    }

    func planned(_ plan: RotationPlan, backups: [NamedCountry?] = []) -> [PlannedHost] {
        zip(years, plan.hosts).enumerated().map { slot, host in
            let backup = backups.indices.contains(slot) ? backups[slot] : nil
            return PlannedHost(year: host.0, country: named(host.1), backup: backup)
        }
    }

    func share(of subregion: Int) -> ShareStanding {
        let counted = line.suffix(policy.fairnessHistory.number).compactMap {
            $0.creditedCountry(under: policy.credits)
        }
        let weights = shares.reduce(0) { $0 + $1.weight.number }
        return ShareStanding(
            subregion: subregions[subregion].name.text,
            turns: counted.count { code in candidates.contains { $0.code == code && $0.subregion == subregion } },
            allTurns: counted.count,
            fairMilliTurns: 1000 * counted.count * shares[subregion].weight.number / max(1, weights)
        )
    }

    func waiting(of country: Int) -> Waiting {
        guard let last = lastTurn(of: candidates[country].code) else { return .neverHosted }
        return last.isToCome ? .chosen(last.year) : .waited(editions: last.waited, since: last.year)
    }

    /// Equally good ones stand by who waited longest, then by who is nearer to the delegates.
    private func orderKey(of ranked: RankedCandidate) -> (RotationScore, Int, Int, CountryCode) {
        let candidate = candidates[ranked.country]
        return (
            ranked.plan.score, -(lastTurn(of: candidate.code)?.waited ?? .max), candidate.kilometres, candidate.code
        )
    }

    private func ranked(rank: Int, _ ranked: RankedCandidate) -> RankedHost {
        let candidate = candidates[ranked.country]
        return RankedHost(
            rank: rank,
            country: named(ranked.country),
            plan: planned(ranked.plan),
            score: score(ranked.plan.score),
            regret: score(ranked.regret),
            waiting: waiting(of: ranked.country),
            share: share(of: candidate.subregion),
            kilometresPerDelegate: candidate.kilometres / max(1, travel.delegates),
            offers: candidate.offers(inSlot: 0),
            isProven: ranked.isProven
        )
    }

    private func score(_ score: RotationScore) -> HostScore {
        HostScore(fairness: score.fairness, kilometres: score.cost)
    }

    private func conflict() throws(PlannerError) -> HostConflict? {
        if case .impossible(let conflict) = try plan().outcome { conflict } else { nil }
    }
}

extension RotationCase.Candidate {
    func offers(inSlot slot: Int) -> [Group] {
        guard case .offered(let offering) = words[slot] else { return [] }
        return groups.filter { offering.contains($0.id) }
    }
}

/// What is proven of a problem of the network's own.
enum ProvenOutcome {
    case optimal(RotationPlan)
    case impossible(RotationConflict)
}

extension RotationProblem {
    /// The best plan, or why there is none. Throws where neither could be proven within the memory allowed, which takes
    /// far more countries and slots than a network plans.
    func proven() throws(PlannerError) -> ProvenOutcome {
        let outcome: RotationOutcome
        do throws(RotationSearchError) { outcome = try solved() } catch { throw .searchGaveUp("\(error)") }
        switch outcome {
        case .optimal(let plan): return .optimal(plan)
        case .infeasible(let conflict): return .impossible(conflict)
        case .bounded: throw .searchGaveUp("the search outgrew the memory allowed: plan fewer editions with --count")
        }
    }
}
