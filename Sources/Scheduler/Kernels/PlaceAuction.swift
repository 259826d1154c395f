/// Rows bid for places, each of which has its own price; a column's price is that of its cheapest place.
///
/// A row that bids takes the cheapest place of the column that profits it most, and raises its price by as much as the
/// second-best place would profit it less, plus an increment. So each row's profit stays within the increment of the
/// best one, whatever the others do.
///
/// Source: D. P. Bertsekas, D. A. Castañon, "The auction algorithm for the transportation problem", 1989.
struct PlaceAuction {
    private let problem: AssignmentProblem
    /// By column, always that of its first place.
    private(set) var price: [Int]
    /// By row; −1 for none.
    private(set) var assigned: [Int32]
    /// By place; within a column they are a heap, the cheapest first.
    private var placePrice: [Int]
    /// By place; −1 for nobody.
    private var holder: [Int32]
    /// Rows without a place, the last one first.
    private var waiting: [Int32] = []
    /// What a row raises the price by that has no second-best place.
    private let leap: Int

    init(_ problem: AssignmentProblem) {
        self.problem = problem
        price = Array(repeating: 0, count: problem.columns)
        assigned = Array(repeating: -1, count: problem.rows)
        placePrice = Array(repeating: 0, count: problem.places)
        holder = Array(repeating: -1, count: problem.places)
        leap = problem.spread + 1
    }

    /// Bids without increment, for a cheap start: a row that would only take a place away at the same price stays without,
    /// and the whole ends after a few bids for each row.
    mutating func bidOnce() {
        waitAll()
        var left = 8 * problem.rows
        while left > 0, let row = waiting.popLast() {
            bid(row, increment: 0)
            left -= 1
        }
    }

    /// Phase by phase with a finer increment, down to 1, on the prices of the phase before.
    mutating func run() {
        var increment = max(1, problem.spread / 4)
        while true {
            waitAll()
            var rounds = 0
            repeat {
                while let row = waiting.popLast() { bid(row, increment: increment) }
                rounds += 1
            } while rounds < 4 && levelCheapPlaces()
            if increment == 1 { return }
            increment = max(1, increment / 5)
        }
    }

    private mutating func waitAll() {
        for row in assigned.indices { assigned[row] = -1 }
        for place in holder.indices { holder[place] = -1 }
        waiting = (0..<Int32(problem.rows)).reversed()
    }

    /// The arc that profits a row most, and the profits of it and of the next best.
    private func bestArc(ofRow row: Int) -> (arc: Int, profit: Int, next: Int) {
        let arcs = problem.arcs(ofRow: row)
        let (columns, worths, prices) = (problem.column.span, problem.worth.span, price.span)
        var (best, next, chosen) = (Int.min, Int.min, arcs.lowerBound)
        for arc in arcs {
            let profit = Int(worths[arc]) - prices[Int(columns[arc])]
            if profit <= next { continue }
            if profit > best {
                (next, best, chosen) = (best, profit, arc)
            } else {
                next = profit
            }
        }
        return (chosen, best, next)
    }

    private mutating func bid(_ row: Int32, increment: Int) {
        let (chosen, best, next) = bestArc(ofRow: Int(row))
        var second = next
        let column = Int(problem.column[chosen])
        let first = problem.firstPlace[column]
        let count = problem.firstPlace[column + 1] - first
        if count > 1 { second = max(second, Int(problem.worth[chosen]) - placePrice[first + 1]) }
        if count > 2 { second = max(second, Int(problem.worth[chosen]) - placePrice[first + 2]) }
        let raise = second == .min ? leap : best - second + increment
        let former = holder[first]
        if raise == 0, former >= 0 { return }
        (placePrice[first], holder[first]) = (placePrice[first] + raise, row)
        sink(0, first: first, count: count)
        price[column] = placePrice[first]
        assigned[Int(row)] = Int32(chosen)
        if former >= 0 {
            assigned[Int(former)] = -1
            waiting.append(former)
        }
    }

    /// Moves a place down to where it belongs in its column's heap.
    private mutating func sink(_ start: Int, first: Int, count: Int) {
        var place = start
        while true {
            var child = 2 * place + 1
            if child >= count { return }
            if child + 1 < count, placePrice[first + child + 1] < placePrice[first + child] { child += 1 }
            if placePrice[first + place] <= placePrice[first + child] { return }
            placePrice.swapAt(first + place, first + child)
            holder.swapAt(first + place, first + child)
            place = child
        }
    }

    /// Prices are relative, but free places should be the cheapest ones: as many places as stay free are taken at the
    /// price of the dearest of them. `false` where nobody lost a place by that.
    private mutating func levelCheapPlaces() -> Bool {
        let free = problem.places - problem.rows
        if free == 0 { return false }
        let level = placePrice.sorted()[free - 1]
        for column in 0..<problem.columns where price[column] < level && problem.hasPlaces(column) {
            let first = problem.firstPlace[column]
            let count = problem.firstPlace[column + 1] - first
            for place in first..<first + count where placePrice[place] < level {
                placePrice[place] = level
                if holder[place] < 0 { continue }
                assigned[Int(holder[place])] = -1
                waiting.append(holder[place])
                holder[place] = -1
            }
            for place in (0..<count / 2).reversed() { sink(place, first: first, count: count) }
            price[column] = placePrice[first]
        }
        return !waiting.isEmpty
    }
}
