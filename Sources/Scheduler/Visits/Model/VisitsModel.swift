/// The problem as flat lists: what the solver works on. A pair is a visit that some round allows.
struct VisitsModel {
    let groups: Int
    let rounds: Int
    /// By group: the most visits that it hosts in one round, and makes; no more than there are groups.
    let hostMax: [Int]
    let travelMax: [Int]
    /// By group: whether it is out of the balance of visits hosted, and made.
    let isHostFree: [Bool]
    let isTravelFree: [Bool]
    /// P, no more than the rounds.
    let gap: Int
    /// Beyond what any two counts differ by where it is turned off.
    let across: Int
    let within: Int
    /// By pair, in order of guest and host.
    let guest: [Int]
    let host: [Int]
    let score: [Int]
    /// By pair: the rounds in which both groups are there and `history` lets it stand.
    let open: [RoundSet]
    /// By group: the rounds in which it is there.
    let present: [RoundSet]
    let all: RoundSet

    init(_ problem: VisitsProblem) {
        let count = problem.countries.count
        groups = count
        rounds = problem.rounds
        let terms = problem.terms
        hostMax = (0..<count).map { min(problem.hostMax, terms.isEmpty ? count : terms[$0].hostMax, count) }
        travelMax = (0..<count).map { min(problem.travelMax, terms.isEmpty ? count : terms[$0].travelMax, count) }
        isHostFree = terms.isEmpty ? Array(repeating: false, count: count) : terms.map { !$0.balancesHosting }
        isTravelFree = terms.isEmpty ? Array(repeating: false, count: count) : terms.map { !$0.balancesTravel }
        gap = min(problem.repeatGap, problem.rounds)
        let most = count * problem.rounds
        across = min(problem.balanceAcross ?? most, most)
        within = min(problem.balanceSelf ?? most, most)
        all = RoundSet(0..<problem.rounds)
        var present = Array(repeating: all, count: count)
        for absence in problem.unavailable { present[absence.group] &= ~RoundSet(round: absence.round) }
        self.present = present
        var release = Array(repeating: 0, count: count * count)
        for (age, visits) in problem.history.reversed().enumerated() where age < problem.repeatGap {
            for visit in visits {
                let place = visit.guest * count + visit.host
                release[place] = max(release[place], min(problem.rounds, problem.repeatGap - age))
            }
        }
        var (guest, host, score, open) = ([Int](), [Int](), [Int](), [RoundSet]())
        for (from, row) in problem.score.enumerated() {
            for (to, entry) in row.enumerated() where from != to && problem.countries[from] != problem.countries[to] {
                guard let entry else { continue }
                let rounds = present[from] & present[to] & RoundSet(release[from * count + to]..<problem.rounds)
                if rounds == 0 { continue }
                guest.append(from)
                host.append(to)
                score.append(entry)
                open.append(rounds)
            }
        }
        (self.guest, self.host, self.score, self.open) = (guest, host, score, open)
    }

    var pairs: Int { score.count }

    /// No plan has more visits in one round.
    var mostInRound: Int { min(pairs, min(hostMax.reduce(0, +), travelMax.reduce(0, +))) }

    /// No plan scores more.
    var highestScore: Int { rounds * mostInRound * (score.max() ?? 0) }

    /// The most in one round, of a group as guest, then of all as hosts.
    func most(_ side: Int) -> Int { side < groups ? travelMax[side] : hostMax[side - groups] }

    /// The most by which a group's visits hosted and made may differ.
    func within(_ group: Int) -> Int {
        isHostFree[group] || isTravelFree[group] ? groups * rounds : within
    }

    func plan(_ rounds: [[Int]]) -> VisitsPlan {
        VisitsPlan(
            rounds: rounds.map { pairs in pairs.sorted().map { .init(guest: guest[$0], host: host[$0]) } },
            score: rounds.joined().reduce(0) { $0 + score[$1] }
        )
    }
}
