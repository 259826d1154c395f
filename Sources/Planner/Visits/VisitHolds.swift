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
    /// Groups whose own limits hold all others: those that can have no visit, through balance, and those that can have
    /// the fewest in a round.
    fileprivate func holds(isHosting: Bool, _ visitsCase: VisitsCase) -> [VisitProgramme.Hold] {
        var holds: [VisitProgramme.Hold] = []
        func limit(_ place: Int) -> Int {
            isHosting ? visitsCase.groups[place].hostsAtMost : visitsCase.groups[place].travelsAtMost
        }
        func isPossible(_ place: Int) -> Bool {
            isHosting ? worths.contains { $0[place] != nil } : worths[place].contains { $0 != nil }
        }
        func hold(_ rule: VisitRule.Name, _ atMost: Int, _ groups: [Int]) {
            if groups.isEmpty { return }
            let partners = groups.map { VisitPartner(visitsCase.groups[$0].group) }
            holds.append(.init(rule: rule, isHosting: isHosting, atMost: atMost, groups: partners))
        }
        let most = isHosting ? hostMax : travelMax
        let rule: VisitRule.Name = isHosting ? .hostsAtMost : .travelsAtMost
        if let across, across < most * visitsCase.rounds.count {
            hold(.balanceAcross, across, members.filter { !isPossible($0) })
        }
        if most < visitsCase.numbers[rule] {
            hold(rule, most, members.filter { isPossible($0) && limit($0) == most })
        }
        return holds
    }
}
