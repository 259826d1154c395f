import Scheduler

/// The problem's definition, written down once more without a thought for speed. It shares nothing with the solver or
/// with the rules but the values.
struct BruteForce {
    let problem: RotationProblem
    /// Which requirements hold; all of them, where nothing is said.
    var holds: (RotationRequirement) -> Bool = { _ in true }

    /// Every plan that keeps all the rules, each with its score.
    func plans() -> [RotationPlan] {
        var found: [RotationPlan] = []
        visit(hosts: []) { hosts in
            let all = hosts.compactMap(\.self)
            if all.count == hosts.count { found.append(RotationPlan(hosts: all, score: score(of: all))) }
            return true
        }
        return found
    }

    /// Whether anything keeps the requirements that hold; slots that need no host may stay empty.
    func isSolvable() -> Bool {
        var isSolvable = false
        visit(hosts: []) { _ in
            isSolvable = true
            return false
        }
        return isSolvable
    }

    /// Best score first; among equals, the smallest sequence of hosts.
    static func isBetter(_ left: RotationPlan, _ right: RotationPlan) -> Bool {
        left.score == right.score ? left.hosts.lexicographicallyPrecedes(right.hosts) : left.score < right.score
    }

    @discardableResult
    private func visit(hosts: [Int?], _ show: ([Int?]) -> Bool) -> Bool {
        if hosts.count == problem.slots { return isLegal(hosts) ? show(hosts) : true }
        for country in problem.countries.indices where problem.cost[country][hosts.count] != nil {
            if !visit(hosts: hosts + [country], show) { return false }
        }
        return holds(.slot(hosts.count)) || visit(hosts: hosts + [nil], show)
    }

    func isLegal(_ hosts: [Int?]) -> Bool {
        let line = problem.history + hosts
        let areas = line.map { $0.map { problem.countries[$0].subregion } }
        let past = problem.history.count
        for later in past..<line.count {
            for earlier in 0..<later {
                if let country = line[later], line[earlier] == country, later - earlier < problem.cooldown,
                    holds(.cooldown(country: country))
                {
                    return false
                }
                if let area = areas[later], areas[earlier] == area, later - earlier < problem.spacing,
                    holds(.spacing(subregion: area))
                {
                    return false
                }
            }
        }
        for country in problem.countries.indices where holds(.ceiling(country: country)) {
            if hosts.count(where: { $0 == country }) > problem.countries[country].maxTurns { return false }
        }
        for (index, pin) in problem.pinned.enumerated() where holds(.pin(index)) {
            if hosts[pin.slot] != pin.country { return false }
        }
        for (index, pair) in problem.forbidden.enumerated() where holds(.forbid(index)) {
            if hosts[pair.slot] == pair.country { return false }
        }
        return isCovered(areas)
    }

    private func isCovered(_ areas: [Int?]) -> Bool {
        let width = problem.coverage
        if width == 0 { return true }
        for from in areas.indices where from + width <= areas.count && from + width > problem.history.count {
            for (area, subregion) in problem.subregions.enumerated() where subregion.mustCover {
                if areas[from..<(from + width)].contains(area) { continue }
                if holds(.coverage(subregion: area, from: from)) { return false }
            }
        }
        return true
    }

    func score(of hosts: [Int]) -> RotationScore {
        var fairness = 0
        let counted = problem.history.suffix(problem.fairnessHistory).compactMap(\.self) + hosts
        var weights = 0
        for subregion in problem.subregions { weights += subregion.weight }
        for (area, subregion) in problem.subregions.enumerated() {
            let stands = counted.filter { problem.countries[$0].subregion == area }.count
            // round-half-up(x / w) is floor((2x + w) / 2w)
            let quota = (2_000 * subregion.weight * counted.count + weights) / (2 * weights)
            fairness += abs(1_000 * stands - quota)
        }
        var before = problem.history.compactMap(\.self)
        var newest = problem.history.last.flatMap(\.self)
        var cost = 0
        for (slot, host) in hosts.enumerated() {
            fairness += problem.repeatUnit * before.filter { $0 == host }.count
            before.append(host)
            if let newest, problem.countries[newest].subregion == problem.countries[host].subregion {
                fairness += problem.runPrice
            }
            newest = host
            cost += problem.cost[host][slot] ?? 0
        }
        return RotationScore(fairness: fairness, cost: cost)
    }
}
