import Scheduler
import Testing

@Suite struct RotationConflictTests {
    @Test func theConflictOfATinyProblemCantHoldAndNoneOfItCanBeSpared() throws {
        var infeasible = 0
        for seed in 0..<1_000 as Range<UInt64> {
            let problem = try tinyProblem(seed: seed)
            guard case .infeasible(let conflict) = try problem.solved() else { continue }
            infeasible += 1
            let named = Set(conflict.requirements)
            #expect(conflict.isMinimal)
            #expect(named.count == conflict.requirements.count)
            #expect(!BruteForce(problem: problem) { named.contains($0) }.isSolvable(), "seed \(seed)")
            for spared in conflict.requirements {
                let rest = BruteForce(problem: problem) { named.contains($0) && $0 != spared }
                #expect(rest.isSolvable(), "seed \(seed), without \(spared)")
            }
        }
        #expect(infeasible > 200)
    }

    @Test func theConflictOfAMiddlingProblemCantHoldAndNoneOfItCanBeSpared() throws {
        var infeasible = 0
        for seed in 0..<400 as Range<UInt64> {
            let problem = try middlingProblem(seed: seed)
            guard case .infeasible(let conflict) = try problem.solved() else { continue }
            infeasible += 1
            #expect(conflict.isMinimal)
            let whole = try SubsetSearch(problem, under: conflict.requirements).best()
            #expect(!whole.isPossible, "seed \(seed)")
            for spared in conflict.requirements {
                let rest = conflict.requirements.filter { $0 != spared }
                let other = try SubsetSearch(problem, under: rest).best()
                #expect(other.isPossible, "seed \(seed), without \(spared)")
            }
        }
        #expect(infeasible > 40)
    }

    @Test func slotsWithTooFewHostsBetweenThemAreToldByTheirSlotsAndCeilings() throws {
        // Countries 0 to 2 with two turns each are all that slots 1, 3, …, 13 have.
        let cost = (0..<12).map { country in (0..<16).map { slot in country < 3 || slot % 2 == 0 ? country : nil } }
        let problem = try sampleProblem(
            slots: 16,
            subregionOfCountry: (0..<12).map { $0 % 4 },
            maxTurns: 2,
            cooldown: 2,
            cost: cost
        )
        guard case .infeasible(let conflict) = try problem.solved() else {
            Issue.record("eight slots have six turns")
            return
        }
        #expect(conflict.isMinimal)
        #expect(conflict.requirements.count == 10)
        #expect(conflict.requirements.suffix(3) == (0...2).map { .ceiling(country: $0) })
    }

    @Test func subregionsThatAreAllDueAtOnceAreToldByTheirWindows() throws {
        // Subregions 1 to 3 were never met; two slots are left to them. In a plan of 60 slots nothing need be searched.
        let problem = try sampleProblem(
            slots: 60,
            subregionOfCountry: (0..<40).map { $0 % 4 },
            mustCover: true,
            history: [0, nil, nil],
            coverage: 5
        )
        guard case .infeasible(let conflict) = try problem.solved() else {
            Issue.record("three subregions have two slots")
            return
        }
        #expect(conflict.isMinimal)
        #expect(conflict.requirements == (1...3).map { .coverage(subregion: $0, from: 0) })
    }

    @Test(arguments: [
        (0, [RotationRequirement.cooldown(country: 1), .pin(0), .pin(1)]),
        (1, [.spacing(subregion: 0), .pin(0), .pin(1)]),
        (2, [.slot(5)]),
        (3, [.coverage(subregion: 1, from: 8), .coverage(subregion: 5, from: 8)]),
        (4, [.coverage(subregion: 3, from: 14)]),
        (
            5,
            [
                .slot(4), .slot(5), .slot(6), .slot(7), .cooldown(country: 18), .cooldown(country: 28),
                .cooldown(country: 29),
            ]
        ),
    ])
    func thePublicConflictsAreFound(number: Int, requirements: [RotationRequirement]) throws {
        let problem = try PublicInstance.problem(named: "infeasible-0\(number)")
        #expect(try PublicInstance.optima()["infeasible-0\(number)"]?.status == "infeasible")
        #expect(
            try problem.solved() == .infeasible(RotationConflict(requirements: requirements, isMinimal: true))
        )
    }

    @Test func aRuleThatIsTurnedOffRequiresNothing() throws {
        let off = try sampleProblem(slots: 2, subregionOfCountry: [0], mustCover: true, cooldown: 1, spacing: 1)
        #expect(off.requirements == [.slot(0), .slot(1), .ceiling(country: 0)])
        let short = try sampleProblem(slots: 2, subregionOfCountry: [0], mustCover: true, coverage: 3)
        #expect(short.requirements == [.slot(0), .slot(1), .ceiling(country: 0)])
    }

    @Test func onlyWindowsThatReachIntoThePlanAreRequired() throws {
        let problem = try sampleProblem(
            slots: 2,
            subregionOfCountry: [0],
            mustCover: true,
            history: [nil, nil, 0, nil],
            coverage: 2
        )
        let windows = problem.requirements.filter { if case .coverage = $0 { true } else { false } }
        #expect(windows == [.coverage(subregion: 0, from: 3), .coverage(subregion: 0, from: 4)])
    }
}
