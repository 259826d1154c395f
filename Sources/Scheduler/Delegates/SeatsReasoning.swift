extension SeatsOutcome {
    /// Exact reasons for all groups and candidates, from what each would cost in the best flows.
    public func reasons() -> SeatsReasons {
        let reasoning = SeatsReasoning(self)
        let groups = problem.groups.indices
        return SeatsReasons(
            whyNoMore: groups.map { reasoning.whyNoMore(of: $0) },
            whySeat: groups.map { reasoning.whySeat(of: $0) },
            whyNotSeated: reasoning.whyNotSeated()
        )
    }
}

private struct SeatsReasoning {
    private let outcome: SeatsOutcome
    private let network: SeatsNetwork
    private let losses: SeatsLosses
    /// By group: how many candidates it has, and how many of its seats were held before.
    private let candidates: [Int]
    private let held: [Int]
    /// How many seats were given that weren't held before.
    private let given: Int

    init(_ outcome: SeatsOutcome) {
        let problem = outcome.problem
        self.outcome = outcome
        network = outcome.flows[0].network
        losses = SeatsLosses(outcome)
        candidates = SeatsCounts(problem, seated: Array(problem.candidates.indices)).group
        held = problem.held.group
        given = outcome.seated.count - problem.held.seated.count
    }

    func whyNoMore(of group: Int) -> WhyNoSeat {
        let seats = outcome.seatsOfGroup[group]
        if candidates[group] == 0 { return .noCandidate }
        if candidates[group] == seats { return .noneLeft }
        if given == seats - held[group] { return .allHeld }
        return why(losses.least { losses.loss(in: $0, at: network.nodeOfGroup[group], seats: seats + 1) })
    }

    func whySeat(of group: Int) -> WhySeat? {
        let seats = outcome.seatsOfGroup[group]
        if seats == 0 { return nil }
        if seats == held[group] { return .held }
        let least = losses.least { losses.lossWithFewer(in: $0, at: network.nodeOfGroup[group], seats: seats - 1) }
        guard let least else { return .countryRule }
        return first(least.excess).map { .worse($0.level, by: $0.by) } ?? .equal
    }

    func whyNotSeated() -> [WhyNoSeat?] {
        var reasons = Array(repeating: WhyNoSeat?.none, count: network.problem.candidates.count)
        for (index, leaf) in network.leaves.enumerated() {
            if leaf.candidates.allSatisfy({ losses.isSeated[Int($0)] }) { continue }
            let ways = given == 0 ? [] : outcome.flows.map { SeatsDetour($0, at: network.firstLeaf + index).more() }
            for (entry, candidate) in leaf.candidates.enumerated() where !losses.isSeated[Int(candidate)] {
                reasons[Int(candidate)] =
                    given == 0
                    ? .allHeld : why(losses.least { losses.loss(in: $0, leaf: index, entry: entry, ways[$0]) })
            }
        }
        return reasons
    }

    private func first(_ excess: [Int]) -> (level: SeatsLevel, by: Int)? {
        SeatsLevel.allCases.first { excess[$0.rawValue] != 0 }.map { ($0, excess[$0.rawValue]) }
    }

    private func why(_ loss: SeatsLoss?) -> WhyNoSeat {
        guard let loss else { return .countryRule }
        return first(loss.excess).map { .worse($0.level, by: $0.by, loser: loss.loser) } ?? .equal(loser: loss.loser)
    }
}
