/// As many rows as possible, each with one place in a column that it has an arc to, whatever that is worth.
///
/// Source: J. E. Hopcroft, R. M. Karp, "An n^5/2 algorithm for maximum matchings in bipartite graphs", 1973; here with
/// columns of several places.
struct LargestAssignment {
    /// By row: where its arcs begin; one more entry than rows.
    private let firstArc: [Int]
    private let column: [Int32]
    private let firstPlace: [Int]
    /// By row its place, or −1.
    private(set) var place: [Int32]
    /// By place; the first `taken[column]` of a column's are rows.
    private var row: [Int32]
    /// By column.
    private var taken: [Int]

    /// By row: how many rows lie before it on the shortest paths from rows without a place; −1 where none leads there.
    private var level: [Int32]
    /// By column: the level of the rows before it.
    private var columnLevel: [Int32]
    private var nextArc: [Int]
    /// By column: the place that the search looks at next.
    private var nextPlace: [Int]

    init(firstArc: [Int], column: [Int32], places: [Int]) {
        self.firstArc = firstArc
        self.column = column
        firstPlace = places.reduce(into: [0]) { $0.append(($0.last ?? 0) + $1) }
        let rows = firstArc.count - 1
        place = Array(repeating: -1, count: rows)
        row = Array(repeating: -1, count: firstPlace[places.count])
        taken = Array(repeating: 0, count: places.count)
        level = place
        columnLevel = Array(repeating: -1, count: places.count)
        nextArc = Array(firstArc.dropLast())
        nextPlace = Array(firstPlace.dropLast())
        grow()
    }

    private func hasFreePlace(_ column: Int) -> Bool {
        taken[column] < firstPlace[column + 1] - firstPlace[column]
    }

    private mutating func grow() {
        for number in place.indices {
            for arc in firstArc[number]..<firstArc[number + 1] where hasFreePlace(Int(column[arc])) {
                take(Int(column[arc]), Int32(number))
                break
            }
        }
        while findLevels() {
            for number in place.indices where place[number] < 0 { augment(from: Int32(number)) }
        }
    }

    private mutating func take(_ column: Int, _ number: Int32) {
        let free = firstPlace[column] + taken[column]
        row[free] = number
        place[Int(number)] = Int32(free)
        taken[column] += 1
    }

    /// `false` where no row without a place can get one.
    private mutating func findLevels() -> Bool {
        for index in columnLevel.indices {
            columnLevel[index] = -1
            nextPlace[index] = firstPlace[index]
        }
        var queue: [Int32] = []
        for number in place.indices {
            nextArc[number] = firstArc[number]
            level[number] = place[number] < 0 ? 0 : -1
            if place[number] < 0 { queue.append(Int32(number)) }
        }
        var last = Int32.max
        var position = 0
        while position < queue.count {
            let number = Int(queue[position])
            position += 1
            if level[number] > last { break }
            for arc in firstArc[number]..<firstArc[number + 1] where columnLevel[Int(column[arc])] < 0 {
                let reached = Int(column[arc])
                columnLevel[reached] = level[number]
                if hasFreePlace(reached) { last = level[number] }
                for other in row[firstPlace[reached]..<firstPlace[reached] + taken[reached]] {
                    level[Int(other)] = level[number] + 1
                    queue.append(other)
                }
            }
        }
        return last != .max
    }

    /// A depth-first search along the levels, without recursion: paths may be as long as there are rows.
    private mutating func augment(from start: Int32) {
        var path: [(row: Int32, place: Int)] = []
        var number = start
        while true {
            if let end = nextColumn(of: Int(number)) {
                if hasFreePlace(end) {
                    take(end, number)
                    for step in path {
                        row[step.place] = step.row
                        place[Int(step.row)] = Int32(step.place)
                    }
                    return
                }
                path.append((number, nextPlace[end]))
                number = row[nextPlace[end]]
                nextPlace[end] += 1
            } else {
                guard let step = path.popLast() else { return }
                number = step.row
            }
        }
    }

    /// A column one level on that has a free place, or a row that wasn't tried yet.
    private mutating func nextColumn(of number: Int) -> Int? {
        while nextArc[number] < firstArc[number + 1] {
            let reached = Int(column[nextArc[number]])
            if columnLevel[reached] == level[number] {
                if hasFreePlace(reached) || nextPlace[reached] < firstPlace[reached + 1] { return reached }
            }
            nextArc[number] += 1
        }
        return nil
    }
}

extension LargestAssignment {
    /// The rows and columns that alternating paths reach from rows without a place. All these columns are full, and
    /// their rows have arcs to these columns only; they are the same in every largest assignment.
    ///
    /// Source: A. L. Dulmage, N. S. Mendelsohn, "Coverings of bipartite graphs", 1958.
    func overfull() -> (rows: [Bool], columns: [Bool]) {
        var rows = place.map { $0 < 0 }
        var columns = Array(repeating: false, count: taken.count)
        var queue = place.indices.filter { rows[$0] }
        var position = 0
        while position < queue.count {
            let number = queue[position]
            position += 1
            for arc in firstArc[number]..<firstArc[number + 1] where !columns[Int(column[arc])] {
                let reached = Int(column[arc])
                columns[reached] = true
                for other in row[firstPlace[reached]..<firstPlace[reached + 1]] where !rows[Int(other)] {
                    rows[Int(other)] = true
                    queue.append(Int(other))
                }
            }
        }
        return (rows, columns)
    }
}
