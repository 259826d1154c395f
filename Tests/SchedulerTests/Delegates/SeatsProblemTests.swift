import Scheduler
import Testing

@Suite struct SeatsProblemTests {
    /// What a small problem is made of.
    struct Parts {
        var seats = 4
        var subregions = [SeatsProblem.Subregion(weight: 3, floor: 1), .init(weight: 1, floor: 0)]
        var countries = [0, 1]
        var groups = [SeatsProblem.Group(country: 0, waiting: 2), .init(country: 1, waiting: 0)]
        var candidates = [SeatsProblem.Candidate(group: 1, attendance: .wentLast)]
        var rules = SeatsRules(countryFirst: 1, countryBefore: 3, firstTimers: 300, youngOrNew: 200, waitingAtMost: 10)

        func problem() throws(ProblemError) -> SeatsProblem {
            try SeatsProblem(
                seats: seats,
                subregions: subregions,
                countries: countries,
                groups: groups,
                candidates: candidates,
                rules: rules
            )
        }
    }

    static func rules(first: Int = 1, before: Int = 3, never: Int = 0, young: Int = 0, waiting: Int = 1) -> SeatsRules {
        SeatsRules(
            countryFirst: first,
            countryBefore: before,
            firstTimers: never,
            youngOrNew: young,
            waitingAtMost: waiting
        )
    }

    static let wrong: [(change: @Sendable (inout Parts) -> Void, error: ProblemError)] = [
        ({ $0.seats = -1 }, .outOfRange(key: "seats", found: -1, expected: 0...10_000)),
        ({ $0.seats = 10_001 }, .outOfRange(key: "seats", found: 10_001, expected: 0...10_000)),
        (
            { $0.subregions[1] = .init(weight: -1, floor: 0) },
            .outOfRange(key: "subregions[1].weight", found: -1, expected: 0...99_997)
        ),
        (
            { $0.subregions[1] = .init(weight: 99_998, floor: 0) },
            .outOfRange(key: "subregions[1].weight", found: 99_998, expected: 0...99_997)
        ),
        (
            { $0.subregions[1] = .init(weight: 1, floor: 20_001) },
            .outOfRange(key: "subregions[1].floor", found: 20_001, expected: 0...20_000)
        ),
        ({ $0.subregions = [.init(weight: 0, floor: 1), .init(weight: 0, floor: 0)] }, .noWeight(key: "subregions")),
        ({ $0.countries[1] = 2 }, .noSuchIndex(key: "countries[1]", found: 2, count: 2)),
        (
            { $0.groups[0] = .init(country: -1, waiting: 0) },
            .noSuchIndex(key: "groups[0].country", found: -1, count: 2)
        ),
        (
            { $0.groups[1] = .init(country: 0, waiting: 1_001) },
            .outOfRange(key: "groups[1].waiting", found: 1_001, expected: 0...1_000)
        ),
        (
            { $0.candidates[0] = .init(group: 2, attendance: .neverWent) },
            .noSuchIndex(key: "candidates[0].group", found: 2, count: 2)
        ),
        (
            { $0.candidates = Array(repeating: $0.candidates[0], count: 20_001) },
            .outOfRange(key: "candidates", found: 20_001, expected: 0...20_000)
        ),
        ({ $0.rules = rules(first: 3) }, .outOfRange(key: "rules.countryFirst", found: 3, expected: 0...2)),
        (
            { $0.rules = rules(first: -1, before: 0) },
            .outOfRange(key: "rules.countryFirst", found: -1, expected: 0...1_000_000)
        ),
        ({ $0.rules = rules(before: -1) }, .outOfRange(key: "rules.countryBefore", found: -1, expected: 0...1_000_000)),
        ({ $0.rules = rules(never: 1_001) }, .outOfRange(key: "rules.firstTimers", found: 1_001, expected: 0...1_000)),
        ({ $0.rules = rules(young: -1) }, .outOfRange(key: "rules.youngOrNew", found: -1, expected: 0...1_000)),
        (
            { $0.rules = rules(waiting: -1) },
            .outOfRange(key: "rules.waitingAtMost", found: -1, expected: 0...1_000_000)
        ),
    ]

    @Test(arguments: wrong.indices) func whatIsNoProblemIsRefusedAtItsKey(_ index: Int) throws {
        var parts = Parts()
        _ = try parts.problem()
        Self.wrong[index].change(&parts)
        #expect(throws: Self.wrong[index].error) { try parts.problem() }
    }

    @Test func nothingAtAllIsAProblem() throws {
        let problem = try SeatsProblem(
            seats: 3,
            subregions: [],
            countries: [],
            groups: [],
            candidates: [],
            rules: Self.rules()
        )
        let outcome = problem.solved()
        #expect(outcome.seated == [])
        #expect(outcome.levels.values == [3, 0, 0, 0, 0, 0, 0, 0, 0])
        #expect(outcome.reasons() == SeatsReasons(whyNoMore: [], whySeat: [], whyNotSeated: []))
        #expect(outcome.waitingList(count: 2) == [])
    }

    /// Everything as large as it may be, and as uneven.
    @Test func theLargestNumbersOverflowNothing() throws {
        let problem = try SeatsProblem(
            seats: 10_000,
            subregions: [.init(weight: 100_000, floor: 20_000), .init(weight: 0, floor: 20_000)],
            countries: [1, 0],
            groups: [.init(country: 0, waiting: 1_000), .init(country: 1, waiting: 1_000)],
            candidates: (0..<20_000).map { index in
                .init(
                    group: index == 0 ? 1 : 0,
                    attendance: index % 3 == 0 ? .neverWent : .wentLast,
                    isYoungOrNew: index % 2 == 0,
                    isSeated: index > 10 && index % 2 == 1
                )
            },
            rules: Self.rules(before: 1_000_000, never: 1_000, young: 1_000, waiting: 1_000_000)
        )
        let outcome = problem.solved()
        #expect(outcome.seated.count == 10_000)
        #expect(outcome.levels == problem.levels(of: outcome.seated))
        #expect(outcome.levels[.shares] == 2 * (9_999 * 100_000) * (9_999 * 100_000))
        #expect(outcome.reasons().whySeat.count == 2)
        #expect(problem.levels(of: Array(0..<20_000))[.shares] > 0)
    }
}
