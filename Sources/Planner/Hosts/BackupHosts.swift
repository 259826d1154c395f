internal import NetworkModel
internal import Scheduler

extension RotationCase {
    /// For each slot of a plan the country that would step in: the best other one of the same subregion, else the best
    /// other one of all; `nil` where none can. The hosts before that slot stay, those after it may change.
    func backups(of plan: RotationPlan) throws(PlannerError) -> [NamedCountry?] {
        var backups: [NamedCountry?] = []
        for (slot, host) in plan.hosts.enumerated() {
            let home = candidates[host].subregion
            let neighbours = candidates.indices.filter { $0 != host && candidates[$0].subregion == home }
            let others = candidates.indices.filter { $0 != host }
            var backup = try substitute(among: neighbours, at: slot, of: plan)
            if backup == nil { backup = try substitute(among: others, at: slot, of: plan) }
            backups.append(backup.map(named))
        }
        return backups
    }

    private func substitute(among allowed: [Int], at slot: Int, of plan: RotationPlan) throws(PlannerError) -> Int? {
        let isAllowed = Set(allowed)
        let barred = candidates.indices.filter { !isAllowed.contains($0) }
        let kept = plan.hosts[..<slot].enumerated().map { RotationProblem.Placement(country: $1, slot: $0) }
        let changed = problem.deciding(
            kept,
            instead: problem.pinned.filter { $0.slot > slot },
            barring: barred.map { RotationProblem.Placement(country: $0, slot: slot) }
        )
        return if case .optimal(let best) = try changed.proven() { best.hosts[slot] } else { nil }
    }
}

extension RotationProblem {
    /// The same problem with some placements pinned, of its own pins only `instead`, and more forbidden.
    func deciding(
        _ pinned: [Placement],
        instead: [Placement],
        barring: [Placement]
    ) -> RotationProblem {
        do throws(ProblemError) {
            return try with(pinned: pinned + instead, forbidden: forbidden + barring)
        } catch {
            preconditionFailure("placements of the same problem are in range: \(error)")
        }
    }
}
