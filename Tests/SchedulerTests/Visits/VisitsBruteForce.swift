import Scheduler

/// The best score by trying every plan: pair after pair, all the sets of rounds in which it may stand. It shares nothing
/// with the solver but the values.
struct VisitsBruteForce {
    private let problem: VisitsProblem
    /// The pairs that may stand at all, each with the lists of rounds that it may stand in.
    private var choices: [(visit: VisitsProblem.Visit, score: Int, lists: [[Int]])] = []
    /// By pair: the most that it and those after it can add.
    private var most: [Int] = []
    private var made: [[Int]]
    private var hosted: [[Int]]
    private var best = 0

    init(_ problem: VisitsProblem) {
        self.problem = problem
        made = Array(repeating: Array(repeating: 0, count: problem.rounds), count: problem.countries.count)
        hosted = made
        for (guest, row) in problem.score.enumerated() {
            for (host, entry) in row.enumerated() {
                guard let entry, problem.countries[guest] != problem.countries[host] else { continue }
                let visit = VisitsProblem.Visit(guest: guest, host: host)
                let lists = lists(of: visit)
                if lists.count > 1 { choices.append((visit, entry, lists)) }
            }
        }
        most = Array(repeating: 0, count: choices.count + 1)
        for index in choices.indices.reversed() {
            let longest = choices[index].lists.reduce(0) { max($0, $1.count) }
            most[index] = most[index + 1] + longest * choices[index].score
        }
    }

    mutating func bestScore() -> Int {
        extend(0, 0)
        return best
    }

    private func lists(of visit: VisitsProblem.Visit) -> [[Int]] {
        (0..<(1 << problem.rounds)).map { set in (0..<problem.rounds).filter { set >> $0 & 1 == 1 } }.filter { rounds in
            let places = problem.history.indices.filter { problem.history[$0].contains(visit) }
            let line = places + rounds.map { $0 + problem.history.count }
            return rounds.allSatisfy { round in
                let place = problem.history.count + round
                return !problem.unavailable.contains {
                    $0.round == round && [visit.guest, visit.host].contains($0.group)
                }
                    && !line.contains { $0 < place && place - $0 <= problem.repeatGap }
            }
        }
    }

    private mutating func extend(_ index: Int, _ score: Int) {
        if score + most[index] <= best { return }
        if index == choices.count {
            if isBalanced { best = score }
            return
        }
        let (visit, value, lists) = choices[index]
        for rounds in lists.reversed() {
            let fits = rounds.allSatisfy {
                made[visit.guest][$0] < min(problem.travelMax, terms(visit.guest).travelMax)
                    && hosted[visit.host][$0] < min(problem.hostMax, terms(visit.host).hostMax)
            }
            if !fits { continue }
            for round in rounds {
                made[visit.guest][round] += 1
                hosted[visit.host][round] += 1
            }
            extend(index + 1, score + value * rounds.count)
            for round in rounds {
                made[visit.guest][round] -= 1
                hosted[visit.host][round] -= 1
            }
        }
    }

    private func terms(_ group: Int) -> VisitsProblem.Terms {
        problem.terms.isEmpty ? .init(hostMax: .max, travelMax: .max) : problem.terms[group]
    }

    private var isBalanced: Bool {
        let travels = made.map { $0.reduce(0, +) }
        let visits = hosted.map { $0.reduce(0, +) }
        let (hosting, travel) = (
            visits.indices.filter { terms($0).balancesHosting }, travels.indices.filter { terms($0).balancesTravel }
        )
        if let most = problem.balanceAcross {
            for counts in [travel.map { travels[$0] }, hosting.map { visits[$0] }]
            where (counts.max() ?? 0) - (counts.min() ?? 0) > most { return false }
        }
        guard let most = problem.balanceSelf else { return true }
        return hosting.filter(travel.contains).allSatisfy { abs(travels[$0] - visits[$0]) <= most }
    }
}
