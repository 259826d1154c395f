/// Where in a season to place a meeting: days counted from 0, of which the first and the last ones are there for travel.
///
/// A window is its first meeting day; the days of travel lie directly before and after it.
public struct WindowProblem: Sendable {
    /// A rule that bars some windows.
    public struct Bar: Sendable {
        /// By first meeting day: whether the rule forbids that window.
        public let forbids: [Bool]

        public init(forbids: [Bool]) {
            self.forbids = forbids
        }
    }

    /// How many days the meeting has, at least 1.
    public let length: Int
    /// How many days of travel lie on either side.
    public let travelDays: Int
    public let prices: DayPrices
    public let bars: [Bar]

    /// `nil` where the meeting has no day, or the bars speak of other windows than there are.
    public init?(length: Int, travelDays: Int, prices: DayPrices, bars: [Bar]) {
        guard length >= 1, travelDays >= 0 else { return nil }
        self.length = length
        self.travelDays = travelDays
        self.prices = prices
        self.bars = bars
        guard bars.allSatisfy({ $0.forbids.count == windows }) else { return nil }
    }

    /// How many windows there are, barred or not; window `w` has the meeting days `w + travelDays ..< w + travelDays + length`.
    public var windows: Int { max(0, prices.days - length - 2 * travelDays + 1) }

    /// By window: its price in points, `nil` where a bar forbids it. One pass over the days.
    public func priced() -> [Int?] {
        let meeting = sums(prices.meeting)
        let travel = sums(prices.travel)
        return (0..<windows).map { window in
            if bars.contains(where: { $0.forbids[window] }) { return nil }
            let first = window + travelDays
            let end = first + length
            return meeting[end] - meeting[first]
                + (travel[first] - travel[window]) + (travel[end + travelDays] - travel[end])
        }
    }

    /// The best window, then the best one that shares no day with it, travel left out, and so on; of equal ones the
    /// earlier. Each is exactly the best that is left.
    public func best(_ count: Int) -> [PricedWindow] {
        var prices = priced()
        var found: [PricedWindow] = []
        while found.count < count, let best = Self.cheapest(of: prices) {
            found.append(best)
            for near in max(0, best.window - length + 1)..<min(prices.count, best.window + length) {
                prices[near] = nil
            }
        }
        return found
    }

    static func cheapest(of prices: [Int?]) -> PricedWindow? {
        var best: PricedWindow?
        for (window, price) in prices.enumerated() {
            guard let price, price < best?.price ?? .max else { continue }
            best = PricedWindow(window: window, price: price)
        }
        return best
    }

    /// The sum before each day, and that of all.
    private func sums(_ days: [Int]) -> [Int] {
        var sums = [0]
        sums.reserveCapacity(days.count + 1)
        for price in days { sums.append((sums.last ?? 0) + price) }
        return sums
    }
}

/// A window and its price in points.
public struct PricedWindow: Hashable, Sendable {
    public let window: Int
    public let price: Int

    public init(window: Int, price: Int) {
        self.window = window
        self.price = price
    }
}
