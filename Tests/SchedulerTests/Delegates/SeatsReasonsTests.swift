import Scheduler
import Testing

@Suite struct SeatsReasonsTests {
    /// The first level that gets worse, and by how much.
    private static func first(_ found: [Int], beside best: [Int]) -> (level: SeatsLevel, by: Int)? {
        SeatsLevel.allCases.first { found[$0.rawValue] != best[$0.rawValue] }.map { level in
            (level, found[level.rawValue] - best[level.rawValue])
        }
    }

    private static func why(
        _ all: SeatsBruteForce,
        _ outcome: SeatsOutcome,
        _ said: WhyNoSeat,
        _ isMeant: (SeatsBruteForce.Plan) -> Bool
    ) -> WhyNoSeat {
        guard let best = all.best(isMeant) else { return .countryRule }
        // Any loser of any such plan will do; the solver's own is taken if it is one.
        let plans = all.plans.filter { isMeant($0) && $0.values == best }
        let losers = outcome.seated.filter { seated in plans.contains { !$0.seated.contains(seated) } }
        var loser = losers.first ?? -1
        switch said {
        case .worse(_, _, let named), .equal(let named): if losers.contains(named) { loser = named }
        default: break
        }
        return first(best, beside: outcome.levels.values).map { .worse($0.level, by: $0.by, loser: loser) }
            ?? .equal(loser: loser)
    }

    @Test func reasonsAreWhatTheBestOtherPlanIsLike() throws {
        var kinds: [String: Int] = [:]
        for seed in 2_000..<3_000 as Range<UInt64> {
            let problem = try tinySeats(seed: seed)
            let all = SeatsBruteForce(problem)
            let outcome = problem.solved()
            let reasons = outcome.reasons()
            let isAllHeld = outcome.seated.allSatisfy { problem.candidates[$0].isSeated }
            for group in problem.groups.indices {
                let members = problem.candidates.indices.filter { problem.candidates[$0].group == group }
                let seats = outcome.seatsOfGroup[group]
                let said = reasons.whyNoMore[group]
                let othersAreHeld = outcome.seated.allSatisfy {
                    members.contains($0) || problem.candidates[$0].isSeated
                }
                let expected: WhyNoSeat =
                    members.isEmpty
                    ? .noCandidate
                    : members.count == seats
                        ? .noneLeft
                        : othersAreHeld
                            ? .allHeld : Self.why(all, outcome, said) { all.seats($0, group: group) > seats }
                #expect(said == expected, "seed \(seed), group \(group)")
                kinds["more " + Self.name(said), default: 0] += 1
            }
            for candidate in problem.candidates.indices {
                let said = reasons.whyNotSeated[candidate]
                guard let said, !outcome.seated.contains(candidate) else {
                    #expect(said == nil && outcome.seated.contains(candidate), "seed \(seed), candidate \(candidate)")
                    continue
                }
                let expected = isAllHeld ? .allHeld : Self.why(all, outcome, said) { $0.seated.contains(candidate) }
                #expect(said == expected, "seed \(seed), candidate \(candidate)")
                kinds["not " + Self.name(said), default: 0] += 1
            }
        }
        for kind in ["allHeld", "countryRule", "equal", "floors", "shares", "wentLast", "firstTimers", "youngOrNew"] {
            #expect(kinds["more " + kind, default: 0] + kinds["not " + kind, default: 0] > 5, "\(kind)")
        }
        for kind in ["noCandidate", "noneLeft", "waiting", "countries", "order"] {
            #expect(kinds["more " + kind, default: 0] + kinds["not " + kind, default: 0] > 2, "\(kind)")
        }
    }

    @Test func aSeatIsForWhatWouldGetWorseWithoutIt() throws {
        var kinds: [String: Int] = [:]
        for seed in 4_000..<5_000 as Range<UInt64> {
            let problem = try tinySeats(seed: seed)
            let all = SeatsBruteForce(problem)
            let outcome = problem.solved()
            let reasons = outcome.reasons()
            for group in problem.groups.indices {
                let seats = outcome.seatsOfGroup[group]
                let held = problem.candidates.count { $0.group == group && $0.isSeated }
                let said = reasons.whySeat[group]
                var expected: WhySeat?
                if seats > 0, seats == held { expected = .held }
                if seats > held {
                    let best = all.best { all.seats($0, group: group) < seats }
                    expected =
                        best.map { best in
                            Self.first(best, beside: outcome.levels.values).map { .worse($0.level, by: $0.by) }
                                ?? .equal
                        } ?? .countryRule
                }
                #expect(said == expected, "seed \(seed), group \(group)")
                if let said { kinds["\(said)".prefix { $0 != "," }.description, default: 0] += 1 }
            }
        }
        #expect(kinds.count > 8)
    }

    private static func name(_ why: WhyNoSeat) -> String {
        switch why {
        case .noCandidate: "noCandidate"
        case .noneLeft: "noneLeft"
        case .allHeld: "allHeld"
        case .countryRule: "countryRule"
        case .worse(let level, _, _): "\(level)"
        case .equal: "equal"
        }
    }
}
