internal import NetworkModel
internal import ReferenceData

extension VisitProgramme {
    init(
        _ visitsCase: VisitsCase,
        _ search: VisitsSearch,
        _ languages: Languages,
        _ rounds: [Round],
        visits: [Visit]
    ) {
        let busy = Set((visits + visitsCase.standing).flatMap { [$0.visitingGroupID, $0.hostGroupID] })
        let reasons = VisitReasons(visitsCase: visitsCase, search: search, languages: languages)
        let planned = Set(visits.map(\.id))
        self.init(
            rounds: rounds,
            score: search.score,
            bound: search.bound,
            greedyScore: search.greedyScore,
            budget: search.price == .none
                ? nil
                : Budget(
                    megametres: search.budget,
                    price: search.price.perMegametre,
                    sparesNearest: search.price.sparesNearest
                ),
            relaxed: [
                (VisitRule.Name.balanceAcross, search.across), (.balanceSelf, search.within),
            ].compactMap { name, number in
                guard let number, number != visitsCase.numbers[name] else { return nil }
                return .init(name: name, before: visitsCase.numbers[name], after: number)
            },
            holds: [false, true].flatMap { search.holds(isHosting: $0, visitsCase) },
            leftOut: visitsCase.groups.indices.filter { !busy.contains(visitsCase.groups[$0].group.id) }
                .map(reasons.reasons),
            withdrawn: visitsCase.open.filter { !planned.contains($0.id) },
            groups: visitsCase.groups.count
        )
    }
}

extension VisitsSearch {
    /// Groups that can have so few visits in all rounds that balance holds the others.
    fileprivate func holds(isHosting: Bool, _ visitsCase: VisitsCase) -> [VisitProgramme.Hold] {
        guard let across else { return [] }
        let tops = members.compactMap { place -> (place: Int, most: Int)? in
            let group = visitsCase.groups[place]
            let isPossible =
                isHosting ? worths.contains { $0[place] != nil } : worths[place].contains { $0 != nil }
            guard isPossible else { return nil }
            let rounds = (0..<visitsCase.rounds.count).count { visitsCase.isThere(group, $0) }
            return (place, rounds * (isHosting ? group.hostsAtMost : group.travelsAtMost))
        }
        guard let least = tops.map(\.most).min(), tops.contains(where: { $0.most > least + across }) else { return [] }
        let groups = tops.filter { $0.most == least }.map { VisitPartner(visitsCase.groups[$0.place].group) }
        return [.init(isHosting: isHosting, own: least, atMost: least + across, groups: groups)]
    }
}
