internal import NetworkModel
internal import ReferenceData

/// Why groups without a visit have none.
struct VisitReasons {
    let visitsCase: VisitsCase
    let search: VisitsSearch
    let languages: Languages

    func reasons(of group: Int) -> GroupLeftOut {
        GroupLeftOut(
            group: VisitPartner(visitsCase.groups[group].group),
            making: reason(group, isHosting: false),
            hosting: reason(group, isHosting: true)
        )
    }

    private func reason(_ place: Int, isHosting: Bool) -> GroupLeftOut.Reason {
        let group = visitsCase.groups[place]
        let topics = isHosting ? group.group.offers : group.group.wants
        if topics.isEmpty { return .namesNothing }
        if (isHosting ? group.hostsAtMost : group.travelsAtMost) == 0 { return .ownTerms }
        if !(0..<visitsCase.rounds.count).contains(where: { visitsCase.isThere(group, $0) }) { return .awayThroughout }
        let others = visitsCase.groups.indices.filter { $0 != place }
        let possible = others.filter { worth(place, $0, isHosting) != nil }
        if !possible.isEmpty {
            let isServed = possible.contains { !search.missed.contains(pair(place, $0, isHosting)) }
            if !isServed { return .interpretersBusy }
            return search.price == .none
                ? .outscored(possible: possible.count) : .overBudget(possible: possible.count)
        }
        let bars = others.compactMap { other -> (other: Int, bar: VisitFit.Bar)? in
            let (guest, host) = isHosting ? (other, place) : (place, other)
            guard case .barred(let bar) = visitsCase.fit(visitsCase.groups[guest], visitsCase.groups[host]) else {
                return nil
            }
            return (other, bar)
        }
        guard let farthest = bars.map(\.bar).max() else { return .noMatch(topics) }
        return reason(group, farthest, bars.filter { $0.bar == farthest }.map { visitsCase.groups[$0.other] }, topics)
    }

    private func reason(
        _ group: VisitingGroup,
        _ bar: VisitFit.Bar,
        _ others: [VisitingGroup],
        _ topics: [Topic]
    ) -> GroupLeftOut.Reason {
        switch bar {
        case .topic: .noMatch(topics)
        case .country: .sameCountry
        case .language:
            noLanguage(group, others)
        case .distance:
            .tooFar(
                nearest: others.map { group.capital.roundedKilometres(to: $0.capital) }.min() ?? 0,
                atMost: visitsCase.numbers[.kilometresAtMost]
            )
        case .terms: .othersTerms
        case .rounds: .noCommonRound
        case .repeats: .metBefore(rounds: visitsCase.numbers[.repeatGap])
        }
    }

    private func noLanguage(_ group: VisitingGroup, _ others: [VisitingGroup]) -> GroupLeftOut.Reason {
        let codes = others.flatMap(\.group.languages)
        let counts = codes.uniqued.map { code in
            (code: code, speakers: others.count { $0.spoken.contains(code.spoken) })
        }
        let most = counts.min { ($1.speakers, $0.code.text) < ($0.speakers, $1.code.text) }
        return .noLanguage(
            own: group.group.languages.map(languages.name(of:)),
            most: most.map { languages.name(of: $0.code) } ?? "",
            speakers: most?.speakers ?? 0,
            matches: others.count
        )
    }

    private func worth(_ place: Int, _ other: Int, _ isHosting: Bool) -> VisitWorth? {
        isHosting ? search.worths[other][place] : search.worths[place][other]
    }

    private func pair(_ place: Int, _ other: Int, _ isHosting: Bool) -> VisitPair {
        let (one, two) = (visitsCase.groups[place].group.id, visitsCase.groups[other].group.id)
        return isHosting ? VisitPair(two, one) : VisitPair(one, two)
    }
}
