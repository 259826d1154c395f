extension WindowProblem {
    /// Where the bars leave no window: a smallest set of them that already leaves none, by their numbers, in order; of
    /// several as small the first. Empty where there is no window at all. `nil` where a window is left.
    ///
    /// Tries the sets by size: there are at most `mostBars` bars, so at most 65,536 sets.
    public func conflict() -> [Int]? {
        precondition(bars.count <= Self.mostBars, "no more than \(Self.mostBars) bars")
        var blockers: Set<UInt32> = []
        for window in 0..<windows {
            let mask = bars.indices.reduce(0 as UInt32) { $0 | (bars[$1].forbids[window] ? 1 << UInt32($1) : 0) }
            if mask == 0 { return nil }
            blockers.insert(mask)
        }
        for size in 0...bars.count {
            if let set = smallest(size: size, hitting: blockers) { return set }
        }
        return nil
    }

    public static let mostBars = 16

    /// The first set of that size, by its bars' numbers, that has one of each window's bars.
    private func smallest(size: Int, hitting blockers: Set<UInt32>) -> [Int]? {
        var chosen = Array(0..<size)
        while true {
            let mask = chosen.reduce(0 as UInt32) { $0 | 1 << UInt32($1) }
            if blockers.allSatisfy({ $0 & mask != 0 }) { return chosen }
            guard let place = chosen.indices.last(where: { chosen[$0] < bars.count - size + $0 }) else { return nil }
            chosen[place] += 1
            for later in (place + 1)..<max(place + 1, size) { chosen[later] = chosen[later - 1] + 1 }
        }
    }
}
