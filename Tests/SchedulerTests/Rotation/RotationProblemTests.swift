import Scheduler
import Testing

@Suite struct RotationProblemTests {
    /// A sound problem with some of its parts exchanged.
    private func problem(
        slots: Int = 2,
        weights: [Int] = [1],
        region: Int = 0,
        maxTurns: Int = 1,
        history: [Int?] = [0, nil],
        numbers: [Int] = [0, 0, 0, 0, 0, 0],
        cost: [[Int?]] = [[0, nil]],
        pinned: [RotationProblem.Placement] = [],
        forbidden: [RotationProblem.Placement] = []
    ) throws(ProblemError) -> RotationProblem {
        try RotationProblem(
            slots: slots,
            subregions: weights.map { .init(weight: $0, mustCover: false) },
            countries: [.init(subregion: region, maxTurns: maxTurns)],
            history: history,
            fairnessHistory: numbers[0],
            cooldown: numbers[1],
            spacing: numbers[2],
            coverage: numbers[3],
            repeatUnit: numbers[4],
            runPrice: numbers[5],
            cost: cost,
            pinned: pinned,
            forbidden: forbidden
        )
    }

    @Test func aSoundProblemIsAccepted() throws {
        #expect(try problem().slots == 2)
        #expect(try problem(weights: [0, 1_000_000_000], numbers: [9, 9, 9, 9, 1_000_000, 1_000_000]).coverage == 9)
    }

    @Test(arguments: [0, -3, 1_001])
    func theNumberOfSlotsIsBounded(slots: Int) {
        #expect(throws: ProblemError.outOfRange(key: "slots", found: slots, expected: 1...1_000)) {
            try problem(slots: slots)
        }
    }

    @Test(
        arguments: ["fairnessHistory", "cooldown", "spacing", "coverage", "repeatUnit", "runPrice"].enumerated().map(
            \.self
        )
    )
    func noNumberOfTheRulesIsBelowZeroOrHuge(index: Int, key: String) {
        for wrong in [-1, .max] {
            var numbers = [0, 0, 0, 0, 0, 0]
            numbers[index] = wrong
            let limit = ["repeatUnit", "runPrice"].contains(key) ? 1_000_000 : 1_000_000_000
            #expect(throws: ProblemError.outOfRange(key: key, found: wrong, expected: 0...limit)) {
                try problem(numbers: numbers)
            }
        }
    }

    @Test func weightsAreBoundedAndNotAllZero() {
        let range = 0...1_000_000_000
        #expect(throws: ProblemError.outOfRange(key: "regions[1].weight", found: -1, expected: range)) {
            try problem(weights: [1, -1])
        }
        #expect(throws: ProblemError.noWeight(key: "regions")) { try problem(weights: [0, 0]) }
    }

    @Test func countriesLieInASubregionThatExists() {
        #expect(throws: ProblemError.noSuchIndex(key: "countries[0].region", found: 1, count: 1)) {
            try problem(region: 1)
        }
        let range = 0...1_000_000_000
        #expect(throws: ProblemError.outOfRange(key: "countries[0].maxTurns", found: -1, expected: range)) {
            try problem(maxTurns: -1)
        }
    }

    @Test func pastHostsExist() {
        #expect(throws: ProblemError.noSuchIndex(key: "history[1]", found: -1, count: 1)) {
            try problem(history: [nil, -1])
        }
    }

    @Test func costsFillCountriesTimesSlots() {
        #expect(throws: ProblemError.wrongCount(key: "cost", found: 2, expected: 1)) {
            try problem(cost: [[0, 0], [0, 0]])
        }
        #expect(throws: ProblemError.wrongCount(key: "cost[0]", found: 1, expected: 2)) {
            try problem(cost: [[0]])
        }
        let range = 0...1_000_000_000_000
        #expect(throws: ProblemError.outOfRange(key: "cost[0][1]", found: -5, expected: range)) {
            try problem(cost: [[0, -5]])
        }
        #expect(throws: ProblemError.outOfRange(key: "cost[0][0]", found: .max, expected: range)) {
            try problem(cost: [[.max, 0]])
        }
    }

    @Test func pinsAndForbidsNameWhatExists() {
        #expect(throws: ProblemError.noSuchIndex(key: "pinned[0][0]", found: 1, count: 1)) {
            try problem(pinned: [.init(country: 1, slot: 0)])
        }
        #expect(throws: ProblemError.noSuchIndex(key: "forbidden[1][1]", found: 2, count: 2)) {
            try problem(forbidden: [.init(country: 0, slot: 0), .init(country: 0, slot: 2)])
        }
    }

    @Test func theLargestNumbersDontOverflow() throws {
        let countries = Array(repeating: RotationProblem.Country(subregion: 0, maxTurns: 1_000_000_000), count: 2)
        let problem = try RotationProblem(
            slots: 12,
            subregions: Array(repeating: .init(weight: 1_000_000_000, mustCover: true), count: 2),
            countries: countries,
            history: Array(repeating: 0, count: 100_000),
            fairnessHistory: 1_000_000_000,
            repeatUnit: 1_000_000,
            runPrice: 1_000_000,
            cost: Array(repeating: Array(repeating: 1_000_000_000_000, count: 12), count: 2)
        )
        guard case .optimal(let plan) = try problem.solved() else {
            Issue.record("there is a plan")
            return
        }
        #expect(plan.hosts == Array(repeating: 1, count: 12))
        #expect(problem.score(of: plan.hosts) == plan.score)
    }

    @Test func aCopyWithOtherPlacementsKeepsEverythingElse() throws {
        let first = try tinyProblem(seed: 7).with(runPrice: 300)
        let pins = [RotationProblem.Placement(country: 0, slot: 0)]
        let pinned = try first.with(pinned: pins, forbidden: [])
        #expect(pinned != first)
        #expect(pinned.pinned == pins)
        #expect(try pinned.with(pinned: first.pinned, forbidden: first.forbidden) == first)
        #expect(try first.with(cost: first.cost) == first)
        #expect(throws: ProblemError.outOfRange(key: "runPrice", found: -1, expected: 0...1_000_000)) {
            try first.with(runPrice: -1)
        }
    }

    @Test(arguments: [
        (
            ProblemError.outOfRange(key: "slots", found: 0, expected: 1...9),
            "slots: found 0, expected a whole number from 1 to 9"
        ),
        (.wrongCount(key: "cost", found: 1, expected: 2), "cost: found 1 entries, expected 2"),
        (.noSuchIndex(key: "history[0]", found: 7, count: 3), "history[0]: found 7, expected an index from 0 to 2"),
        (
            .noSuchIndex(key: "history[0]", found: 7, count: 0),
            "history[0]: found 7, but there is nothing that it could name"
        ),
        (.noWeight(key: "regions"), "regions: found only weights of 0, expected at least one above 0"),
    ])
    func anErrorSaysWhatWasFoundAndExpected(error: ProblemError, text: String) {
        #expect(error.description == text)
    }
}
