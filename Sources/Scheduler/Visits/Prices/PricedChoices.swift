extension RoundPrices {
    /// By pair: the rounds in which it may stand and lose no more than so much against the bound, all else at its best.
    func rounds(losing limit: Int) -> [RoundSet] {
        let (rounds, gap, groups) = (model.rounds, model.gap, model.groups)
        var before = Array(repeating: 0, count: rounds + 1)
        var after = before
        var result = model.open
        for pair in 0..<model.pairs {
            let (guest, host) = (model.guest[pair], groups + model.host[pair])
            let whole = model.score[pair] * unit - ofCount[guest] - ofCount[host]
            func value(_ round: Int) -> Int {
                whole - ofPlace[guest * rounds + round] - ofPlace[host * rounds + round]
            }
            let open = model.open[pair]
            for round in 0..<rounds {
                before[round + 1] = before[round]
                if open.has(round) {
                    before[round + 1] = max(before[round], value(round) + before[max(0, round - gap)])
                }
            }
            for round in stride(from: rounds - 1, through: 0, by: -1) {
                after[round] = after[round + 1]
                if open.has(round) {
                    after[round] = max(after[round], value(round) + after[min(rounds, round + gap + 1)])
                }
            }
            for round in open.members {
                let through = before[max(0, round - gap)] + value(round) + after[min(rounds, round + gap + 1)]
                if after[0] - through > limit { result[pair] &= ~RoundSet(round: round) }
            }
        }
        return result
    }
}
