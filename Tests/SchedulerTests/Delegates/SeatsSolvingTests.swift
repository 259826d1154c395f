import Scheduler
import Testing

@Suite struct SeatsSolvingTests {
    @Test func noPlanIsBetter() throws {
        var (broken, limited, wentLast, both) = (0, 0, 0, 0)
        for seed in 0..<1_500 as Range<UInt64> {
            let problem = try tinySeats(seed: seed)
            let all = SeatsBruteForce(problem)
            let outcome = problem.solved()
            #expect(outcome.levels.values == all.best { all.keepsTurns($0.seated) }, "seed \(seed)")
            // That nobody goes twice running while others wait follows from its level.
            #expect(outcome.levels.values == all.best(), "seed \(seed)")
            let plan = try #require(all.plans.first { $0.seated == outcome.seated }, "seed \(seed): breaks a rule")
            #expect(plan.values == outcome.levels.values, "seed \(seed)")
            #expect(all.keepsTurns(plan.seated), "seed \(seed)")
            #expect(outcome.breakers.isEmpty != all.isBroken, "seed \(seed)")
            if all.isBroken { broken += 1 }
            if plan.values[0] > 0 { limited += 1 }
            if plan.values[4] > 0 { wentLast += 1 }
            if plan.values[5] > 0, plan.values[6] > 0 { both += 1 }
        }
        #expect(broken > 20)
        #expect(limited > 100)
        #expect(wentLast > 100)
        #expect(both > 100)
    }

    @Test func theSeatsOfEveryPlaceAreCounted() throws {
        let problem = try largeSeats(seed: 1, candidates: 500, groups: 60, countries: 12, subregions: 4, seats: 70)
        let outcome = problem.solved()
        let groups = outcome.seated.map { problem.candidates[$0].group }
        let countries = groups.map { problem.groups[$0].country }
        #expect(outcome.seated.count == 70)
        #expect(outcome.seated == outcome.seated.sorted())
        #expect(outcome.seatsOfGroup == problem.groups.indices.map { group in groups.count { $0 == group } })
        #expect(outcome.seatsOfCountry == problem.countries.indices.map { index in countries.count { $0 == index } })
        let subregions = countries.map { problem.countries[$0] }
        #expect(
            outcome.seatsOfSubregion == problem.subregions.indices.map { index in subregions.count { $0 == index } }
        )
        #expect(outcome.levels == problem.levels(of: outcome.seated))
    }

    @Test func theSameProblemGivesTheSamePlan() throws {
        for seed in 0..<20 as Range<UInt64> {
            let problem = try largeSeats(
                seed: seed,
                candidates: 300,
                groups: 50,
                countries: 9,
                subregions: 3,
                seats: 60
            )
            let (one, other) = (problem.solved(), problem.solved())
            #expect(one.seated == other.seated)
            #expect(one.reasons() == other.reasons())
            #expect(one.waitingList(count: 30) == other.waitingList(count: 30))
        }
    }
}
