import Scheduler
import Testing

@Suite struct RotationCheckingTests {
    /// Every sequence of hosts, legal or not: the checker finds a breach just where the definition does.
    @Test func theCheckerAgreesWithTheDefinitionOnEveryPlan() throws {
        var legal = 0
        var illegal = 0
        for seed in 0..<250 as Range<UInt64> {
            let problem = try tinyProblem(seed: seed).pricingRuns(seed: seed)
            let force = BruteForce(problem: problem)
            for hosts in allSequences(of: problem.countries.count, slots: problem.slots) {
                let isAvailable = hosts.indices.allSatisfy { problem.cost[hosts[$0]][$0] != nil }
                let isLegal = isAvailable && force.isLegal(hosts)
                let plan = RotationPlan(hosts: hosts, score: .init(fairness: 0, cost: 0))
                #expect(plan.violations(of: problem).isEmpty == isLegal, "seed \(seed), \(hosts)")
                #expect(problem.score(of: hosts) == (isAvailable ? force.score(of: hosts) : nil))
                legal += isLegal ? 1 : 0
                illegal += isLegal ? 0 : 1
            }
        }
        #expect(legal > 500)
        #expect(illegal > 500)
    }

    @Test func sharesAreRoundedHalfUp() throws {
        // Two subregions of weights 1 and 3 share 1 turn: 250 and 750. With 3 of equal weight: 333 each.
        let problem = try RotationProblem(
            slots: 1,
            subregions: [.init(weight: 1, mustCover: false), .init(weight: 1_999, mustCover: false)],
            countries: [.init(subregion: 0, maxTurns: 1)],
            cost: [[7]]
        )
        // q is 0.5, rounded to 1, and 999.5, rounded to 1000.
        #expect(problem.score(of: [0]) == RotationScore(fairness: 999 + 1_000, cost: 7))
        #expect(try problem.solved() == .optimal(RotationPlan(hosts: [0], score: .init(fairness: 1_999, cost: 7))))
    }

    @Test func allEarlierTurnsCountAsRepeatsButOnlyTheNewestForShares() throws {
        let problem = try sampleProblem(
            slots: 2,
            subregionOfCountry: [0, 1],
            history: [0, 0, nil, 1],
            fairnessHistory: 2,
            repeatUnit: 10
        )
        // Shares: 1 counted turn + 2 slots, 1500 each. Country 0 repeats 2 + 3 times.
        #expect(problem.score(of: [0, 0]) == RotationScore(fairness: 500 + 500 + 50, cost: 0))
    }

    @Test func whatIsNoPlanHasNoScore() throws {
        let problem = try sampleProblem(slots: 2, subregionOfCountry: [0], cost: [[1, nil]])
        #expect(problem.score(of: [0]) == nil)
        #expect(problem.score(of: [0, 0]) == nil)
        #expect(problem.score(of: [0, 1]) == nil)
        #expect(problem.score(of: [0, -1]) == nil)
    }

    @Test func fairnessComesBeforeCost() {
        #expect(RotationScore(fairness: 1, cost: 9) < RotationScore(fairness: 2, cost: 0))
        #expect(RotationScore(fairness: 1, cost: 1) < RotationScore(fairness: 1, cost: 2))
    }

    private func allSequences(of countries: Int, slots: Int) -> [[Int]] {
        var all: [[Int]] = [[]]
        for _ in 0..<slots { all = all.flatMap { start in (0..<countries).map { start + [$0] } } }
        return all
    }
}
