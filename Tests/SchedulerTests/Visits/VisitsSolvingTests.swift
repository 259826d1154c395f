import CertificateChecking
import Scheduler
import Testing

@Suite struct VisitsSolvingTests {
    @Test(arguments: [tinyVisits, denseVisits] as [@Sendable (UInt64) throws -> VisitsProblem])
    func theOptimumIsThatOfEveryTinyProblem(problem: @Sendable (UInt64) throws -> VisitsProblem) throws {
        var some = 0
        var better = 0
        for seed in 0..<1_500 as Range<UInt64> {
            let problem = try problem(seed)
            var bruteForce = VisitsBruteForce(problem)
            let best = bruteForce.bestScore()
            let outcome = problem.solved()
            #expect(outcome.best.score == best, "seed \(seed)")
            #expect(outcome.bound == best, "seed \(seed)")
            #expect(try VisitsPlanAudit.score(of: outcome.best.rounds, for: problem) == best, "seed \(seed)")
            #expect(outcome.greedyScore <= best, "seed \(seed)")
            some += best > 0 ? 1 : 0
            better += outcome.greedyScore < best ? 1 : 0
        }
        #expect(some > 800)
        #expect(better > 20)
    }

    @Test(
        arguments: ["tiny", "small"].flatMap { family in (0...5).map { "\(family)-0\($0)" } }
            + ["tiny-06", "tiny-07", "tiny-08", "tiny-09", "real-00", "real-01", "real-04", "real-05"]
    )
    func thePublicOptimaAreFound(name: String) throws {
        let problem = try PublicVisits.problem(named: name)
        let outcome = problem.solved()
        let optimum = try #require(try PublicVisits.optima()[name])
        #expect(outcome.best.score == optimum.score)
        #expect(outcome.isOptimal)
        #expect(try VisitsPlanAudit.score(of: outcome.best.rounds, for: problem) == optimum.score)
        #expect(outcome.greedyScore <= optimum.score)
    }

    /// Visits may stand again within these plans.
    @Test(arguments: ["real-02", "real-03"])
    func theHarderPublicOnesAreBoundedClosely(name: String) throws {
        let problem = try PublicVisits.problem(named: name)
        let optimum = try #require(try PublicVisits.optima()[name]).score
        let outcome = problem.solved(steps: 12_000_000)
        #expect(outcome.best.score <= optimum)
        #expect(outcome.bound >= optimum)
        #expect((outcome.bound - outcome.best.score) * 100 <= outcome.best.score)
        #expect(try VisitsPlanAudit.score(of: outcome.best.rounds, for: problem) == outcome.best.score)
    }

    @Test(arguments: [0, 1, 1_000, 30_000, 300_000, 3_000_000])
    func aSearchThatRunsOutOfStepsKeepsItsPromises(steps: Int) throws {
        for name in ["real-02", "real-04", "small-02", "small-05"] {
            let problem = try PublicVisits.problem(named: name)
            let optimum = try #require(try PublicVisits.optima()[name]).score
            let outcome = problem.solved(steps: steps)
            #expect(problem.solved(steps: steps) == outcome)
            #expect(outcome.best.score <= optimum)
            #expect(outcome.bound >= optimum)
            #expect(try VisitsPlanAudit.score(of: outcome.best.rounds, for: problem) == outcome.best.score)
        }
    }

    @Test func aCancelledSearchTellsWhatIsProven() throws {
        let problem = try PublicVisits.problem(named: "real-00")
        let outcome = problem.solved { true }
        #expect(outcome.bound >= 19_696)
        #expect(outcome.best.rounds.count == problem.rounds)
        #expect(!outcome.isOptimal)
    }

    @Test func whereNothingMayBeVisitedThePlanIsEmpty() throws {
        let problem = try VisitsProblem(rounds: 2, hostMax: 1, travelMax: 1, countries: [0], score: [[nil]])
        let outcome = problem.solved()
        #expect(outcome.best == VisitsPlan(rounds: [[], []], score: 0))
        #expect(outcome.isOptimal)
    }

    @Test func theLargestNumbersDontOverflow() throws {
        let most = 1_000_000_000
        let problem = try VisitsProblem(
            rounds: 64,
            hostMax: most,
            travelMax: most,
            repeatGap: 0,
            balanceAcross: most,
            balanceSelf: most,
            countries: [most, 0, 1],
            score: [[most, most, nil], [most, most, 1], [most, most, most]]
        )
        let outcome = problem.solved()
        #expect(outcome.best.score == 64 * (4 * most + 1))
        #expect(outcome.isOptimal)
    }

    @Test func everyLastRoundCounts() throws {
        let problem = try VisitsProblem(
            rounds: 64,
            hostMax: 1,
            travelMax: 1,
            repeatGap: 62,
            countries: [0, 1],
            score: [[nil, 3], [nil, nil]]
        )
        let outcome = problem.solved()
        #expect(outcome.best.score == 6)
        #expect(outcome.isOptimal)
        #expect(outcome.best.rounds.map(\.count).reduce(0, +) == 2)
        #expect(outcome.best.rounds[0].count == 1 && outcome.best.rounds[63].count == 1)
    }
}
