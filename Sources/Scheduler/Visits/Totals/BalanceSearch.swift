/// The best pair totals over all windows of counts.
struct BestTotals {
    let units: [PairTotals.Unit]
    let score: Int
    let window: BalanceWindow
    /// By node of the graph.
    let potential: [Int]
    let windows: BalanceWindows
}

extension PairTotals {
    /// The best totals that score more than `floor`; `nil` where there are none, where the watch ended the search, or as
    /// soon as some score `ceiling`. Begins with the windows nearest to `hint`.
    ///
    /// The value is concave in the windows' least counts, and each circulation's potentials bound it from above: windows
    /// are tried where the bounds leave most room, until they leave none.
    mutating func best(
        above floor: Int = -1,
        below ceiling: Int = .max,
        near hint: BalanceWindow? = nil,
        watch: SearchWatch
    ) -> BestTotals? {
        guard let travels = travel.choices, let hosts = host.choices else { return nil }
        let isCoupled = !travel.isFree.contains(true) && !host.isFree.contains(true)
        var windows = BalanceWindows(travels: travels, hosts: hosts, width: travel.width, isCoupled: isCoupled)
        var best: (flow: CheapestCirculation, score: Int, window: BalanceWindow)?
        var next = windows.nearest(to: hint)
        while true {
            set(next)
            guard let circulation = graph.cheapest(watch: watch) else { return nil }
            if circulation.unmet == 0 {
                let score = score(of: circulation.flow)
                if score >= ceiling { return nil }
                if score > max(floor, best?.score ?? -1) { best = (circulation, score, next) }
            }
            cut(&windows, at: next, by: circulation)
            let limit = Int128(max(floor, best?.score ?? -1))
            guard let highest = windows.highest(), highest.room > limit else { break }
            next = highest.window
        }
        return best.map { best in
            BestTotals(
                units: carried(by: best.flow.flow),
                score: best.score,
                window: best.window,
                potential: best.flow.potential,
                windows: windows
            )
        }
    }

    private func cut(_ windows: inout BalanceWindows, at window: BalanceWindow, by circulation: CheapestCirculation) {
        func slope(_ first: Int, _ counts: CountWindows, _ least: Int) -> Int128 {
            var sum = Int128(0)
            for group in counts.before.indices {
                let arc = first + group
                let gain = circulation.potential[Int(graph.heads[arc])] - circulation.potential[Int(graph.tails[arc])]
                if counts.moves(group, from: least, upper: gain > 0) { sum += Int128(gain) }
            }
            return sum
        }
        var value = -Int128(circulation.penalty) * Int128(circulation.unmet)
        for arc in circulation.flow.indices { value -= Int128(circulation.flow[arc]) * Int128(graph.price[arc]) }
        windows.cut(
            at: window,
            value: value,
            travelSlope: slope(travelArc, travel, window.travel),
            hostSlope: slope(hostArc, host, window.host)
        )
    }
}
