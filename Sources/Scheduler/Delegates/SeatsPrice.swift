/// How much each level grows, in one number that orders like the levels: a price of an arc or of a way along arcs.
///
/// A way of ours passes three shares at most, so it goes along at most eight arcs that bear one level (two between any two
/// shares, and four where it begins and ends). No arc's price in a level is above `most`, so a way's is not above 8 times
/// that, and two ways' differ by 16 times at most: with 64 times as much room the lower levels never outweigh a higher one.
/// The eight levels take 118 bits.
struct SeatsPrice: Hashable, Sendable {
    private var packed: Int128

    /// What can't be had. It stays above every price when prices are added or taken away, and four of it fit.
    static let none = SeatsPrice(packed: 1 << 123)
    static let zero = SeatsPrice(packed: 0)
    /// A country that lacks one of its first seats: more than all levels.
    static let countryRule = SeatsPrice(packed: 1 << 112)

    var isNone: Bool { packed >= 1 << 122 }

    private init(packed: Int128) { self.packed = packed }

    /// `amount` in one level; the level of seats has no price, and in that of shares the unit is all weights.
    init(_ level: SeatsLevel, _ amount: Int) { packed = Int128(amount) << Int128(Self.shift(level)) }

    /// The most that an arc's price may be: 60 × 1,000 points, 20,000 places, and of shares 10^5 × (2 × 20,000 + 1) beside
    /// 2 × 10^4 × 10^5.
    private static func shift(_ level: SeatsLevel) -> Int {
        switch level {
        case .order: 0
        case .waiting: 21
        case .youngOrNew: 43
        case .firstTimers: 49
        case .wentLast: 55
        case .shares: 61
        case .countries: 100
        case .floors: 106
        case .seats: 112
        }
    }

    /// By level, those of `SeatsLevel` and first, in place of seats, how many first seats countries lack.
    var digits: [Int] {
        var rest = packed
        var digits: [Int] = []
        for level in SeatsLevel.allCases.reversed() where level != .seats {
            guard let next = SeatsLevel(rawValue: level.rawValue - 1) else { break }
            let width = Int128(Self.shift(next) - Self.shift(level))
            let half = Int128(1) << (width - 1)
            let digit = ((rest + half) & ((1 << width) - 1)) - half
            digits.append(Int(digit))
            rest = (rest - digit) >> width
        }
        return [Int(rest)] + digits.reversed()
    }

    static func + (left: Self, right: Self) -> Self { Self(packed: left.packed + right.packed) }
    static prefix func - (price: Self) -> Self { Self(packed: -price.packed) }
}

extension SeatsPrice: Comparable {
    static func < (left: Self, right: Self) -> Bool { left.packed < right.packed }
}
