/// Rows and columns: each row takes one place, in a column that it has an arc to, and each arc is worth something. A
/// full assignment gives every row a place; a problem of this type has one.
///
/// Rows that want the same share one list of arcs. Memory is linear in the arcs: eight bytes for each.
struct AssignmentProblem: Sendable {
    /// By row: the list of its arcs.
    let listOfRow: [Int32]
    /// By list: where its rows begin; one more entry than lists.
    let firstRow: [Int]
    /// By list: where its arcs begin; one more entry than lists.
    let firstArc: [Int]
    /// By arc; each column at most once in a list, and only columns with places.
    let column: [Int32]
    /// By arc.
    let worth: [Int32]
    /// By column: where its places begin; one more entry than columns.
    let firstPlace: [Int]

    /// `rows` are so many rows for each list, one after the other.
    init(rows: [Int], firstArc: [Int], column: [Int32], worth: [Int32], places: [Int]) {
        firstRow = rows.reduce(into: [0]) { $0.append(($0.last ?? 0) + $1) }
        listOfRow = rows.indices.flatMap { repeatElement(Int32($0), count: rows[$0]) }
        self.firstArc = firstArc
        self.column = column
        self.worth = worth
        firstPlace = places.reduce(into: [0]) { $0.append(($0.last ?? 0) + $1) }
    }

    var rows: Int { listOfRow.count }
    var columns: Int { firstPlace.count - 1 }
    var places: Int { firstPlace[columns] }

    func hasPlaces(_ column: Int) -> Bool { firstPlace[column] < firstPlace[column + 1] }

    @inline(__always)
    func arcs(ofRow row: Int) -> Range<Int> {
        let list = Int(listOfRow[row])
        return firstArc[list]..<firstArc[list + 1]
    }

    /// How far apart the worths of two arcs can be.
    var spread: Int { Int(worth.max() ?? 0) - Int(worth.min() ?? 0) }
}

/// A full assignment that is worth the most, with its proof.
///
/// A row's profit from an arc is the arc's worth less its column's price. Each row has the arc that profits it most; no
/// price is below 0, and a column with a free place has price 0. Hence no full assignment is worth more.
struct Assignment: Sendable {
    /// By row.
    let arc: [Int32]
    /// By column.
    let price: [Int]
}

extension AssignmentProblem {
    /// The same problem gives the same assignment.
    ///
    /// A cheap start, then shortest augmenting paths. Where these get long (the worths of a column's arcs are alike, and
    /// places are scarce), an auction that is finer from phase to phase finds prices near the best ones first.
    func bestAssignment() -> Assignment {
        var auction = PlaceAuction(self)
        auction.bidOnce()
        var paths = AssignmentPaths(self, auction.assigned, prices: auction.price)
        if !paths.assignAll(steps: 12 * (column.count + rows)) {
            auction = PlaceAuction(self)
            auction.run()
            paths = AssignmentPaths(self, auction.assigned, prices: auction.price)
            _ = paths.assignAll(steps: .max)
            paths.lowerPricesOfFreePlaces()
        }
        return Assignment(arc: paths.arc, price: paths.price)
    }
}
