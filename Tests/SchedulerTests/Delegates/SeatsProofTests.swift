import Testing

@testable import Scheduler

@Suite struct SeatsProofTests {
    /// The bounds of the countries' rule in the case that a flow is for; no held seats break it here.
    private static func bounds(_ problem: SeatsProblem, isFirst: Bool) -> (most: [Int], least: [Int]) {
        let countries = problem.countries.indices
        if !isFirst { return (countries.map { _ in problem.rules.countryBefore - 1 }, countries.map { _ in 0 }) }
        var candidates = countries.map { _ in 0 }
        for candidate in problem.candidates { candidates[problem.groups[candidate.group].country] += 1 }
        return (countries.map { _ in .max }, candidates.map { min($0, problem.rules.countryFirst) })
    }

    @Test func bothCasesOfTheCountriesRuleAreProven() throws {
        var cases = [0, 0]
        for seed in 0..<8 as Range<UInt64> {
            let problem = try largeSeats(
                seed: seed,
                candidates: 400,
                groups: 50,
                countries: 24,
                subregions: 5,
                seats: [30, 47, 90, 140][Int(seed % 4)],
                held: seed < 4 ? 0 : 4
            )
            let outcome = problem.solved()
            try #require(outcome.breakers.isEmpty)
            for flow in outcome.flows {
                let isFirst = flow.bounds.least.contains { $0 > 0 }
                cases[isFirst ? 1 : 0] += 1
                let (most, least) = Self.bounds(problem, isFirst: isFirst)
                let seats = SeatsCounts(problem, seated: flow.seated)
                #expect(seats.country.indices.allSatisfy { (least[$0]...most[$0]).contains(seats.country[$0]) })
                #expect(SeatsProof(problem, seated: flow.seated, most: most, least: least).isOptimal, "seed \(seed)")
                #expect(outcome.levels <= problem.levels(of: flow.seated))
            }
        }
        #expect(cases[0] >= 4)
        #expect(cases[1] >= 4)
    }

    @Test func anotherPlanIsNotProven() throws {
        let problem = try largeSeats(seed: 3, candidates: 200, groups: 30, countries: 8, subregions: 3, seats: 40)
        let outcome = problem.solved()
        let isFirst = outcome.flows[0].bounds.least.contains { $0 > 0 }
        let (most, least) = Self.bounds(problem, isFirst: isFirst)
        let other = try #require(problem.candidates.indices.first { !outcome.seated.contains($0) })
        let worse = (outcome.seated.dropLast() + [other]).sorted()
        #expect(problem.levels(of: worse) > outcome.levels)
        #expect(!SeatsProof(problem, seated: worse, most: most, least: least).isOptimal)
    }

    /// One who is made to have a seat, and all solved again.
    @Test func reasonsOfCandidatesAreWhatSolvingAgainGives() throws {
        var asked = 0
        for seed in 0..<6 as Range<UInt64> {
            let problem = try largeSeats(
                seed: 50 + seed,
                candidates: 120,
                groups: 24,
                countries: 9,
                subregions: 3,
                seats: [8, 20, 45][Int(seed % 3)],
                held: seed < 3 ? 0 : 15
            )
            let outcome = problem.solved()
            let reasons = outcome.reasons()
            for index in problem.candidates.indices where !outcome.seated.contains(index) {
                asked += 1
                var candidates = problem.candidates
                let one = candidates[index]
                candidates[index] = .init(
                    group: one.group,
                    attendance: one.attendance,
                    isYoungOrNew: one.isYoungOrNew,
                    isSeated: true
                )
                let forced = problem.with(candidates: candidates).solved()
                let excess = forced.levels.excess(over: outcome.levels)
                let first = SeatsLevel.allCases.first { excess[$0.rawValue] != 0 }
                switch reasons.whyNotSeated[index] {
                case .worse(let level, let by, let loser):
                    #expect(level == first && by == excess[level.rawValue], "seed \(seed), candidate \(index)")
                    #expect(outcome.seated.contains(loser) && !problem.candidates[loser].isSeated)
                case .equal: #expect(first == nil, "seed \(seed), candidate \(index)")
                case .countryRule: #expect(!forced.breakers.isEmpty, "seed \(seed), candidate \(index)")
                case .noCandidate, .noneLeft, .allHeld, nil: Issue.record("seed \(seed), candidate \(index)")
                }
            }
        }
        #expect(asked > 400)
    }
}
