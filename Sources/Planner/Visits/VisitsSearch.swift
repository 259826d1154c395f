internal import CertificateChecking
internal import NetworkModel
internal import Scheduler

/// How long a plan of visits is looked for.
struct VisitsEffort {
    /// `nil` for a fixed amount of work, which gives the same plan on every machine.
    let limitSeconds: Double?
    private let stopwatch = Stopwatch()

    init(limitSeconds: Double?) { self.limitSeconds = limitSeconds }

    /// - Parameter isFirst: whether the plan has nothing before it: later ones are given a tenth of the work.
    func solved(_ problem: VisitsProblem, isFirst: Bool) -> VisitsOutcome {
        problem.solved(
            steps: limitSeconds == nil ? problem.usualSteps / (isFirst ? 1 : 10) : .max,
            isCancelled: stopwatch.isPast(limitSeconds)
        )
    }
}

/// The best visits over all rounds together.
struct VisitsSearch {
    struct Found {
        /// Among the case's groups.
        let guest: Int
        let host: Int
        let worth: VisitWorth
        let interpreter: Member?
    }

    /// By round, in the order of visitor and host.
    private(set) var rounds: [[Found]] = []
    private(set) var score = 0
    /// No plan scores more, however many interpreters there were.
    private(set) var bound = 0
    /// `nil` where the ways have a price: round by round it would keep no budget.
    private(set) var greedyScore: Int?
    /// What a budget for the ways adds to the price of each.
    private(set) var price = VisitPrice.none
    /// What the plan was balanced by; more than the rules say where else there were no visits at all.
    private(set) var across: Int?
    private(set) var within: Int?
    /// Visits that may be made, by visitor and host.
    let worths: [[VisitWorth?]]
    /// The groups that may make or host a visit.
    let members: [Int]
    /// Visits for which interpreters were missing.
    private(set) var missed: Set<VisitPair> = []

    private let visitsCase: VisitsCase
    /// How often a plan is made anew for want of interpreters; a few times are usual.
    private static let attempts = 40

    init(_ visitsCase: VisitsCase, _ effort: VisitsEffort) throws(PlannerError) {
        self.visitsCase = visitsCase
        let groups = visitsCase.groups
        let worths = groups.map { guest in
            groups.map { host -> VisitWorth? in
                if case .possible(let worth) = visitsCase.fit(guest, host) { worth } else { nil }
            }
        }
        self.worths = worths
        let (guests, hosts) = (
            groups.indices.filter { guest in worths[guest].contains { $0 != nil } },
            groups.indices.filter { host in worths.contains { $0[host] != nil } }
        )
        members = Set(guests + hosts).sorted()
        across = visitsCase.numbers.balance(.balanceAcross)
        within = visitsCase.numbers.balance(.balanceSelf)
        try find(effort, isFirst: true)
        try keepBudget(effort)
    }

    /// The ways of all visits, one way.
    var kilometres: Int { rounds.joined().reduce(0) { $0 + $1.worth.kilometres } }

    /// The same at another price, with a tenth of the work.
    func repriced(_ price: VisitPrice, _ effort: VisitsEffort) throws(PlannerError) -> VisitsSearch {
        var other = self
        other.price = price
        other.missed = []
        try other.find(effort, isFirst: false)
        return other
    }

    /// In thousands of kilometres; 0 for none.
    var budget: Int { visitsCase.numbers[.budgetMegametres] }

    /// Each group's nearest visit, made and hosted.
    private var nearest: Set<VisitPair> {
        var pairs: Set<VisitPair> = []
        func add(_ candidates: [(guest: Int, host: Int)]) {
            let ways = candidates.compactMap { pair in
                worths[pair.guest][pair.host].map { (kilometres: $0.kilometres, pair: pair) }
            }
            let first = ways.min { one, other in
                (one.kilometres, one.pair.guest, one.pair.host) < (other.kilometres, other.pair.guest, other.pair.host)
            }?.pair
            guard let first else { return }
            pairs.insert(VisitPair(visitsCase.groups[first.guest].group.id, visitsCase.groups[first.host].group.id))
        }
        for group in members {
            add(members.map { (group, $0) })
            add(members.map { ($0, group) })
        }
        return pairs
    }

