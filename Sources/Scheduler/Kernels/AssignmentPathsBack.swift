extension AssignmentPaths {
    /// Lowers the price of each column with a free place to 0, moving rows to it where that pays. Every row has a place.
    mutating func lowerPricesOfFreePlaces() {
        var search = PathsBack(problem, arc)
        for column in 0..<problem.columns {
            while price[column] > 0, hasFreePlace(column) { lower(column, &search) }
        }
    }

    /// A shortest path back from a free place, to a column whose price falls to 0 when it gives up a row.
    private mutating func lower(_ start: Int, _ search: inout PathsBack) {
        forget()
        var (nearest, end) = (price[start], start)
        distance[start] = 0
        seen.append(Int32(start))
        heap.insert(Int32(start), key: 0)
        while let (length, number) = heap.removeFirst(), length < nearest {
            if length > distance[Int(number)] { continue }
            look(back: Int(number), length, search, &nearest, &end)
        }
        for column in seen where distance[Int(column)] < nearest {
            price[Int(column)] -= nearest - distance[Int(column)]
        }
        moveRows(from: end, to: start, &search)
    }

    /// Looks at the rows that could come to a column instead of the one that they have.
    private mutating func look(
        back column: Int,
        _ length: Int,
        _ search: PathsBack,
        _ nearest: inout Int,
        _ end: inout Int
    ) {
        let (lists, worths, current) = (search.arcs.list.span, search.arcs.worth.span, search.current.span)
        for entry in search.arcs.first[column]..<search.arcs.first[column + 1] {
            let list = Int(lists[entry])
            let least = length + price[column] - Int(worths[entry])
            for mover in problem.firstRow[list]..<problem.firstRow[list + 1] {
                let other = Int(current[mover].column)
                let longer = least + Int(current[mover].worth) - price[other]
                if longer >= nearest || longer >= distance[other] { continue }
                if distance[other] == .max { seen.append(Int32(other)) }
                distance[other] = longer
                through[other] = (search.arcs.arc[entry], Int32(mover))
                heap.insert(Int32(other), key: longer)
                if longer + price[other] < nearest { (nearest, end) = (longer + price[other], other) }
            }
        }
    }

    private mutating func moveRows(from end: Int, to start: Int, _ search: inout PathsBack) {
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
            search.current[Int(mover)] = (Int32(column), problem.worth[Int(newArc)])
        }
    }
}

/// What the paths back go along: arcs by column, and by row the column that it has with the arc's worth, side by side.
private struct PathsBack {
    let arcs: ArcsByColumn
    var current: [(column: Int32, worth: Int32)]

    init(_ problem: AssignmentProblem, _ arcs: [Int32]) {
        self.arcs = ArcsByColumn(problem)
        current = arcs.map { (problem.column[Int($0)], problem.worth[Int($0)]) }
    }
}
