import Scheduler
import Testing

@Suite struct RotationRankingTests {
    @Test func theRankingIsThatOfEveryTinyProblem() throws {
        var candidates = 0
        for seed in 0..<2_400 as Range<UInt64> {
            // Runs have a price in each third problem.
            let plain = try tinyProblem(seed: seed)
            let problem = seed % 3 == 0 ? try plain.pricingRuns(seed: seed) : plain
            let plans = BruteForce(problem: problem).plans()
            let expected = problem.countries.indices.compactMap { country in
                plans.filter { $0.hosts[0] == country }.min(by: BruteForce.isBetter)
            }.sorted(by: BruteForce.isBetter)
            let ranking = try problem.ranking()
            let order = expected.map { ($0.score, $0.hosts[0]) }.sorted(by: <)
            #expect(ranking.candidates.map(\.plan.score) == order.map(\.0), "seed \(seed)")
            #expect(ranking.candidates.map(\.country) == order.map(\.1), "seed \(seed)")
            for candidate in ranking.candidates {
                #expect(candidate.country == candidate.plan.hosts[0])
                #expect(candidate.plan.violations(of: problem).isEmpty)
                #expect(candidate.plan.score == problem.score(of: candidate.plan.hosts))
                #expect(candidate.regret == candidate.plan.score - expected[0].score)
            }
            let ranked = ranking.candidates.map(\.country)
            #expect(ranking.excluded.map(\.country) == problem.countries.indices.filter { !ranked.contains($0) })
            #expect(ranking.excluded.allSatisfy { !$0.rules.isEmpty && $0.rules == $0.rules.sorted() })
            candidates += ranked.count
        }
        #expect(candidates > 2_000)
    }

    @Test(arguments: 0...5)
    func eachPlanOfARealRankingIsTheBestWithItsHostPinned(number: Int) throws {
        let problem = try PublicInstance.problem(named: "real-0\(number)")
        let ranking = try problem.ranking()
        #expect(try problem.solved().bestScore == ranking.candidates.first?.plan.score)
        #expect(ranking.candidates.first?.regret == RotationScore(fairness: 0, cost: 0))
        #expect(!ranking.candidates.contains { !$0.isProven })
        for candidate in ranking.candidates.suffix(3) {
            let pinned = try problem.pinning(candidate.country)
            #expect(try pinned.solved().bestScore == candidate.plan.score)
            #expect(candidate.plan.violations(of: problem).isEmpty)
        }
        for exclusion in ranking.excluded where exclusion.rules == [.completion] {
            guard case .infeasible = try problem.pinning(exclusion.country).solved() else {
                Issue.record("country \(exclusion.country) can host slot 0")
                return
            }
        }
    }

    @Test func aCandidateWithoutAPlanIsExcludedForCompletion() throws {
        // Country 0 is the only one for slot 1, and it can't host twice running.
        let cost: [[Int?]] = [[0, 0], [0, nil]]
        let problem = try sampleProblem(slots: 2, subregionOfCountry: [0, 0], cooldown: 2, cost: cost)
        let ranking = try problem.ranking()
        #expect(ranking.candidates.map(\.country) == [1])
        #expect(ranking.excluded == [ExcludedCandidate(country: 0, rules: [.completion], until: nil)])
    }

    @Test func whoStoodTooRecentlyWaitsForTheLaterOfBothRules() throws {
        let problem = try sampleProblem(
            slots: 6,
            subregionOfCountry: [0, 0, 1],
            history: [0, 1],
            cooldown: 5,
            spacing: 3
        )
        let excluded = try problem.ranking().excluded
        #expect(excluded.first == ExcludedCandidate(country: 0, rules: [.cooldown, .spacing], until: 3))
        #expect(excluded.dropFirst().first == ExcludedCandidate(country: 1, rules: [.cooldown, .spacing], until: 4))
    }

    @Test func aCoverageWindowThatEndsNowExcludesEveryOtherSubregion() throws {
        let problem = try sampleProblem(
            slots: 2,
            subregionOfCountry: [0, 1],
            mustCover: true,
            history: [0, 0],
            coverage: 3
        )
        let ranking = try problem.ranking()
        #expect(ranking.candidates.map(\.country) == [1])
        #expect(ranking.excluded == [ExcludedCandidate(country: 0, rules: [.coverage], until: 1)])
    }

    @Test func whoMayNotHostYetIsToldFromWhenOn() throws {
        let cost: [[Int?]] = [[0, 0, 0, 0], [nil, nil, 0, 0], [nil, nil, nil, nil], [0, 0, 0, 0], [nil, 0, 0, 0]]
        let problem = try sampleProblem(
            slots: 4,
            subregionOfCountry: [0, 0, 0, 0, 0],
            cost: cost,
            forbidden: [
                .init(country: 3, slot: 0), .init(country: 3, slot: 1), .init(country: 4, slot: 0),
                .init(country: 4, slot: 2),
            ]
        )
        #expect(
            try problem.ranking().excluded == [
                ExcludedCandidate(country: 1, rules: [.availability], until: 2),
                ExcludedCandidate(country: 2, rules: [.availability], until: nil),
                ExcludedCandidate(country: 3, rules: [.forbid], until: 2),
                ExcludedCandidate(country: 4, rules: [.availability, .forbid], until: 1),
            ]
        )
    }

    @Test func aCooldownThatEndsInAnUnavailableSlotIsToldByTheFirstSlotThatIsFree() throws {
        let cost: [[Int?]] = [[nil, 0, nil, 0], [0, 0, 0, 0]]
        let problem = try sampleProblem(
            slots: 4,
            subregionOfCountry: [0, 0],
            history: [0, nil],
            cooldown: 4,
            cost: cost
        )
        #expect(
            try problem.ranking().excluded.first
                == ExcludedCandidate(country: 0, rules: [.availability, .cooldown], until: 3)
        )
    }

    @Test func aCooldownMayEndBeyondThePlan() throws {
        let problem = try sampleProblem(slots: 2, subregionOfCountry: [0, 0, 0], history: [0], cooldown: 5)
        #expect(try problem.ranking().excluded == [ExcludedCandidate(country: 0, rules: [.cooldown], until: 4)])
    }

    @Test func aPinExcludesAllOthers() throws {
        let pins: [RotationProblem.Placement] = [.init(country: 1, slot: 0), .init(country: 1, slot: 1)]
        let problem = try sampleProblem(slots: 3, subregionOfCountry: [0, 0], pinned: pins)
        #expect(try problem.ranking().excluded == [ExcludedCandidate(country: 0, rules: [.pin], until: 2)])
    }

    @Test func aCountryWithoutTurnsIsExcludedForGood() throws {
        let problem = try sampleProblem(slots: 2, subregionOfCountry: [0], maxTurns: 0)
        let exclusion = ExcludedCandidate(country: 0, rules: [.ceiling], until: nil)
        #expect(try problem.ranking() == RotationRanking(candidates: [], excluded: [exclusion]))
    }
}

extension RotationOutcome {
    fileprivate var bestScore: RotationScore? { if case .optimal(let plan) = self { plan.score } else { nil } }
}

extension RotationProblem {
    /// The same problem with one more pin: this country hosts slot 0.
    fileprivate func pinning(_ country: Int) throws(ProblemError) -> RotationProblem {
        try with(pinned: pinned + [Placement(country: country, slot: 0)])
    }
}
