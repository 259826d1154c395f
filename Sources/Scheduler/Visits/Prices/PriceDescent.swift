extension RoundPrices {
    /// The lowest bound that many steps reach, or one no higher than `floor`.
    mutating func descend(above floor: Int, watch: SearchWatch) -> Int {
        var lowest = Int.max
        var idle = 0
        for _ in 0..<30 where idle < 4 && lowest > floor && !watch.isOver {
            let start = min(lowest, evaluate() / unit)
            let bound = descend(to: max(floor, start - start / 100 - 1), steps: 100, watch: watch)
            idle = bound < lowest ? 0 : idle + 1
            lowest = min(lowest, bound)
        }
        return lowest
    }

    /// Lowers the bound step by step, by subgradients with momentum; returns the lowest, rounded down to the score's
    /// unit. `target` is a score that the bound can't go far below.
    private mutating func descend(to target: Int, steps: Int, watch: SearchWatch) -> Int {
        var lowest = evaluate()
        var best = (ofPlace: ofPlace, ofCount: ofCount)
        var excess = excess()
        var direction = (ofPlace: excess.ofPlace.map { $0 * 16 }, ofCount: excess.ofCount.map { $0 * 16 })
        var bound = lowest
        var factor = 512
        var idle = 0
        for _ in 0..<steps where lowest >= (target + 1) * unit {
            if watch.spend(model.pairs * model.rounds) { break }
            let norm = max(
                direction.ofPlace.squares + direction.ofCount.squares,
                16 * 16 * (excess.ofPlace.squares + excess.ofCount.squares)
            )
            if norm == 0 { break }
            // Within 2^44, so that no product below leaves 64 bits.
            let step = max(1, min(1 << 41, bound - target * unit)) * factor / 64
            move(direction, by: step, over: norm)
            bound = evaluate()
            excess = self.excess()
            for place in excess.ofPlace.indices {
                direction.ofPlace[place] = (direction.ofPlace[place] * 7 + excess.ofPlace[place] * 48) / 10
            }
            for group in excess.ofCount.indices {
                direction.ofCount[group] = (direction.ofCount[group] * 7 + excess.ofCount[group] * 48) / 10
            }
            if bound < lowest {
                (lowest, best, idle) = (bound, (ofPlace, ofCount), 0)
                continue
            }
            idle += 1
            if idle == 12 { (factor, idle) = (max(1, factor * 3 / 4), 0) }
        }
        (ofPlace, ofCount) = best
        return lowest / unit
    }
}

extension [Int] {
    fileprivate var squares: Int { reduce(0) { $0 + $1 * $1 } }
}
