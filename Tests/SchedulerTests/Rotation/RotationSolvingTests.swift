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
                #expect(plan.score == best?.score, "seed \(seed)")
                #expect(plan.violations(of: problem).isEmpty, "seed \(seed)")
                #expect(problem.score(of: plan.hosts) == plan.score, "seed \(seed)")
                solvable += 1
                tied += plans.count { $0.score == plan.score } > 1 ? 1 : 0
            case .infeasible: #expect(best == nil, "seed \(seed)")
            case .bounded: Issue.record("seed \(seed) is left open")
            }
        }
        #expect(solvable > 800)
        #expect(solvable < 1_800)
        #expect(tied > 100)
    }

    @Test func theOptimumIsThatOfEveryTinyProblemWhereRunsHaveAPrice() throws {
        var solvable = 0
        var changed = 0
        for seed in 0..<1_600 as Range<UInt64> {
            let plain = try tinyProblem(seed: seed)
            let problem = try plain.pricingRuns(seed: seed)
            let best = BruteForce(problem: problem).plans().min(by: BruteForce.isBetter)
            switch try problem.solved() {
            case .optimal(let plan):
                #expect(plan.score == best?.score, "seed \(seed)")
                #expect(problem.score(of: plan.hosts) == plan.score, "seed \(seed)")
                solvable += 1
                if case .optimal(let free) = try plain.solved(), problem.score(of: free.hosts) != plan.score {
                    changed += 1
                }
            case .infeasible: #expect(best == nil, "seed \(seed)")
            case .bounded: Issue.record("seed \(seed) is left open")
            }
        }
        #expect(solvable > 600)
        #expect(changed > 30)
    }

    @Test(arguments: ["small", "real", "tight", "large"], 0...5)
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

    @Test func aProblemGivesTheSamePlanEachTime() throws {
        let problem = try sampleProblem(slots: 6, subregionOfCountry: [1, 0, 1, 0], cooldown: 2)
        let outcome = try problem.solved()
        #expect(try problem.solved() == outcome)
        #expect(try problem.solved(steps: 1_000_000) == outcome)
    }

    @Test func aRunIsTakenOnlyWhereItsPriceIsLessThanWhatItSaves() throws {
        // Country 2 is dear, so the plan of least cost stays in subregion 0 as long as shares let it.
        let cost: [[Int?]] = [[0, 0, 0], [1, 1, 1], [9, 9, 5]]
        func hosts(runPrice: Int) throws -> [Int]? {
            let problem = try sampleProblem(
                slots: 3,
                subregionOfCountry: [0, 0, 1],
                history: [1],
                runPrice: runPrice,
                cost: cost
            )
            return if case .optimal(let plan) = try problem.solved() { plan.hosts } else { nil }
        }
        // Shares of 1500 each make two and one as fair as one and two; the run after the history counts too.
        #expect(try hosts(runPrice: 0) == [0, 0, 2])
        #expect(try hosts(runPrice: 1) == [2, 0, 2])
    }

    @Test func anEditionWithoutATurnEndsARun() throws {
        let cost: [[Int?]] = [[0], [9]]
        for (history, fairness) in [([0, nil], 1_000), ([nil, 0], 1_000 + 70)] as [([Int?], Int)] {
            let problem = try sampleProblem(
                slots: 1,
                subregionOfCountry: [0, 1],
                history: history,
                runPrice: 70,
                cost: cost
            )
            #expect(problem.score(of: [0]) == RotationScore(fairness: fairness, cost: 0))
            guard case .optimal(let plan) = try problem.solved() else {
                Issue.record("there is a plan")
                return
            }
            #expect(plan.hosts == (history[1] == nil ? [0] : [1]))
        }
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
        #expect(Set(plan.hosts) == [0, 3])
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

    @Test func theSubsetProgramAgreesOnMiddlingProblems() throws {
        var solvable = 0
        for seed in 0..<400 as Range<UInt64> {
            let problem = try middlingProblem(seed: seed)
            let best = try SubsetSearch.bestPlan(of: problem)
            switch try problem.solved() {
            case .optimal(let plan):
                #expect(plan.score == best?.score, "seed \(seed)")
                #expect(plan.violations(of: problem).isEmpty, "seed \(seed)")
                solvable += 1
            case .infeasible: #expect(best == nil, "seed \(seed)")
            case .bounded: Issue.record("seed \(seed) is left open")
            }
        }
        #expect(solvable > 100)
        #expect(solvable < 390)
    }

    @Test func numbersThatDontFitBesideOneAnotherAreRefused() throws {
        let dear = 1_000_000_000_000
        let problem = try sampleProblem(
            slots: 2,
            subregionOfCountry: [0, 0],
            history: Array(repeating: 0, count: 100),
            repeatUnit: 1_000_000,
            cost: [[0, dear], [dear, 1]]
        )
        #expect(throws: RotationSearchError.tooWide) { try problem.solved() }
    }

    @Test func aCancelledSearchTellsWhatIsProven() throws {
        let problem = try PublicInstance.problem(named: "large-00")
        guard case .bounded(_, let bound) = try problem.solved(isCancelled: { true }) else {
            Issue.record("the search went on")
            return
        }
        #expect(bound <= RotationScore(fairness: 2_881, cost: 16_483))
        #expect(throws: RotationSearchError.cancelled) { try problem.ranking { true } }
    }

    @Test(arguments: [1, 100_000, 1_000_000, 3_000_000])
    func aSearchThatRunsOutOfStepsKeepsItsPromises(steps: Int) throws {
        let problem = try PublicInstance.problem(named: "large-02")
        let optimum = RotationScore(fairness: 17_237, cost: 16_592)
        var told: [RotationProgress] = []
        let outcome = try problem.solved(steps: steps, progress: { told.append($0) })
        #expect(try problem.solved(steps: steps) == outcome)
        for (earlier, later) in zip(told, told.dropFirst()) { #expect(earlier.bound <= later.bound) }
        guard case .bounded(let best, let bound) = outcome else { return }
        #expect(bound <= optimum)
        if let best {
            #expect(best.score >= optimum)
            #expect(best.violations(of: problem).isEmpty)
            #expect(told.last?.best == best)
        }
    }

    @Test func aNetworkWithoutCountriesHasNoPlan() throws {
        let problem = try RotationProblem(slots: 2, subregions: [], countries: [], cost: [])
        #expect(
            try problem.solved() == .infeasible(RotationConflict(requirements: [.slot(1)], isMinimal: true))
        )
        #expect(try problem.ranking() == RotationRanking(candidates: [], excluded: []))
    }
}
