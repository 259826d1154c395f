public import Scheduler

/// Checks a plan of exchange visits from the problem's definition alone.
///
/// Of `Scheduler` it uses `VisitsProblem` with its stored properties, and no code. A plan of another size than the
/// problem's, or with groups that aren't there, is a fault like any other.
public enum VisitsPlanAudit {
    /// The sum of the plan's scores; throws at the first visit, group or round that breaks a rule.
    public static func score(
        of plan: [[VisitsProblem.Visit]],
        for problem: VisitsProblem
    ) throws(VisitsPlanFault) -> Int {
        guard plan.count == problem.rounds else {
            throw VisitsPlanFault("plan", "\(plan.count) rounds", "\(problem.rounds)")
        }
        let away = Set(problem.unavailable)
        var newest: [VisitsProblem.Visit: Int] = [:]
        for (place, visits) in problem.history.enumerated() {
            for visit in visits { newest[visit] = place }
        }
        var sum = 0
        var made = Array(repeating: 0, count: problem.countries.count)
        var hosted = made
        for (round, visits) in plan.enumerated() {
            let (madeBefore, hostedBefore) = (made, hosted)
            for (index, visit) in visits.enumerated() {
                let key = "plan[\(round)][\(index)]"
                sum += try score(of: visit, in: round, key, away, problem)
                let place = problem.history.count + round
                if let last = newest.updateValue(place, forKey: visit),
                    last == place || place - last <= problem.repeatGap
                {
                    throw VisitsPlanFault(key, "a visit that stood \(place - last) rounds before", "a later one")
                }
                made[visit.guest] += 1
                hosted[visit.host] += 1
            }
            for group in made.indices {
                let (travels, hosts) = (made[group] - madeBefore[group], hosted[group] - hostedBefore[group])
                try expect(travels, problem.travelMax, "visits by group \(group)", round)
                try expect(hosts, problem.hostMax, "visits to group \(group)", round)
                if problem.terms.isEmpty { continue }
                try expect(travels, problem.terms[group].travelMax, "visits by group \(group)", round)
                try expect(hosts, problem.terms[group].hostMax, "visits to group \(group)", round)
            }
        }
        try expectBalance(made: made, hosted: hosted, problem)
        return sum
    }

    private static func score(
        of visit: VisitsProblem.Visit,
        in round: Int,
        _ key: String,
        _ away: Set<VisitsProblem.Absence>,
        _ problem: VisitsProblem
    ) throws(VisitsPlanFault) -> Int {
        for group in [visit.guest, visit.host] {
            guard problem.countries.indices.contains(group) else {
                throw VisitsPlanFault(key, "group \(group)", "a group's index")
            }
            if away.contains(.init(group: group, round: round)) {
                throw VisitsPlanFault(key, "group \(group), which is unavailable", "another group")
            }
        }
        guard problem.countries[visit.guest] != problem.countries[visit.host] else {
            throw VisitsPlanFault(key, "a visit within one country", "two countries")
        }
        guard let score = problem.score[visit.guest][visit.host] else {
            throw VisitsPlanFault(key, "a visit without a score", "one that may be made")
        }
        return score
    }

    private static func expect(_ count: Int, _ most: Int, _ what: String, _ round: Int) throws(VisitsPlanFault) {
        if count > most { throw VisitsPlanFault("plan[\(round)]", "\(count) \(what)", "\(most) at most") }
    }

    private static func expectBalance(
        made: [Int],
        hosted: [Int],
        _ problem: VisitsProblem
    ) throws(VisitsPlanFault) {
        if let most = problem.balanceAcross {
            let hosting = hosted.indices.filter { problem.terms.isEmpty || problem.terms[$0].balancesHosting }
            let travel = made.indices.filter { problem.terms.isEmpty || problem.terms[$0].balancesTravel }
            for (word, counts) in [("hosted", hosting.map { hosted[$0] }), ("made", travel.map { made[$0] })] {
                guard let high = counts.max(), let low = counts.min(), high - low > most else { continue }
                throw VisitsPlanFault("plan", "groups with \(low) and \(high) visits \(word)", "\(most) apart at most")
            }
        }
        guard let most = problem.balanceSelf else { return }
        for group in made.indices where abs(hosted[group] - made[group]) > most {
            if !problem.terms.isEmpty, !problem.terms[group].balancesHosting || !problem.terms[group].balancesTravel {
                continue
            }
            let found = "\(hosted[group]) visits to group \(group) and \(made[group]) by it"
            throw VisitsPlanFault("plan", found, "\(most) apart at most")
        }
    }
}

/// What is wrong with a plan of exchange visits; its text names the key.
public struct VisitsPlanFault: Error, Hashable, Sendable, CustomStringConvertible {
    public let description: String

    init(_ key: String, _ found: String, _ expected: String) {
        description = "\(key): found \(found); expected \(expected)"
    }
}
