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
    private(set) var greedyScore = 0
    /// What the plan was balanced by; more than the rules say where else there were no visits at all.
    private(set) var across: Int?
    private(set) var within: Int?
    /// The most in one round: what all that take part can.
    let hostMax: Int
    let travelMax: Int
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
        hostMax = hosts.map { groups[$0].hostsAtMost }.min() ?? 0
        travelMax = guests.map { groups[$0].travelsAtMost }.min() ?? 0
        across = visitsCase.numbers.balance(.balanceAcross)
        within = visitsCase.numbers.balance(.balanceSelf)
        try find(effort)
    }

    /// Plans without the visits that have no interpreter, until each has one. In the end without any that needs one.
    private mutating func find(_ effort: VisitsEffort) throws(PlannerError) {
        // The solver asks for a group.
        if members.isEmpty {
            rounds = Array(repeating: [], count: visitsCase.rounds.count)
            return
        }
        var highest: Int?
        for attempt in 1...Self.attempts {
            var problem = try problem(isInterpreted: attempt < Self.attempts)
            var outcome = effort.solved(problem, isFirst: attempt == 1)
            while outcome.best.score == 0, relax() {
                highest = nil
                problem = try self.problem(isInterpreted: attempt < Self.attempts)
                outcome = effort.solved(problem, isFirst: attempt == 1)
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
            score = outcome.best.score
            bound = highest ?? score
            greedyScore = outcome.greedyScore
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

    private func problem(isInterpreted: Bool) throws(PlannerError) -> VisitsProblem {
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
        do throws(VisitsProblemError) {
            return try VisitsProblem(
                rounds: visitsCase.rounds.count,
                hostMax: hostMax,
                travelMax: travelMax,
                repeatGap: visitsCase.numbers[.repeatGap],
                balanceAcross: across,
                balanceSelf: within,
                countries: groups.map { group in codes.firstIndex(of: group.group.countryCode) ?? 0 },
                score: members.map { guest in
                    members.map { host in
                        guard let worth = worths[guest][host] else { return nil }
                        let pair = VisitPair(visitsCase.groups[guest].group.id, visitsCase.groups[host].group.id)
                        if missed.contains(pair) || worth.languages.isEmpty && !isInterpreted { return nil }
                        return worth.score
                    }
                },
                unavailable: groups.enumerated().flatMap { place, group in
                    (0..<visitsCase.rounds.count).filter { !visitsCase.isThere(group, $0) }.map {
                        VisitsProblem.Absence(group: place, round: $0)
                    }
                },
                history: history
            )
        } catch { throw .wrongValue("visits can't be planned: \(error)") }
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
