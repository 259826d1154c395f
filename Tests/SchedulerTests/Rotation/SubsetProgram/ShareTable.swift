import Scheduler

/// What a subregion's number of slots adds to fairness.
struct ShareTable {
    /// By subregion and number of slots, in milli-turns.
    private let unfairness: [[Int]]

    init(_ problem: RotationProblem) {
        var past = Array(repeating: 0, count: problem.subregions.count)
        for case let country? in problem.history.suffix(problem.fairnessHistory) {
            past[problem.countries[country].subregion] += 1
        }
        let total = past.reduce(problem.slots, +)
        let weights = problem.subregions.reduce(0) { $0 + $1.weight }
        unfairness = problem.subregions.indices.map { subregion in
            let doubled = 2_000 * problem.subregions[subregion].weight * total
            let quota = (doubled + weights) / (2 * weights)
            return (0...problem.slots).map { abs(1_000 * (past[subregion] + $0) - quota) }
        }
    }

    func unfairness(of subregion: Int, hosting slots: Int) -> Int { unfairness[subregion][slots] }
}
