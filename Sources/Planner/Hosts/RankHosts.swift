internal import CivilTime
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
        let best = ordered.first.map { score(of: $0.plan) }
        let candidates = ordered.map { candidate in
            ranked(
                rank: ordered.count { $0.plan.score < candidate.plan.score } + 1,
                candidate,
                best: best ?? score(of: candidate.plan)
            )
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

    /// The best sequence of hosts, proven, with who would step in for each, and all that is to be read about it.
    func planWithBackups(
        network: Network,
        facts: RotationFacts,
        today: CivilDate
    ) throws(PlannerError) -> HostPlan {
        switch try problem.proven() {
        case .impossible(let conflict): return plan(.impossible(words(of: conflict)))
        case .optimal(let best):
            let backups = try backups(of: best)
            let briefs = try briefs(of: best.hosts, backups: backups, network: network, facts: facts, today: today)
            return plan(.optimal(planned(best, backups: backups), score(of: best)), briefs: briefs)
        }
    }

    /// The best sequence of hosts, proven.
    func plan() throws(PlannerError) -> HostPlan {
        switch try problem.proven() {
        case .optimal(let best): plan(.optimal(planned(best), score(of: best)))
        case .impossible(let conflict): plan(.impossible(words(of: conflict)))
        }
    }

    private func plan(_ outcome: HostPlan.Outcome, briefs: [HostBrief] = []) -> HostPlan {
        HostPlan(series: series, years: years, delegates: travel.delegates, outcome: outcome, briefs: briefs)
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
            return PlannedHost(
                year: host.0,
                country: named(host.1),
                backup: backup,
                dates: candidates[host.1].dates[slot]
            )
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

    private func ranked(rank: Int, _ ranked: RankedCandidate, best: HostScore) -> RankedHost {
        let candidate = candidates[ranked.country]
        return RankedHost(
            rank: rank,
            country: named(ranked.country),
            plan: planned(ranked.plan),
            score: score(of: ranked.plan),
            regret: score(of: ranked.plan).over(best),
            waiting: waiting(of: ranked.country),
            share: share(of: candidate.subregion),
            kilometresPerDelegate: candidate.kilometres / max(1, travel.delegates),
            dates: candidate.dates[0],
            entry: candidate.entry,
            safety: candidate.safety,
            reluctance: candidate.reluctance,
            offers: candidate.offers(inSlot: 0),
            isProven: ranked.isProven
        )
    }

    private func score(of plan: RotationPlan) -> HostScore {
        let dates = plan.hosts.enumerated().reduce(0) {
            $0 + (candidates[$1.element].dates[$1.offset]?.kilometres ?? 0)
        }
        return HostScore(
            fairness: plan.score.fairness,
            kilometres: plan.score.cost - dates,
            datesKilometres: dates
        )
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
