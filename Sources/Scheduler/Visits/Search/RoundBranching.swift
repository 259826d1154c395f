extension PricedRounds {
    /// Tries all plans within the window that score more than `best`, depth first; tells each better one to `found`.
    /// Returns what no plan within the window scores more than, given the best one found.
    func branch(above floor: Int, watch: SearchWatch, found: (PlanDraft) -> Void) -> Int {
        var best = floor
        // The node's bound comes from its parent.
        var open: [(rounds: PricedRounds, bound: Int)] = [(self, .max)]
        while let (node, limit) = open.popLast() {
            if limit <= best { continue }
            var rounds = node
            var bound = limit
            var lowest = Int.max
            for step in 0..<40 {
                guard rounds.solve(watch: watch) else { return open.reduce(max(bound, best)) { max($0, $1.bound) } }
                if !rounds.isPossible {
                    bound = best
                    break
                }
                lowest = min(lowest, rounds.bound)
                bound = min(bound, lowest / unit)
                if bound <= best { break }
                if rounds.conflicts == 0 {
                    let draft = rounds.draft
                    if draft.score > best {
                        best = draft.score
                        found(draft)
                    }
                    if bound <= best { break }
                }
                if step < 39 { rounds.move(toward: best, sixtyFourths: 64 - step) }
            }
            if bound <= best { continue }
            guard let unit = rounds.undecided() else { continue }
            var away = rounds
            away.fixAway(unit)
            open.append((away, bound))
            if rounds.fixStanding(unit) { open.append((rounds, bound)) }
        }
        return best
    }
}
