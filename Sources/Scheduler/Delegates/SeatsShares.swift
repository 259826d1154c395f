/// How many seats count for each share. Who is of both sorts counts for one of them, and may change over.
struct SeatsShares: Sendable {
    private let wanted: InlineArray<2, Int>
    /// By share: all that count for it, and those of both sorts among them.
    private var count: InlineArray<2, Int>
    private var both: InlineArray<2, Int>

    init(_ problem: SeatsProblem, held: [Int]) {
        wanted = [problem.shares.firstTimers, problem.shares.youngOrNew]
        let sorts = held.map { SeatsSort(problem.candidates[$0]) }
        let first = sorts.count { $0 == .firstTimer }
        let young = sorts.count { $0 == .young }
        let all = sorts.count { $0 == .both }
        let moved = min(all, max(0, wanted[0] - first))
        count = [first + moved, young + all - moved]
        both = [moved, all - moved]
    }

    private static func level(_ share: Int) -> SeatsLevel { share == 0 ? .firstTimers : .youngOrNew }

    /// From a share to the end, and back: what one seat more that counts for it costs, and one fewer.
    func priceToEnd(_ share: SeatsShare) -> SeatsPrice {
        let index = share.rawValue
        return count[index] < wanted[index] ? SeatsPrice(Self.level(index), -1) : .zero
    }

    func priceFromEnd(_ share: SeatsShare) -> SeatsPrice {
        let index = share.rawValue
        if count[index] == 0 { return .none }
        return count[index] <= wanted[index] ? SeatsPrice(Self.level(index), 1) : .zero
    }

    /// Whether one who counts for a share may be of this sort.
    func has(_ sort: SeatsSort, in share: SeatsShare) -> Bool {
        sort.counts(for: share) && (sort != .both || both[share.rawValue] > 0)
    }

    mutating func take(_ step: SeatsStep) {
        switch step {
        case .stay, .beginAtEnd: break
        case .begin(let sort, _, let share): change(share, sort, by: 1)
        case .end(let sort, _, let share): change(share, sort, by: -1)
        case .swap(let loser, let gainer, _, let from, let to):
            change(from, loser, by: -1)
            change(to, gainer, by: 1)
        case .changeOver(let from, let to):
            change(from, .both, by: -1)
            change(to, .both, by: 1)
        case .toEnd(let share): count[share.rawValue] += 1
        case .fromEnd(let share): count[share.rawValue] -= 1
        }
    }

    private mutating func change(_ share: SeatsShare, _ sort: SeatsSort, by amount: Int) {
        if sort == .both { both[share.rawValue] += amount }
    }
}
