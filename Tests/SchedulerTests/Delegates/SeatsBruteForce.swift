import Scheduler

/// Every plan of a tiny problem that keeps the held seats, gives no seat twice, and keeps the countries' rule, or what is
/// left of it; judged without any of the solver's code.
struct SeatsBruteForce {
    struct Plan {
        let seated: [Int]
        let values: [Int]
    }

    let problem: SeatsProblem
    let plans: [Plan]
    /// Whether no plan keeps the countries' rule.
    let isBroken: Bool

    init(_ problem: SeatsProblem) {
        self.problem = problem
        let candidates = problem.candidates.indices
        let held = candidates.filter { problem.candidates[$0].isSeated }
        let sets = (0..<(1 << candidates.count)).map { bits in candidates.filter { bits >> $0 & 1 == 1 } }.filter {
            set in
            set.count <= max(problem.seats, held.count) && held.allSatisfy { set.contains($0) }
        }
        let kept = sets.filter { Self.keepsCountryRule(problem, $0) }
        isBroken = kept.isEmpty
        let possible = isBroken ? sets.filter { Self.keepsRest(problem, $0, held) } : kept
        plans = possible.map { Plan(seated: $0, values: Self.values(problem, $0)) }
    }

    static func seats(_ problem: SeatsProblem, _ set: [Int], country: Int) -> Int {
        set.count { problem.groups[problem.candidates[$0].group].country == country }
    }

    static func keepsCountryRule(_ problem: SeatsProblem, _ set: [Int]) -> Bool {
        let (first, before) = (problem.rules.countryFirst, problem.rules.countryBefore)
        if first == 0 || before == 0 { return true }
        let countries = problem.countries.indices
        if countries.allSatisfy({ seats(problem, set, country: $0) < before }) { return true }
        let all = Array(problem.candidates.indices)
        return countries.allSatisfy {
            seats(problem, set, country: $0) >= min(first, seats(problem, all, country: $0))
        }
    }

    private static func keepsRest(_ problem: SeatsProblem, _ set: [Int], _ held: [Int]) -> Bool {
        problem.countries.indices.allSatisfy {
            let most = max(problem.rules.countryBefore - 1, seats(problem, held, country: $0))
            return seats(problem, set, country: $0) <= most
        }
    }

    /// Whether nobody who went last has a seat that wasn't held while one of the same group who didn't has none.
    func keepsTurns(_ set: [Int]) -> Bool {
        problem.candidates.indices.allSatisfy { waiting in
            let other = problem.candidates[waiting]
            if set.contains(waiting) || other.attendance == .wentLast { return true }
            return set.allSatisfy {
                let one = problem.candidates[$0]
                return one.group != other.group || one.attendance != .wentLast || one.isSeated
            }
        }
    }

    private static func values(_ problem: SeatsProblem, _ set: [Int]) -> [Int] {
        let all = Array(problem.candidates.indices)
        let weights = problem.subregions.map(\.weight).reduce(0, +)
        var (floors, deviation, points, order) = (0, 0, 0, 0)
        for (index, subregion) in problem.subregions.enumerated() {
            let seats = set.count { problem.countries[problem.groups[problem.candidates[$0].group].country] == index }
            floors += max(subregion.floor - seats, 0)
            deviation +=
                (weights * seats - problem.seats * subregion.weight)
                * (weights * seats - problem.seats * subregion.weight)
        }
        for (index, group) in problem.groups.enumerated() {
            let members = all.filter { problem.candidates[$0].group == index }
            var seat = 0
            for (place, member) in members.enumerated() where set.contains(member) {
                seat += 1
                points += 60 * min(group.waiting, problem.rules.waitingAtMost) / seat
                order += place
            }
        }
        let people = set.map { problem.candidates[$0] }
        let both = people.count { $0.attendance == .neverWent && $0.isYoungOrNew }
        let firstTimers = (problem.seats * problem.rules.firstTimers + 999) / 1000
        let young = (problem.seats * problem.rules.youngOrNew + 999) / 1000
        let shortfalls = (0...both).map { asFirst in
            [
                max(0, firstTimers - asFirst - people.count { $0.attendance == .neverWent && !$0.isYoungOrNew }),
                max(0, young - (both - asFirst) - people.count { $0.attendance != .neverWent && $0.isYoungOrNew }),
            ]
        }
        let least = shortfalls.min { $0.lexicographicallyPrecedes($1) } ?? []
        let empty = problem.countries.indices.count {
            seats(problem, all, country: $0) > 0 && seats(problem, set, country: $0) == 0
        }
        return [
            max(0, problem.seats - set.count), floors, empty, deviation, people.count { $0.attendance == .wentLast },
        ]
            + least + [-points, order]
    }

    /// The best of the plans that fulfil a condition.
    func best(_ isMeant: (Plan) -> Bool = { _ in true }) -> [Int]? {
        plans.filter(isMeant).map(\.values).min { $0.lexicographicallyPrecedes($1) }
    }

    func seats(_ plan: Plan, group: Int) -> Int { plan.seated.count { problem.candidates[$0].group == group } }
}
