import Testing

@testable import Scheduler

/// The search that closes what flows and dives leave open, window by window, without either.
@Suite struct RoundBranchingTests {
    private let watch = SearchWatch(workLimit: .max) { false }

    /// Every window, with prices that begin at nothing.
    private static func prices(of problem: VisitsProblem) -> [RoundPrices] {
        let model = VisitsModel(problem)
        let worth = (
            ofPlace: Array(repeating: 0, count: 2 * model.groups * model.rounds),
            ofCount: Array(repeating: 0, count: 2 * model.groups)
        )
        let zero = Array(repeating: 0, count: model.groups)
        let totals = PairTotals(model, parts: model.parts(of: model.all), open: model.open, made: zero, hosted: zero)
        return (totals.travel.choices ?? 0...0).flatMap { travel in
            (totals.host.choices ?? 0...0).compactMap { host in
                RoundPrices(
                    model,
                    window: BalanceWindow(travel: travel, host: host),
                    unit: PricedRounds.unit(for: model),
                    worth: worth
                )
            }
        }
    }

    @Test func allWindowsTogetherHoldTheOptimum() throws {
        for seed in 0..<100 as Range<UInt64> {
            let problem = try denseVisits(seed: seed)
            var bruteForce = VisitsBruteForce(problem)
            let optimum = bruteForce.bestScore()
            var (best, bound) = (-1, -1)
            for prices in Self.prices(of: problem) {
                let rounds = PricedRounds(prices, open: prices.model.open)
                bound = max(bound, rounds.branch(above: -1, watch: watch) { best = max(best, $0.score) })
            }
            #expect(best == optimum, "seed \(seed)")
            #expect(bound == optimum, "seed \(seed)")
        }
    }

    @Test func noRoundThatABetterPlanNeedsIsPricedOut() throws {
        for seed in 0..<100 as Range<UInt64> {
            let problem = try denseVisits(seed: seed)
            var bruteForce = VisitsBruteForce(problem)
            let optimum = bruteForce.bestScore()
            var best = -1
            for var prices in Self.prices(of: problem) {
                let bound = prices.descend(above: optimum - 1, watch: watch)
                if bound < optimum { continue }
                let open = prices.rounds(losing: (bound - (optimum - 1)) * prices.unit)
                let rounds = PricedRounds(prices, open: open)
                let proven = rounds.branch(above: optimum - 1, watch: watch) { best = max(best, $0.score) }
                #expect(proven <= optimum, "seed \(seed)")
            }
            #expect(best == optimum, "seed \(seed)")
        }
    }
}