    /// What no plan within the budget scores more than, by a price: a plan's visits score what they do at that price,
    /// and as much as the price of the whole budget at most. Visits that would score nothing count one point here.
    func bound(at price: VisitPrice, budget: Int, _ effort: VisitsEffort) throws(PlannerError) -> Int {
        var other = self
        other.price = price
        other.missed = []
        let problem = try other.problem(isInterpreted: true, keepsAll: true)
        return effort.solved(problem, isFirst: false).bound + price.perMegametre * budget
    }

    mutating func take(_ other: VisitsSearch, bound: Int) {
        self = other
        self.bound = bound
    }

    /// Plans without the visits that have no interpreter, until each has one. In the end without any that needs one.
    private mutating func find(_ effort: VisitsEffort, isFirst: Bool) throws(PlannerError) {
        // The solver asks for a group.
        if members.isEmpty {
            rounds = Array(repeating: [], count: visitsCase.rounds.count)
            return
        }
        var highest: Int?
        for attempt in 1...Self.attempts {
            var problem = try problem(isInterpreted: attempt < Self.attempts)
            var outcome = effort.solved(problem, isFirst: isFirst && attempt == 1)
            while outcome.best.score == 0, relax() {
                highest = nil
                problem = try self.problem(isInterpreted: attempt < Self.attempts)
                outcome = effort.solved(problem, isFirst: isFirst && attempt == 1)
            }
            let spread = VisitSpreading(outcome.best, problem) { visit in
                worths[members[visit.guest]][members[visit.host]]?.languages.isEmpty ?? false
            }.rounds
            try audit(spread, outcome, problem)
            if highest == nil { highest = outcome.bound }
            let (found, unserved) = try served(spread)
            missed.formUnion(unserved)
            if !unserved.isEmpty { continue }
            rounds = found
            score = found.joined().reduce(0) { $0 + $1.worth.score }
            bound = highest ?? score
            greedyScore = price == .none ? outcome.greedyScore : nil
            return
        }
        throw .ours("visits without interpreters remain")
    }

    /// Balance that leaves no visit at all is given up by one; `false` where it isn't to blame. Only numbers below 1 are.
    private mutating func relax() -> Bool {
        if across == 0 { across = 1 } else if within == 0 { within = 1 } else { return false }
        missed = []
        return true
    }

    /// `keepsAll` has visits that the price leaves nothing of count one point, instead of leaving them out.
    private func problem(isInterpreted: Bool, keepsAll: Bool = false) throws(PlannerError) -> VisitsProblem {
        let spared = price.sparesNearest && !keepsAll ? nearest : []
        let groups = members.map { visitsCase.groups[$0] }
        let codes = Set(groups.map(\.group.countryCode)).sorted()
        var byID: [Group.ID: Int] = [:]
        for (place, group) in groups.enumerated() { byID[group.group.id] = place }
        let depth = min(visitsCase.ages.values.max() ?? 0, visitsCase.numbers[.repeatGap])
        var history: [[VisitsProblem.Visit]] = Array(repeating: [], count: depth)
        for (pair, age) in visitsCase.ages.sorted(by: { ($0.key.guest, $0.key.host) < ($1.key.guest, $1.key.host) }) {
            guard age <= depth, let guest = byID[pair.guest], let host = byID[pair.host] else { continue }
            history[depth - age].append(.init(guest: guest, host: host))
        }
        let score = members.map { guest in
            members.map { host in points(guest, host, spared, isInterpreted: isInterpreted, keepsAll: keepsAll) }
        }
        do throws(ProblemError) {
            return try VisitsProblem(
                rounds: visitsCase.rounds.count,
                hostMax: groups.map(\.hostsAtMost).max() ?? 0,
                travelMax: groups.map(\.travelsAtMost).max() ?? 0,
                repeatGap: visitsCase.numbers[.repeatGap],
                balanceAcross: across,
                balanceSelf: within,
                countries: groups.map { group in codes.firstIndex(of: group.group.countryCode) ?? 0 },
                score: score,
                unavailable: groups.enumerated().flatMap { place, group in
                    (0..<visitsCase.rounds.count).filter { !visitsCase.isThere(group, $0) }.map {
                        VisitsProblem.Absence(group: place, round: $0)
                    }
                },
                history: history,
                // Who can't host isn't waited for by those who do, and likewise for who can't travel.
                terms: groups.enumerated().map { place, group in
                    VisitsProblem.Terms(
                        hostMax: group.hostsAtMost,
                        travelMax: group.travelsAtMost,
                        balancesHosting: score.contains { $0[place] != nil },
                        balancesTravel: score[place].contains { $0 != nil }
                    )
                }
            )
        } catch { throw .wrongValue("visits can't be planned: \(error)") }
    }

