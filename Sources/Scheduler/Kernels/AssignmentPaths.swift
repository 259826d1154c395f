/// Completes an assignment along shortest augmenting paths, and keeps its proof: each row has the arc that profits it
/// most, and no price is below 0.
///
/// Source: R. Jonker, A. Volgenant, "A shortest augmenting path algorithm for dense and sparse linear assignment
/// problems", Computing 38, 1987; here with columns of several places.
struct AssignmentPaths {
    let problem: AssignmentProblem
    /// By row; −1 for none.
    var arc: [Int32]
    /// By column.
    var price: [Int]
    /// By place; the first `taken[column]` of a column's are rows.
    var row: [Int32]
    /// By column.
    var taken: [Int]

    /// By column, `.max` where the search hasn't been.
    var distance: [Int]
    /// By column: the arc through which the search came, and its row.
    var through: [(arc: Int32, row: Int32)]
    var seen: [Int32] = []
    var settled: [Int32] = []
    var heap = KeyedHeap()
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

    func hasFreePlace(_ column: Int) -> Bool {
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

    func place(of number: Int32, in column: Int, besides other: Int) -> Int {
        var place = problem.firstPlace[column]
        while row[place] != number || place == other { place += 1 }
        return place
    }

    mutating func forget() {
        for column in seen { distance[Int(column)] = .max }
        seen.removeAll(keepingCapacity: true)
        settled.removeAll(keepingCapacity: true)
        heap.removeAll()
    }
}
