/// The arcs of an assignment problem in the order of their columns.
struct ArcsByColumn: Sendable {
    /// By column: where its entries begin; one more entry than columns.
    let first: [Int]
    /// By entry.
    let list: [Int32]
    /// By entry.
    let arc: [Int32]
    /// By entry.
    let worth: [Int32]

    init(_ problem: AssignmentProblem) {
        var first = Array(repeating: 0, count: problem.columns + 1)
        for column in problem.column { first[Int(column) + 1] += 1 }
        for column in 0..<problem.columns { first[column + 1] += first[column] }
        var next = first
        var list = Array(repeating: Int32(0), count: problem.column.count)
        var arcs = list
        for number in 0..<problem.firstArc.count - 1 {
            for arc in problem.firstArc[number]..<problem.firstArc[number + 1] {
                let column = Int(problem.column[arc])
                (list[next[column]], arcs[next[column]]) = (Int32(number), Int32(arc))
                next[column] += 1
            }
        }
        (self.first, self.list, arc) = (first, list, arcs)
        worth = arcs.map { problem.worth[Int($0)] }
    }
}