    /// What a visit counts in the problem; `nil` where it is left out.
    private func points(
        _ guest: Int,
        _ host: Int,
        _ spared: Set<VisitPair>,
        isInterpreted: Bool,
        keepsAll: Bool
    ) -> Int? {
        guard let worth = worths[guest][host] else { return nil }
        let pair = VisitPair(visitsCase.groups[guest].group.id, visitsCase.groups[host].group.id)
        if missed.contains(pair) || worth.languages.isEmpty && !isInterpreted { return nil }
        let score = worth.score - price.points(of: worth.kilometres)
        return score > 0 ? score : keepsAll || spared.contains(pair) ? 1 : nil
    }

    /// Who interprets where, and the visits for which nobody is left.
    private func served(_ plan: [[VisitsProblem.Visit]]) throws(PlannerError) -> ([[Found]], Set<VisitPair>) {
        var unserved: Set<VisitPair> = []
        var rounds: [[Found]] = []
        for (place, visits) in plan.enumerated() {
            let pairs = visits.compactMap { visit -> (guest: Int, host: Int, worth: VisitWorth)? in
                let (guest, host) = (members[visit.guest], members[visit.host])
                return worths[guest][host].map { (guest, host, $0) }
            }
            let needing = pairs.indices.filter { pairs[$0].worth.languages.isEmpty }
            let needs = needing.map { index in
                VisitInterpreters.Need(
                    guest: visitsCase.groups[pairs[index].guest].spoken,
                    host: visitsCase.groups[pairs[index].host].spoken,
                    weight: pairs[index].worth.score
                )
            }
            let assigned = try visitsCase.interpreters.assigned(
                to: needs,
                besides: visitsCase.interpreting[place] ?? []
            )
            var speakers: [Int: Member] = [:]
            for (index, member) in zip(needing, assigned) {
                if let member {
                    speakers[index] = member
                } else {
                    unserved.insert(
                        VisitPair(
                            visitsCase.groups[pairs[index].guest].group.id,
                            visitsCase.groups[pairs[index].host].group.id
                        )
                    )
                }
            }
            rounds.append(
                pairs.enumerated().map { index, pair in
                    Found(guest: pair.guest, host: pair.host, worth: pair.worth, interpreter: speakers[index])
                }
            )
        }
        return (rounds, unserved)
    }

    /// The solver is believed only where others find the same, and nobody has more visits than their terms say.
    private func audit(
        _ rounds: [[VisitsProblem.Visit]],
        _ outcome: VisitsOutcome,
        _ problem: VisitsProblem
    ) throws(PlannerError) {
        let score: Int
        do throws(VisitsPlanFault) {
            score = try VisitsPlanAudit.score(of: rounds, for: problem)
        } catch { throw .ours("visits: \(error)") }
        guard score == outcome.best.score, score <= outcome.bound else {
            throw .ours("visits score \(score), and not \(outcome.best.score) of \(outcome.bound) at most")
        }
        for visits in rounds {
            for place in members.indices {
                let group = visitsCase.groups[members[place]]
                guard visits.count(where: { $0.host == place }) <= group.hostsAtMost,
                    visits.count(where: { $0.guest == place }) <= group.travelsAtMost
                else { throw .ours("more visits than \(group.group.id) can have") }
            }
        }
    }
}
