/// One step of a way through the shares.
enum SeatsStep: Sendable {
    /// Where the cheapest way of one step fewer leads to.
    case stay
    case begin(SeatsSort, leaf: Int, SeatsShare)
    /// Somebody's seat is to go away.
    case beginAtEnd
    /// One loses a seat that counted for one share, and another gains one that counts for another.
    case swap(SeatsSort, SeatsSort, SeatsSwap, from: SeatsShare, to: SeatsShare)
    /// Somebody who counts for either share counts for the other.
    case changeOver(from: SeatsShare, to: SeatsShare)
    case toEnd(SeatsShare)
    case fromEnd(SeatsShare)
    case end(SeatsSort, leaf: Int, SeatsShare)
}

/// Who gains and loses seats, and what it costs.
struct SeatsWay: Sendable {
    let price: SeatsPrice
    let steps: [SeatsStep]

    /// By leaf, in the order of the steps.
    var changes: [(leaf: Int, by: Int)] {
        steps.flatMap { step -> [(leaf: Int, by: Int)] in
            switch step {
            case .begin(_, let leaf, _): [(leaf, 1)]
            case .end(_, let leaf, _): [(leaf, -1)]
            case .swap(_, _, let swap, _, _): [(Int(swap.from), -1), (Int(swap.to), 1)]
            case .stay, .beginAtEnd, .changeOver, .toEnd, .fromEnd: []
            }
        }
    }
}

/// Finds the cheapest way from some shares to others; of equally cheap ones the one with the fewest steps.
///
/// Such a way passes no node twice: what lies between would be a circuit, which costs nothing or more, and without it
/// there would be fewer steps.
struct SeatsWaySearch {
    private let shares: SeatsShares
    private let swaps: InlineArray<16, SeatsSwap>
    /// By 3 × steps, and the share where they lead.
    private var price = InlineArray<9, SeatsPrice>(repeating: .none)
    private var step = InlineArray<9, SeatsStep>(repeating: .stay)
    private var isDone = false

    init(_ shares: SeatsShares, _ swaps: InlineArray<16, SeatsSwap>) {
        self.shares = shares
        self.swaps = swaps
    }

    /// With a seat more for the leaf of one of these legs, and `price` before.
    mutating func begin(with legs: InlineArray<4, SeatsLeg>, _ price: SeatsPrice) {
        for sort in SeatsSort.allCases {
            let leg = legs[sort.rawValue]
            for share in SeatsShare.allCases where sort.counts(for: share) {
                offer(leg.price + price, .begin(sort, leaf: Int(leg.leaf), share), at: share.rawValue)
            }
        }
        walk()
    }

    mutating func beginAtEnd() {
        offer(.zero, .beginAtEnd, at: SeatsShare.neither.rawValue)
        walk()
    }

    private mutating func offer(_ offered: SeatsPrice, _ by: SeatsStep, at place: Int) {
        if offered < price[place] { (price[place], step[place]) = (offered, by) }
    }

    private mutating func walk() {
        for before in [0, 3] {
            for share in 0..<3 { price[before + 3 + share] = price[before + share] }
            for from in SeatsShare.allCases where !price[before + from.rawValue].isNone {
                for to in SeatsShare.allCases where to != from { walk(from, to, before) }
            }
        }
    }

    private mutating func walk(_ from: SeatsShare, _ to: SeatsShare, _ before: Int) {
        let start = price[before + from.rawValue]
        let place = before + 3 + to.rawValue
        switch (from, to) {
        case (_, .neither): offer(start + shares.priceToEnd(from), .toEnd(from), at: place)
        case (.neither, _): offer(start + shares.priceFromEnd(to), .fromEnd(to), at: place)
        default: if shares.has(.both, in: from) { offer(start, .changeOver(from: from, to: to), at: place) }
        }
        for loser in SeatsSort.allCases where shares.has(loser, in: from) {
            for gainer in SeatsSort.allCases where gainer != loser && gainer.counts(for: to) {
                let swap = swaps[4 * loser.rawValue + gainer.rawValue]
                offer(start + swap.price, .swap(loser, gainer, swap, from: from, to: to), at: place)
            }
        }
    }

    /// The way to the end.
    func atEnd() -> SeatsWay? {
        let place = SeatsShare.neither.rawValue
        return price[6 + place].isNone ? nil : SeatsWay(price: price[6 + place], steps: steps(to: place))
    }

    /// The way to one who loses a seat: the leaf of one of these legs, with `price` behind.
    func end(with legs: InlineArray<4, SeatsLeg>, _ behind: SeatsPrice) -> SeatsWay? {
        var best = SeatsPrice.none
        var last: (SeatsSort, SeatsShare)?
        for count in [0, 3, 6] {
            for sort in SeatsSort.allCases {
                for share in SeatsShare.allCases where shares.has(sort, in: share) {
                    let whole = price[count + share.rawValue] + legs[sort.rawValue].price + behind
                    if whole < best { (best, last) = (whole, (sort, share)) }
                }
            }
        }
        guard let (sort, share) = last, !best.isNone else { return nil }
        let end = SeatsStep.end(sort, leaf: Int(legs[sort.rawValue].leaf), share)
        return SeatsWay(price: best, steps: steps(to: share.rawValue) + [end])
    }

    private func steps(to share: Int) -> [SeatsStep] {
        var steps: [SeatsStep] = []
        var place = share
        for before in [6, 3, 0] {
            let taken = step[before + place]
            steps.append(taken)
            switch taken {
            case .swap(_, _, _, let from, _), .changeOver(let from, _), .toEnd(let from): place = from.rawValue
            case .fromEnd: place = SeatsShare.neither.rawValue
            case .stay, .begin, .beginAtEnd, .end: break
            }
        }
        return steps.reversed()
    }
}
