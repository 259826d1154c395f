/// Completes an assignment along shortest augmenting paths, and keeps its proof: each row has the arc that profits it
/// most, and no price is below 0.
///
/// Source: R. Jonker, A. Volgenant, "A shortest augmenting path algorithm for dense and sparse linear assignment
/// problems", Computing 38, 1987; here with columns of several places.
struct AssignmentPaths {
    private let problem: AssignmentProblem
    /// By row; −1 for none.
    private(set) var arc: [Int32]
    /// By column.
    private(set) var price: [Int]
    /// By place; the first `taken[column]` of a column's are rows.
    private var row: [Int32]
    /// By column.
    private var taken: [Int]

    /// By column, `.max` where the search hasn't been.
    private var distance: [Int]
    /// By column: the arc through which the search came, and its row.
    private var through: [(arc: Int32, row: Int32)]
    private var seen: [Int32] = []
    private var settled: [Int32] = []
    private var heap = KeyedHeap()
    private var steps = 0

    /// Of `arcs`, those stay that profit their rows most at these prices, of which the least counts as 0.
    init(_ problem: AssignmentProblem, _ arcs: [Int32], prices: [Int]) {
        self.problem = problem
        let floor = prices.indices.filter { problem.hasPlaces($0) }.map { prices[$0] }.min() ?? 0
        price = prices.map { max(0, $0 - floor) }
        arc = arcs
        row = Array(repeating: -1, count: problem.places)
        taken = Array(repeating: 0, count: problem.columns)
        distance = Array(repeating: .max, count: problem.columns)
        through = Array(repeating: (-1, -1), count: problem.columns)
        for number in 0..<problem.rows where arcs[number] >= 0 {
            let column = Int(problem.column[Int(arcs[number])])
            if profit(of: Int(arcs[number])) == bestProfit(ofRow: number) {
                row[problem.firstPlace[column] + taken[column]] = Int32(number)
                taken[column] += 1
            } else {
                arc[number] = -1
            }
        }
    }

    private func hasFreePlace(_ column: Int) -> Bool {
        taken[column] < problem.firstPlace[column + 1] - problem.firstPlace[column]
    }

    private func profit(of arc: Int) -> Int { Int(problem.worth[arc]) - price[Int(problem.column[arc])] }

    private func bestProfit(ofRow row: Int) -> Int {
        let (columns, worths, prices) = (problem.column.span, problem.worth.span, price.span)
        var best = Int.min
        for arc in problem.arcs(ofRow: row) { best = max(best, Int(worths[arc]) - prices[Int(columns[arc])]) }
        return best
    }

    /// Gives each row a place. `false` where that takes more steps, about one for each arc looked at.
    mutating func assignAll(steps limit: Int) -> Bool {
        steps = 0
        for number in 0..<problem.rows where arc[number] < 0 {
            if steps > limit { return false }
            assign(Int32(number))
        }
        return true
    }

    private mutating func assign(_ start: Int32) {
        forget()
        var (nearest, end) = (Int.max, -1)
        look(from: start, bestProfit(ofRow: Int(start)), &nearest, &end)
        while let (length, number) = heap.removeFirst(), length < nearest {
            let column = Int(number)
            if length > distance[column] { continue }
            settled.append(number)
            let first = problem.firstPlace[column]
            for place in first..<first + taken[column] {
                look(from: row[place], length + profit(of: Int(arc[Int(row[place])])), &nearest, &end)
            }
        }
        precondition(end >= 0, "every row has a place in a full assignment")
        for column in settled { price[Int(column)] += nearest - distance[Int(column)] }
        var place = problem.firstPlace[end] + taken[end]
        taken[end] += 1
        while true {
            let (newArc, mover) = through[end]
            let former = arc[Int(mover)]
            arc[Int(mover)] = newArc
            row[place] = mover
            if mover == start { return }
            end = Int(problem.column[Int(former)])
            place = self.place(of: mover, in: end, besides: place)
        }
    }

    /// Looks at the columns that a row could have instead; `length` is how far the row is, plus its profit.
    private mutating func look(from number: Int32, _ length: Int, _ nearest: inout Int, _ end: inout Int) {
        let arcs = problem.arcs(ofRow: Int(number))
        steps += arcs.count
        for arc in arcs {
            let column = Int(problem.column[arc])
            let longer = length - Int(problem.worth[arc]) + price[column]
            if longer >= nearest || longer >= distance[column] { continue }
            if distance[column] == .max { seen.append(Int32(column)) }
            distance[column] = longer
            through[column] = (Int32(arc), number)
            if hasFreePlace(column) {
                (nearest, end) = (longer, column)
            } else {
                heap.insert(Int32(column), key: longer)
            }
        }
    }

    private func place(of number: Int32, in column: Int, besides other: Int) -> Int {
        var place = problem.firstPlace[column]
        while row[place] != number || place == other { place += 1 }
        return place
    }

    private mutating func forget() {
        for column in seen { distance[Int(column)] = .max }
        seen.removeAll(keepingCapacity: true)
        settled.removeAll(keepingCapacity: true)
        heap.removeAll()
    }
}

extension AssignmentPaths {
    /// Lowers the price of each column with a free place to 0, moving rows to it where that pays. Every row has a place.
    mutating func lowerPricesOfFreePlaces() {
        let transposed = ArcsByColumn(problem)
        for column in 0..<problem.columns {
            while price[column] > 0, hasFreePlace(column) { lower(column, transposed) }
        }
    }

    /// A shortest path back from a free place, to a column whose price falls to 0 when it gives up a row.
    private mutating func lower(_ start: Int, _ transposed: ArcsByColumn) {
        forget()
        var (nearest, end) = (price[start], start)
        distance[start] = 0
        seen.append(Int32(start))
        heap.insert(Int32(start), key: 0)
        while let (length, number) = heap.removeFirst(), length < nearest {
            let column = Int(number)
            if length > distance[column] { continue }
            settled.append(number)
            for entry in transposed.first[column]..<transposed.first[column + 1] {
                let list = Int(transposed.list[entry])
                let profit = profit(of: Int(transposed.arc[entry]))
                for mover in problem.firstRow[list]..<problem.firstRow[list + 1] {
                    let former = Int(arc[mover])
                    let other = Int(problem.column[former])
                    let longer = length + self.profit(of: former) - profit
                    if longer >= nearest || longer >= distance[other] { continue }
                    if distance[other] == .max { seen.append(Int32(other)) }
                    distance[other] = longer
                    through[other] = (transposed.arc[entry], Int32(mover))
                    heap.insert(Int32(other), key: longer)
                    if longer + price[other] < nearest { (nearest, end) = (longer + price[other], other) }
                }
            }
        }
        for column in seen where distance[Int(column)] < nearest {
            price[Int(column)] -= nearest - distance[Int(column)]
        }
        moveRows(from: end, to: start)
    }

    private mutating func moveRows(from end: Int, to start: Int) {
        if end == start { return }
        var column = end
        let last = problem.firstPlace[column] + taken[column] - 1
        let left = place(of: through[column].row, in: column, besides: -1)
        row[left] = row[last]
        row[last] = -1
        taken[column] -= 1
        while column != start {
            let (newArc, mover) = through[column]
            column = Int(problem.column[Int(newArc)])
            if column == start {
                row[problem.firstPlace[start] + taken[start]] = mover
                taken[start] += 1
            } else {
                row[place(of: through[column].row, in: column, besides: -1)] = mover
            }
            arc[Int(mover)] = newArc
        }
    }
}
