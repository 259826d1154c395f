import Scheduler
import Testing

@Suite struct RotationSolvingTests {
    @Test func theOptimumIsThatOfEveryTinyProblem() throws {
        var solvable = 0
        var tied = 0
        for seed in 0..<2_400 as Range<UInt64> {
            let problem = try tinyProblem(seed: seed)
            let plans = BruteForce(problem: problem).plans()
            let best = plans.min(by: BruteForce.isBetter)
            switch try problem.solved() {
            case .optimal(let plan):
                #expect(plan == best, "seed \(seed)")
                #expect(plan.violations(of: problem).isEmpty, "seed \(seed)")
                #expect(problem.score(of: plan.hosts) == plan.score, "seed \(seed)")
                solvable += 1
                tied += plans.count { $0.score == plan.score } > 1 ? 1 : 0
            case .infeasible:
                #expect(best == nil, "seed \(seed)")
            }
        }
        #expect(solvable > 800)
        #expect(solvable < 1_800)
        #expect(tied > 100)
    }

    @Test(arguments: ["small", "real"], 0...5)
    func thePublicOptimaAreFound(family: String, number: Int) throws {
        let name = "\(family)-0\(number)"
        let problem = try PublicInstance.problem(named: name)
        let optimum = try #require(try PublicInstance.optima()[name])
        guard case .optimal(let plan) = try problem.solved() else {
            Issue.record("\(name) has a plan")
            return
        }
        #expect(plan.score.fairness == optimum.fairness)
        #expect(plan.score.cost == optimum.cost)
        #expect(plan.violations(of: problem).isEmpty)
        #expect(problem.score(of: plan.hosts) == plan.score)
    }

    @Test func equalPlansGiveTheSmallestSequenceOfHosts() throws {
        let problem = try sampleProblem(slots: 4, subregionOfCountry: [1, 0, 1, 0], cooldown: 2)
        #expect(
            try problem.solved() == .optimal(RotationPlan(hosts: [0, 1, 0, 1], score: .init(fairness: 0, cost: 0)))
        )
    }

    @Test func oneSubregionWithTwentyCountriesIsSolved() throws {
        let cost = (0..<20).map { country in (0..<10).map { Optional(country * 7 % 20 * 10 + $0) } }
        let countries = Array(repeating: 0, count: 20)
        let problem = try sampleProblem(slots: 10, subregionOfCountry: countries, cooldown: 2, cost: cost)
        guard case .optimal(let plan) = try problem.solved() else {
            Issue.record("there is a plan")
            return
        }
        // Two countries in turn: 0 costs nothing extra, 3 costs 10; the slots themselves cost 45.
        #expect(plan.hosts == [0, 3, 0, 3, 0, 3, 0, 3, 0, 3])
        #expect(plan.score.cost == 95)
    }

    @Test func eighteenSlotsAreSolved() throws {
        let countries = (0..<12).map { $0 / 2 }
        let problem = try sampleProblem(
            slots: 18,
            subregionOfCountry: countries,
            maxTurns: 2,
            mustCover: true,
            cooldown: 9,
            spacing: 5,
            coverage: 7
        )
        guard case .optimal(let plan) = try problem.solved() else {
            Issue.record("there is a plan")
            return
        }
        #expect(plan.violations(of: problem).isEmpty)
        #expect(problem.score(of: plan.hosts) == plan.score)
    }

    @Test func aProblemBeyondTheMethodIsRefused() throws {
        let long = try PublicInstance.problem(named: "large-00")
        #expect(throws: RotationSearchError.tooLong(slots: 30, limit: 18)) { try long.solved() }
        #expect(throws: RotationSearchError.tooLong(slots: 30, limit: 18)) { try long.ranking() }
        let wide = try sampleProblem(slots: 18, subregionOfCountry: Array(repeating: 0, count: 129), cooldown: 18)
        #expect(throws: RotationSearchError.tooManyCountries(countries: 129, limit: 128)) { try wide.solved() }
        let loose = try sampleProblem(slots: 18, subregionOfCountry: Array(0..<30), maxTurns: 18)
        let error = #expect(throws: RotationSearchError.self) { try loose.solved() }
        guard case .tooManySteps = error else {
            Issue.record("found \(String(describing: error))")
            return
        }
    }

    @Test func aCancelledSearchSaysSo() throws {
        let problem = try PublicInstance.problem(named: "small-00")
        #expect(throws: RotationSearchError.cancelled) { try problem.solved { true } }
        #expect(throws: RotationSearchError.cancelled) { try problem.ranking { true } }
    }

    @Test func aNetworkWithoutCountriesHasNoPlan() throws {
        let problem = try RotationProblem(slots: 2, subregions: [], countries: [], cost: [])
        #expect(
            try problem.solved() == .infeasible(RotationConflict(requirements: [.slot(1)], isMinimal: true))
        )
        #expect(try problem.ranking() == RotationRanking(candidates: [], excluded: []))
    }
}
