/// Rounds, as the bits of a word.
typealias RoundSet = UInt64

extension RoundSet {
    /// The rounds from `first` on and before `end`.
    init(_ range: Range<Int>) {
        let below = range.upperBound >= 64 ? RoundSet.max : 1 << RoundSet(range.upperBound) - 1
        self = range.isEmpty ? 0 : below & ~(1 << RoundSet(range.lowerBound) - 1)
    }

    init(round: Int) { self = 1 << RoundSet(round) }

    var count: Int { nonzeroBitCount }

    /// The earliest round; 64 where there is none.
    var first: Int { trailingZeroBitCount }

    func has(_ round: Int) -> Bool { self >> RoundSet(round) & 1 != 0 }

    /// These rounds and those at most `gap` away from one of them.
    func spread(by gap: Int) -> RoundSet {
        var (all, rest) = (RoundSet(0), self)
        while rest != 0 {
            let round = rest.first
            rest &= rest - 1
            all |= RoundSet(Swift.max(0, round - gap)..<Swift.min(64, round + gap + 1))
        }
        return all
    }

    /// The rounds one after the other.
    var members: [Int] {
        var (list, rest) = ([Int](), self)
        while rest != 0 {
            list.append(rest.first)
            rest &= rest - 1
        }
        return list
    }
}
