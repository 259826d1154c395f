import Scheduler
import Testing

@Suite struct SeatsWaitingTests {
    /// The problem with these seats held, but for one who went away.
    private static func held(_ problem: SeatsProblem, _ seated: [Int], seats: Int, without gone: Int? = nil) throws
        -> SeatsProblem
    {
        try SeatsProblem(
            seats: seats,
            subregions: problem.subregions,
            countries: problem.countries,
            groups: problem.groups,
            candidates: problem.candidates.indices.filter { $0 != gone }.map { index in
                let candidate = problem.candidates[index]
                return .init(
                    group: candidate.group,
                    attendance: candidate.attendance,
                    isYoungOrNew: candidate.isYoungOrNew,
                    isSeated: seated.contains(index)
                )
            },
            rules: problem.rules
        )
    }

    @Test func theSeatOfOneWhoGoesAwayIsGivenAsIfAllOthersWereHeld() throws {
        var (given, broken) = (0, 0)
        for seed in 10_000..<10_600 as Range<UInt64> {
            let problem = try tinySeats(seed: seed, crowded: 80)
            let outcome = problem.solved()
            for gone in outcome.seated {
                let rest = try Self.held(problem, outcome.seated, seats: problem.seats, without: gone)
                let all = SeatsBruteForce(rest)
                let next = outcome.replacement(forDeclined: gone)
                let others = outcome.seated.filter { $0 != gone }.map { $0 > gone ? $0 - 1 : $0 }
                guard let next else {
                    #expect(all.plans.allSatisfy { $0.seated == others }, "seed \(seed), without \(gone)")
                    continue
                }
                given += 1
                if all.isBroken { broken += 1 }
                let seated = (others + [next > gone ? next - 1 : next]).sorted()
                let plan = try #require(all.plans.first { $0.seated == seated }, "seed \(seed), without \(gone)")
                #expect(plan.values == all.best(), "seed \(seed), without \(gone)")
                #expect(all.keepsTurns(seated), "seed \(seed), without \(gone)")
            }
        }
        #expect(given > 500)
        #expect(broken > 0)
    }

    /// Plans with one seat more are those of a problem with a seat more, but shares and floors stay.
    @Test func theWaitingListIsWhomOneSeatMoreAfterTheOtherGoesTo() throws {
        var (listed, broken) = (0, 0)
        for seed in 20_000..<20_600 as Range<UInt64> {
            let problem = try tinySeats(seed: seed, crowded: 80)
            let outcome = problem.solved()
            let list = outcome.waitingList(count: .max)
            #expect(list.count == problem.candidates.count - outcome.seated.count, "seed \(seed)")
            #expect(list.prefix(2) == outcome.waitingList(count: 2)[...], "seed \(seed)")
            var seated = outcome.seated
            for next in list {
                let all = SeatsBruteForce(try Self.held(problem, seated, seats: seated.count + 1))
                let further = all.plans.filter { $0.seated.count == seated.count + 1 }.map {
                    (seated: $0.seated, levels: problem.levels(of: $0.seated))
                }
                seated = (seated + [next]).sorted()
                let plan = try #require(further.first { $0.seated == seated }, "seed \(seed): \(next)")
                #expect(further.allSatisfy { $0.levels >= plan.levels }, "seed \(seed): \(next)")
                listed += 1
                if all.isBroken { broken += 1 }
            }
        }
        #expect(listed > 400)
        #expect(broken > 5)
    }

    @Test func whoHasNoSeatNeedsNoReplacement() throws {
        let problem = try largeSeats(seed: 5, candidates: 40, groups: 9, countries: 4, subregions: 2, seats: 11)
        let outcome = problem.solved()
        let without = try #require(problem.candidates.indices.first { !outcome.seated.contains($0) })
        #expect(outcome.replacement(forDeclined: without) == nil)
        #expect(outcome.replacement(forDeclined: -1) == nil)
        #expect(outcome.replacement(forDeclined: 40) == nil)
    }

    @Test func aSeatBeyondThoseThatArePaidForIsGivenToNobodyElse() throws {
        let problem = try SeatsProblem(
            seats: 1,
            subregions: [.init(weight: 1, floor: 0)],
            countries: [0],
            groups: [.init(country: 0, waiting: 1)],
            candidates: [
                .init(group: 0, attendance: .neverWent, isSeated: true),
                .init(group: 0, attendance: .neverWent, isSeated: true),
                .init(group: 0, attendance: .neverWent),
            ],
            rules: .init(countryFirst: 0, countryBefore: 0, firstTimers: 0, youngOrNew: 0, waitingAtMost: 9)
        )
        let outcome = problem.solved()
        #expect(outcome.seated == [0, 1])
        #expect(outcome.replacement(forDeclined: 0) == nil)
        #expect(outcome.waitingList(count: 3) == [2])
        #expect(outcome.reasons().whyNotSeated == [nil, nil, .allHeld])
    }

    /// Four countries with two candidates each, but the first, whose four have seats that are too many for the others.
    @Test func heldSeatsThatBreakTheCountriesRuleAreSaidAndLeftAlone() throws {
        let problem = try SeatsProblem(
            seats: 5,
            subregions: [.init(weight: 1, floor: 0)],
            countries: [0, 0, 0, 0],
            groups: [4, 1, 3, 2].enumerated().map { .init(country: $0, waiting: $1) },
            candidates: [0, 0, 0, 0, 0, 1, 1, 2, 2, 3, 3].enumerated().map { index, group in
                .init(group: group, attendance: .neverWent, isSeated: index < 4)
            },
            rules: .init(countryFirst: 1, countryBefore: 3, firstTimers: 0, youngOrNew: 0, waitingAtMost: 9)
        )
        let outcome = problem.solved()
        #expect(outcome.breakers == [0])
        // The group that waited longest is the one that has one seat more.
        #expect(outcome.seated == [0, 1, 2, 3, 7])
        #expect(outcome.reasons().whyNoMore[0] == .countryRule)
        #expect(outcome.reasons().whyNoMore[1] == .worse(.waiting, by: 120, loser: 7))
        #expect(outcome.replacement(forDeclined: 3) == 9)
        // Once all others have one, the first country may have more again.
        #expect(outcome.waitingList(count: 9) == [9, 5, 8, 10, 4, 6])
    }

    /// The second country lacks one of its first two seats; the third one's group waited longer.
    @Test func oneSeatThatMendsTheCountriesRuleGoesWhereItDoes() throws {
        let problem = try SeatsProblem(
            seats: 7,
            subregions: [.init(weight: 1, floor: 0)],
            countries: [0, 0, 0],
            groups: [0, 1, 9].enumerated().map { .init(country: $0, waiting: $1) },
            candidates: [0, 0, 0, 0, 1, 1, 2, 2, 2, 2].enumerated().map { index, group in
                .init(group: group, attendance: .neverWent, isSeated: index != 5 && index < 8)
            },
            rules: .init(countryFirst: 2, countryBefore: 4, firstTimers: 0, youngOrNew: 0, waitingAtMost: 9)
        )
        let outcome = problem.solved()
        #expect(outcome.breakers == [0])
        #expect(outcome.waitingList(count: 9) == [5, 8, 9])
        #expect(outcome.replacement(forDeclined: 0) == 8)
    }
}
