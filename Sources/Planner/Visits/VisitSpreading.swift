internal import Scheduler

/// A plan's visits spread over its rounds: the score doesn't ask in which round a visit stands, but people do, and so do
/// the interpreters.
///
/// A visit moves to the round that has the fewest, where its groups are there and have room, and the past lets it stand.
/// Balance and score look at the whole plan, so both stay. Visits that need an interpreter are spread first, then the
/// others.
struct VisitSpreading {
    private(set) var rounds: [[VisitsProblem.Visit]]
    private let problem: VisitsProblem
    private let away: Set<VisitsProblem.Absence>
    /// By visit: the first round in which the past lets it stand.
    private var opens: [VisitsProblem.Visit: Int] = [:]

    init(_ plan: VisitsPlan, _ problem: VisitsProblem, needsInterpreter: (VisitsProblem.Visit) -> Bool) {
        rounds = plan.rounds
        self.problem = problem
        away = Set(problem.unavailable)
        for (age, visits) in problem.history.reversed().enumerated() {
            for visit in visits { opens[visit] = max(opens[visit] ?? 0, problem.repeatGap - age) }
        }
        spread(needsInterpreter) { $0.count(where: needsInterpreter) }
        spread({ !needsInterpreter($0) }, load: \.count)
        rounds = rounds.map { $0.sorted { ($0.guest, $0.host) < ($1.guest, $1.host) } }
    }

    /// Each move makes the loads more alike, so it ends.
    private mutating func spread(
        _ moves: (VisitsProblem.Visit) -> Bool,
        load: ([VisitsProblem.Visit]) -> Int
    ) {
        var hasMoved = true
        while hasMoved {
            hasMoved = false
            let fullest = rounds.indices.sorted { (load(rounds[$1]), $0) < (load(rounds[$0]), $1) }
            for source in fullest {
                for visit in rounds[source] where moves(visit) {
                    let target = rounds.indices.filter {
                        load(rounds[$0]) + 2 <= load(rounds[source]) && has(visit, room: $0)
                    }
                    .min { (load(rounds[$0]), $0) < (load(rounds[$1]), $1) }
                    guard let target else { continue }
                    rounds[source].removeAll { $0 == visit }
                    rounds[target].append(visit)
                    hasMoved = true
                }
            }
        }
    }

    private func has(_ visit: VisitsProblem.Visit, room round: Int) -> Bool {
        let visits = rounds[round]
        // Where the visit stands twice in the plan, it stays: the rounds between are the gap's.
        return round >= opens[visit] ?? 0
            && !away.contains(.init(group: visit.guest, round: round))
            && !away.contains(.init(group: visit.host, round: round))
            && visits.count { $0.host == visit.host } < problem.terms[visit.host].hostMax
            && visits.count { $0.guest == visit.guest } < problem.terms[visit.guest].travelMax
            && rounds.count { $0.contains(visit) } == 1
    }
}
