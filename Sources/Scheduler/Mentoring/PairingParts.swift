/// The two parts of the largest pairings. Crowded are the mentees who can be left without a mentor, and the mentors whom
/// they could have, who are all full; roomy are the others. A crowded mentee has arcs to crowded mentors only, and no
/// largest pairing gives a crowded mentor a roomy mentee.
struct PairingParts {
    /// Mentors without capacity count as crowded.
    let isCrowded: (mentee: [Bool], mentor: [Bool])

    init(_ graph: PairingGraph) {
        let largest = LargestAssignment(firstArc: graph.firstArc, column: graph.mentor, places: graph.places)
        let overfull = largest.overfull()
        isCrowded = (overfull.rows, graph.places.indices.map { overfull.columns[$0] || graph.places[$0] == 0 })
    }

    /// Rows are the roomy mentees, columns all mentors.
    func roomy(_ graph: PairingGraph) -> (mentees: [Int], part: AssignmentProblem) {
        let mentees = isCrowded.mentee.indices.filter { !isCrowded.mentee[$0] }
        let rows = Array(repeating: 1, count: mentees.count)
        if mentees.count == isCrowded.mentee.count, !isCrowded.mentor.contains(true) {
            let part = AssignmentProblem(
                rows: rows,
                firstArc: graph.firstArc,
                column: graph.mentor,
                worth: graph.worth,
                places: graph.places
            )
            return (mentees, part)
        }
        var lists = ArcLists()
        for mentee in mentees {
            for arc in graph.arcs(of: mentee) where !isCrowded.mentor[Int(graph.mentor[arc])] {
                lists.append(graph.mentor[arc], graph.worth[arc])
            }
            lists.endList()
        }
        let places = graph.places.indices.map { isCrowded.mentor[$0] ? 0 : graph.places[$0] }
        return (mentees, lists.problem(rows: rows, places: places))
    }

    /// Rows are the places of the crowded mentors, a list for each mentor; columns are all mentees.
    func crowded(_ graph: PairingGraph) -> (mentorOfList: [Int], part: AssignmentProblem) {
        let mentors = isCrowded.mentor.indices.filter { isCrowded.mentor[$0] }
        var listOfMentor = Array(repeating: 0, count: graph.places.count)
        for (list, mentor) in mentors.enumerated() { listOfMentor[mentor] = list }
        // Counting first: the arcs are distributed over the lists, where they ascend by mentee.
        var firstArc = Array(repeating: 0, count: mentors.count + 1)
        forEachCrowdedArc(graph) { _, arc in firstArc[listOfMentor[Int(graph.mentor[arc])] + 1] += 1 }
        for list in mentors.indices { firstArc[list + 1] += firstArc[list] }
        var next = firstArc
        var column = Array(repeating: Int32(0), count: firstArc[mentors.count])
        var worth = column
        forEachCrowdedArc(graph) { mentee, arc in
            let list = listOfMentor[Int(graph.mentor[arc])]
            (column[next[list]], worth[next[list]]) = (Int32(mentee), graph.worth[arc])
            next[list] += 1
        }
        let rows = mentors.map { graph.places[$0] }
        let places = isCrowded.mentee.map { $0 ? 1 : 0 }
        let part = AssignmentProblem(rows: rows, firstArc: firstArc, column: column, worth: worth, places: places)
        return (mentors, part)
    }

    private func forEachCrowdedArc(_ graph: PairingGraph, body: (_ mentee: Int, _ arc: Int) -> Void) {
        for mentee in isCrowded.mentee.indices where isCrowded.mentee[mentee] {
            for arc in graph.arcs(of: mentee) { body(mentee, arc) }
        }
    }
}

/// Arcs, gathered list by list.
private struct ArcLists {
    private var firstArc = [0]
    private var column: [Int32] = []
    private var worth: [Int32] = []

    mutating func append(_ column: Int32, _ worth: Int32) {
        self.column.append(column)
        self.worth.append(worth)
    }

    mutating func endList() { firstArc.append(column.count) }

    func problem(rows: [Int], places: [Int]) -> AssignmentProblem {
        AssignmentProblem(rows: rows, firstArc: firstArc, column: column, worth: worth, places: places)
    }
}
