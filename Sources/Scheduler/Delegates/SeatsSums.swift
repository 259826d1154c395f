/// A leaf, and what it costs to give it a seat more, or one fewer.
struct SeatsLeg: Sendable {
    var price = SeatsPrice.none
    var leaf: Int32 = -1
}

/// Two leaves, and what it costs when a seat goes from one to the other.
struct SeatsSwap: Sendable {
    var price = SeatsPrice.none
    var from: Int32 = -1
    var to: Int32 = -1
}

/// The cheapest ways within a part of the tree: of a seat from its top to a candidate of each sort, of one back up, and from
/// a candidate of one sort to one of another.
struct SeatsSums: Sendable {
    /// By sort.
    var more = InlineArray<4, SeatsLeg>(repeating: SeatsLeg())
    var fewer = InlineArray<4, SeatsLeg>(repeating: SeatsLeg())
    /// By 4 × the sort that loses the seat, and the sort that gains it.
    var swap = InlineArray<16, SeatsSwap>(repeating: SeatsSwap())

    mutating func takeSwaps(of other: SeatsSums) {
        for pair in 0..<16 where other.swap[pair].price < swap[pair].price { swap[pair] = other.swap[pair] }
    }
}

/// Puts the sums of a node's children together.
///
/// Where one child has both the cheapest seat to lose and the cheapest to gain, no swap between two children is cheaper
/// than the child's own: this goes along the same arcs but for those that lead up from the child and down again, which
/// cost nothing or more together, as prices are convex.
struct SeatsMerging {
    private var sums = SeatsSums()
    /// By sort: the child of the cheapest leg.
    private var moreChild = InlineArray<4, Int>(repeating: -1)
    private var fewerChild = InlineArray<4, Int>(repeating: -1)

    /// From the children so far.
    var more: InlineArray<4, SeatsLeg> { sums.more }
    var fewer: InlineArray<4, SeatsLeg> { sums.fewer }

    mutating func take(_ child: Int, _ inside: SeatsSums, up: SeatsPrice, down: SeatsPrice) {
        for sort in 0..<4 {
            let (more, fewer) = (inside.more[sort], inside.fewer[sort])
            takeMore(SeatsLeg(price: more.price + up, leaf: more.leaf), sort, child)
            takeFewer(SeatsLeg(price: fewer.price + down, leaf: fewer.leaf), sort, child)
        }
        sums.takeSwaps(of: inside)
    }

    mutating func take(_ child: Int, leaf: Int, _ sort: SeatsSort, up: SeatsPrice, down: SeatsPrice) {
        takeMore(SeatsLeg(price: up, leaf: Int32(leaf)), sort.rawValue, child)
        takeFewer(SeatsLeg(price: down, leaf: Int32(leaf)), sort.rawValue, child)
    }

    private mutating func takeMore(_ leg: SeatsLeg, _ sort: Int, _ child: Int) {
        if leg.price < sums.more[sort].price { (sums.more[sort], moreChild[sort]) = (leg, child) }
    }

    private mutating func takeFewer(_ leg: SeatsLeg, _ sort: Int, _ child: Int) {
        if leg.price < sums.fewer[sort].price { (sums.fewer[sort], fewerChild[sort]) = (leg, child) }
    }

    /// With the swaps between two children.
    func result() -> SeatsSums {
        var result = sums
        for loser in 0..<4 where !sums.fewer[loser].price.isNone {
            for gainer in 0..<4 where gainer != loser && fewerChild[loser] != moreChild[gainer] {
                result.takeSwap(loser, gainer, sums.fewer[loser], sums.more[gainer])
            }
        }
        return result
    }
}

extension SeatsSums {
    fileprivate mutating func takeSwap(_ loser: Int, _ gainer: Int, _ fewer: SeatsLeg, _ more: SeatsLeg) {
        let price = fewer.price + more.price
        if price < swap[4 * loser + gainer].price {
            swap[4 * loser + gainer] = SeatsSwap(price: price, from: fewer.leaf, to: more.leaf)
        }
    }
}
