import Scheduler
import Testing

@Suite struct VisitsProblemTests {
    /// A sound problem with some of its parts exchanged.
    private func problem(
        rounds: Int = 2,
        numbers: [Int] = [1, 1, 0, 0, 0],
        countries: [Int] = [0, 1],
        score: [[Int?]] = [[nil, 5], [1, nil]],
        unavailable: [VisitsProblem.Absence] = [],
        history: [[VisitsProblem.Visit]] = []
    ) throws(ProblemError) -> VisitsProblem {
        try VisitsProblem(
            rounds: rounds,
            hostMax: numbers[0],
            travelMax: numbers[1],
            repeatGap: numbers[2],
            balanceAcross: numbers[3],
            balanceSelf: numbers[4],
            countries: countries,
            score: score,
            unavailable: unavailable,
            history: history
        )
    }

    @Test func aSoundProblemIsAccepted() throws {
        #expect(try problem().rounds == 2)
        #expect(try problem(numbers: Array(repeating: 1_000_000_000, count: 5)).repeatGap == 1_000_000_000)
    }

    @Test(arguments: [0, -1, 65, .max])
    func theNumberOfRoundsIsBounded(rounds: Int) {
        #expect(throws: ProblemError.outOfRange(key: "rounds", found: rounds, expected: 1...64)) {
            try problem(rounds: rounds)
        }
    }

    @Test(arguments: ["hostMax", "travelMax", "repeatGap", "balanceAcross", "balanceSelf"].enumerated().map(\.self))
    func noNumberIsBelowZeroOrHuge(index: Int, key: String) {
        for wrong in [-1, .max] {
            var numbers = [1, 1, 0, 0, 0]
            numbers[index] = wrong
            #expect(throws: ProblemError.outOfRange(key: key, found: wrong, expected: 0...1_000_000_000)) {
                try problem(numbers: numbers)
            }
        }
    }

    @Test func thereAreGroupsAndTheyLieInCountries() {
        #expect(throws: ProblemError.outOfRange(key: "countries", found: 0, expected: 1...1_000)) {
            try problem(countries: [], score: [])
        }
        #expect(throws: ProblemError.outOfRange(key: "countries[1]", found: -1, expected: 0...1_000_000_000)) {
            try problem(countries: [0, -1])
        }
    }

    @Test func scoresFillGroupsTimesGroups() {
        #expect(throws: ProblemError.wrongCount(key: "score", found: 1, expected: 2)) {
            try problem(score: [[nil, 5]])
        }
        #expect(throws: ProblemError.wrongCount(key: "score[1]", found: 1, expected: 2)) {
            try problem(score: [[nil, 5], [1]])
        }
        for wrong in [0, -4, .max] {
            let range = 1...1_000_000_000
            #expect(throws: ProblemError.outOfRange(key: "score[0][1]", found: wrong, expected: range)) {
                try problem(score: [[nil, wrong], [1, nil]])
            }
        }
    }

    @Test func absencesAndPastVisitsNameWhatExists() {
        #expect(throws: ProblemError.noSuchIndex(key: "unavailable[0][0]", found: 2, count: 2)) {
            try problem(unavailable: [.init(group: 2, round: 0)])
        }
        #expect(throws: ProblemError.noSuchIndex(key: "unavailable[1][1]", found: 2, count: 2)) {
            try problem(unavailable: [.init(group: 1, round: 1), .init(group: 0, round: 2)])
        }
        #expect(throws: ProblemError.noSuchIndex(key: "history[1][0][1]", found: -1, count: 2)) {
            try problem(history: [[], [.init(guest: 0, host: -1)]])
        }
    }

    @Test(arguments: [
        (
            ProblemError.outOfRange(key: "rounds", found: 0, expected: 1...9),
            "rounds: found 0, expected a whole number from 1 to 9"
        ),
        (.wrongCount(key: "score", found: 1, expected: 2), "score: found 1 entries, expected 2"),
        (
            .noSuchIndex(key: "history[0][0][1]", found: 7, count: 3),
            "history[0][0][1]: found 7, expected an index from 0 to 2"
        ),
    ])
    func anErrorSaysWhatWasFoundAndExpected(error: ProblemError, text: String) {
        #expect(error.description == text)
    }
}
