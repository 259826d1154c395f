internal import Scheduler

extension PlanRules {
    /// Throws at the first rule that a list of hosts breaks.
    func expectPlan(_ hosts: [Int]) throws(CertificateFault) {
        guard hosts.count == slots else {
            throw .noPlan("hosts: found \(hosts.count) entries; expected \(slots), one for each slot")
        }
        for (slot, host) in hosts.enumerated() where !problem.countries.indices.contains(host) {
            throw .noPlan("hosts[\(slot)]: found \(host); expected a country's index")
        }
        let line = problem.history + hosts
        let past = problem.history.count
        var newestTurn = Array(repeating: Int?.none, count: problem.countries.count)
        var newestStand = Array(repeating: Int?.none, count: problem.subregions.count)
        var turns = Array(repeating: 0, count: problem.countries.count)
        for case (let place, let host?) in line.enumerated() {
            defer {
                newestTurn[host] = place
                newestStand[home[host]] = place
            }
            if place < past { continue }
            let slot = place - past
            turns[host] += 1
            if problem.cost[host][slot] == nil { throw breach(slot, "a country that can't host it") }
            if let turn = newestTurn[host], place - turn < problem.cooldown {
                throw breach(slot, "a breach of cooldown")
            }
            if let stand = newestStand[home[host]], place - stand < problem.spacing {
                throw breach(slot, "a breach of spacing")
            }
            if turns[host] > problem.countries[host].maxTurns { throw breach(slot, "a turn above maxTurns") }
        }
        for pair in problem.pinned where hosts[pair.slot] != pair.country {
            throw breach(pair.slot, "another host than pinned")
        }
        for pair in problem.forbidden where hosts[pair.slot] == pair.country {
            throw breach(pair.slot, "a forbidden host")
        }
        for (area, list) in windows.enumerated() {
            for window in list where !hosts[window].contains(where: { home[$0] == area }) {
                throw breach(window.upperBound, "a breach of coverage of region \(area)")
            }
        }
    }

    private func breach(_ slot: Int, _ found: String) -> CertificateFault {
        .noPlan("hosts[\(slot)]: found \(found); expected a plan that keeps every rule")
    }

    /// Of a plan.
    func score(of hosts: [Int]) -> (fairness: Int, cost: Int) {
        var turns = pastTurns
        var counts = Array(repeating: 0, count: problem.subregions.count)
        var fairness = 0
        var cost = 0
        var newest = problem.history.last?.map { home[$0] }
        for (slot, host) in hosts.enumerated() {
            fairness += problem.repeatUnit * turns[host]
            if home[host] == newest { fairness += problem.runPrice }
            newest = home[host]
            turns[host] += 1
            counts[home[host]] += 1
            cost += problem.cost[host][slot] ?? 0
        }
        for (area, count) in counts.enumerated() { fairness += unfairness(of: area, with: count) }
        return (fairness, cost)
    }
}
