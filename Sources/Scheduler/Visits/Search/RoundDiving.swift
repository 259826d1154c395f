extension PricedRounds {
    /// A plan by fixing again and again what stood most often while the prices moved; `nil` where that leads to none that
    /// could score more than `floor`. Each time at least `visits / share` of the visits are fixed.
    func dive(above floor: Int, rounds steps: Int, share: Int, watch: SearchWatch) -> PlanDraft? {
        var rounds = self
        var often = Array(repeating: 0, count: units.count)
        let visits = model.rounds * model.mostInRound
        guard rounds.solve(watch: watch) else { return nil }
        var lowest = rounds.bound
        while true {
            for index in often.indices { often[index] = 0 }
            var next = Int.max
            for step in 0..<steps {
                rounds.move(toward: (lowest - lowest / 512) / unit, sixtyFourths: 64 - 60 * step / steps)
                guard rounds.solve(watch: watch), rounds.isPossible else { return nil }
                if rounds.conflicts == 0 { return rounds.draft }
                next = min(next, rounds.bound)
                if next <= floor * unit { return nil }
                for (index, item) in units.enumerated() where rounds.stands[item.pair].has(item.part) {
                    often[index] += 1
                }
            }
            lowest = next
            let order = units.indices.filter { rounds.fixed[$0] == 0 && often[$0] > 0 }.sorted {
                (often[$1], $0) < (often[$0], $1)
            }
            var done = 0
            for index in order where often[index] * 20 >= steps * 19 || done < max(1, visits / share) {
                if rounds.fixStanding(index) { done += 1 }
            }
            if done == 0 { return nil }
        }
    }
}
