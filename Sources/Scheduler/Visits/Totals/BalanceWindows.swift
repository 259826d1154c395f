/// The least counts of what groups make and host over the whole plan: no group has fewer, and none has more than these and
/// what two groups may differ by.
struct BalanceWindow: Hashable {
    let travel: Int
    let host: Int
}

/// What is known of the values that windows give: each cut bounds all of them from above.
struct BalanceWindows {
    private struct Cut {
        let at: BalanceWindow
        let value: Int128
        let travelSlope: Int128
        let hostSlope: Int128
    }

    let travels: ClosedRange<Int>
    let hosts: ClosedRange<Int>
    /// What two groups may differ by.
    let width: Int
    /// Whether both windows hold all groups: then as much is hosted as is made, and the two lie near one another.
    private let isCoupled: Bool
    private var cuts: [Cut] = []

    init(travels: ClosedRange<Int>, hosts: ClosedRange<Int>, width: Int, isCoupled: Bool) {
        self.isCoupled = isCoupled
        self.travels = travels
        self.hosts = hosts
        self.width = width
    }

    /// The window nearest to another.
    func nearest(to window: BalanceWindow?) -> BalanceWindow {
        let travel = travels.nearest(to: window?.travel ?? .max)
        let host = hosts.nearest(to: window?.host ?? .max)
        if !isCoupled { return BalanceWindow(travel: travel, host: host) }
        return BalanceWindow(travel: travel, host: hosts.nearest(to: max(travel - width, min(travel + width, host))))
    }

    /// `value` is the window's own; the slopes tell what one more of the least counts adds at most.
    mutating func cut(at window: BalanceWindow, value: Int128, travelSlope: Int128, hostSlope: Int128) {
        cuts.append(Cut(at: window, value: value, travelSlope: travelSlope, hostSlope: hostSlope))
    }

    private func room(_ travel: Int, _ host: Int) -> Int128 {
        cuts.reduce(.max) { least, cut in
            min(
                least,
                cut.value + cut.travelSlope * Int128(travel - cut.at.travel)
                    + cut.hostSlope * Int128(host - cut.at.host)
            )
        }
    }

    /// The least host counts beside a least travel count.
    private func hosts(beside travel: Int) -> ClosedRange<Int>? {
        if !isCoupled { return hosts }
        let low = max(hosts.lowerBound, travel - width)
        let high = min(hosts.upperBound, travel + width)
        return low <= high ? low...high : nil
    }

    /// Where the cuts leave most room.
    func highest() -> (window: BalanceWindow, room: Int128)? {
        var best: (window: BalanceWindow, room: Int128)?
        for travel in travels {
            guard let range = hosts(beside: travel) else { continue }
            var (low, high) = (range.lowerBound, range.upperBound)
            // The room is concave.
            while low < high {
                let middle = (low + high) / 2
                if room(travel, middle + 1) > room(travel, middle) { low = middle + 1 } else { high = middle }
            }
            let room = room(travel, low)
            if best.map({ room > $0.room }) ?? true { best = (BalanceWindow(travel: travel, host: low), room) }
        }
        return best
    }

    /// The windows that may give more than `floor`, those with most room first, each with its room; `nil` where they are
    /// too many to list.
    func promising(above floor: Int) -> [(window: BalanceWindow, room: Int)]? {
        var list: [(window: BalanceWindow, room: Int)] = []
        var looked = 0
        for travel in travels {
            for host in hosts(beside: travel).map(Array.init) ?? [] {
                let room = room(travel, host)
                looked += 1
                if looked > 10_000 { return nil }
                if room <= Int128(floor) { continue }
                list.append((BalanceWindow(travel: travel, host: host), Int(clamping: room)))
            }
        }
        return list.sorted { ($1.room, $0.window.travel, $0.window.host) < ($0.room, $1.window.travel, $1.window.host) }
    }
}

extension ClosedRange<Int> {
    fileprivate func nearest(to number: Int) -> Int { Swift.max(lowerBound, Swift.min(upperBound, number)) }
}
