import Scheduler
import TestSupport
import Testing

@Suite struct WindowProblemTests {
    private func prices(meeting: [Int], travel: [Int]) -> DayPrices {
        var prices = DayPrices(days: meeting.count)
        for day in meeting.indices { prices.set(meeting: meeting[day], travel: travel[day], on: day) }
        return prices
    }

    @Test func aWindowCostsItsMeetingDaysAndTheTravelDaysRoundIt() throws {
        let prices = prices(meeting: [1, 2, 4, 8, 16], travel: [100, 200, 400, 800, 1600])
        let problem = try #require(WindowProblem(length: 2, travelDays: 1, prices: prices, bars: []))
        #expect(problem.priced() == [100 + 2 + 4 + 800, 200 + 4 + 8 + 1600])
    }

    @Test func aStretchShorterThanTheMeetingHasNoWindow() throws {
        let prices = DayPrices(days: 4)
        let problem = try #require(WindowProblem(length: 3, travelDays: 1, prices: prices, bars: []))
        #expect(problem.windows == 0 && problem.best(3).isEmpty)
        #expect(problem.conflict() == [])
        #expect(WindowProblem(length: 0, travelDays: 1, prices: prices, bars: []) == nil)
        #expect(WindowProblem(length: 2, travelDays: 1, prices: prices, bars: [.init(forbids: [true])]) != nil)
        #expect(WindowProblem(length: 2, travelDays: 1, prices: prices, bars: [.init(forbids: [])]) == nil)
    }

    @Test func ofEquallyGoodWindowsTheEarlierIsBetterAndNoneShareADay() throws {
        let problem = try #require(WindowProblem(length: 3, travelDays: 0, prices: DayPrices(days: 9), bars: []))
        #expect(problem.best(9).map(\.window) == [0, 3, 6])
    }

    @Test(arguments: 0..<300) func theBestWindowsAreThoseOfTryingAll(seed: Int) throws {
        var random = SplitMix64(seed: UInt64(seed))
        let days = random.number(in: 1...30)
        let meeting = (0..<days).map { _ in random.number(in: 0...9) }
        let travel = (0..<days).map { _ in random.number(in: 0...9) }
        let length = random.number(in: 1...5)
        let margin = random.number(in: 0...2)
        let count = max(0, days - length - 2 * margin + 1)
        let bars = (0..<random.number(in: 0...4)).map { _ in
            (0..<count).map { _ in random.comesUp(percent: 55) }
        }
        let problem = try #require(
            WindowProblem(
                length: length,
                travelDays: margin,
                prices: prices(meeting: meeting, travel: travel),
                bars: bars.map { .init(forbids: $0) }
            )
        )
        var left = (0..<count).filter { window in !bars.contains { $0[window] } }
        func price(_ window: Int) -> Int {
            let all = window..<window + length + 2 * margin
            let own = window + margin..<window + margin + length
            return all.reduce(0) { $0 + (own.contains($1) ? meeting[$1] : travel[$1]) }
        }
        #expect(problem.priced().enumerated().filter { $1 != nil }.map(\.offset) == left)

        var expected: [PricedWindow] = []
        while let best = left.min(by: { (price($0), $0) < (price($1), $1) }) {
            expected.append(PricedWindow(window: best, price: price(best)))
            left.removeAll { abs($0 - best) < length }
        }
        #expect(problem.best(30) == expected)
        try expectSmallest(problem.conflict(), of: bars, windows: count)
    }

    /// By trying every set of bars, the small ones first.
    private func expectSmallest(_ found: [Int]?, of bars: [[Bool]], windows: Int) throws {
        let sets = (0..<1 << bars.count).map { set in bars.indices.filter { set & 1 << $0 != 0 } }
        let ordered = sets.sorted { left, right in
            left.count == right.count ? left.lexicographicallyPrecedes(right) : left.count < right.count
        }
        let expected = ordered.first { set in
            (0..<windows).allSatisfy { window in set.contains { bars[$0][window] } }
        }
        #expect(found == expected)
    }
}
