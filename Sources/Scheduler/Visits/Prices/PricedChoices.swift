extension RoundPrices {
    /// By pair: the rounds in which it may stand and lose no more than so much against the bound, all else at its best.
    func rounds(losing limit: Int) -> [RoundSet] {
        let (rounds, gap) = (model.rounds, model.gap)
        let after = worthOfRest()
        var before = Array(repeating: 0, count: rounds + 1)
        var result = model.open
        for pair in 0..<model.pairs {
            let row = pair * (rounds + 1)
            for round in 0..<rounds {
                before[round + 1] = before[round]
                if !model.open[pair].has(round) { continue }
                let through = before[max(0, round - gap)] + gain(of: pair, in: round)
                before[round + 1] = max(before[round], through)
                let whole = through + after[row + min(rounds, round + gap + 1)]
                if after[row] - whole > limit { result[pair] &= ~RoundSet(round: round) }
            }
        }
        return result
    }
}
