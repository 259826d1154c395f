/// Groups mentors whom alternating paths lead to from one another: from a mentor to the other candidates of their mentees.
/// What leads on to another circle has the higher number.
///
/// Source: R. E. Tarjan, "Depth-first search and linear graph algorithms", 1972; here without recursion.
struct MentorCircles {
    private let graph: PairingGraph
    /// By mentor.
    let menteesOf: [[Int]]
    /// By mentor; −1 for those who weren't visited.
    private(set) var circle: [Int]
    /// By mentor: when the search came first, and the earliest that it leads back to.
    private var order: [Int]
    private var earliest: [Int]
    private var open: [Int] = []
    private var (visited, circles) = (0, 0)

    private struct Frame {
        let mentor: Int
        /// Which of the mentor's mentees comes next.
        var place = 0
        /// The arcs that are left of the mentee before.
        var arcs = 0..<0
    }

    init(_ graph: PairingGraph, _ mentors: [Int?]) {
        self.graph = graph
        var lists = Array(repeating: [Int](), count: graph.places.count)
        for case (let mentee, let mentor?) in mentors.enumerated() { lists[mentor].append(mentee) }
        menteesOf = lists
        circle = Array(repeating: -1, count: lists.count)
        (order, earliest) = (circle, circle)
    }

    /// Visits everyone whom paths lead to from `start`.
    mutating func visit(from start: Int) {
        if circle[start] >= 0 { return }
        var frames = [begun(start)]
        while var frame = frames.popLast() {
            if let head = nextHead(&frame) {
                frames.append(frame)
                if order[head] < 0 {
                    frames.append(begun(head))
                } else if circle[head] < 0 {
                    earliest[frame.mentor] = min(earliest[frame.mentor], order[head])
                }
                continue
            }
            if let before = frames.last?.mentor { earliest[before] = min(earliest[before], earliest[frame.mentor]) }
            if earliest[frame.mentor] == order[frame.mentor] { close(frame.mentor) }
        }
    }

    private mutating func begun(_ mentor: Int) -> Frame {
        order[mentor] = visited
        earliest[mentor] = visited
        visited += 1
        open.append(mentor)
        return Frame(mentor: mentor)
    }

    private func nextHead(_ frame: inout Frame) -> Int? {
        while frame.arcs.isEmpty {
            if frame.place == menteesOf[frame.mentor].count { return nil }
            frame.arcs = graph.arcs(of: menteesOf[frame.mentor][frame.place])
            frame.place += 1
        }
        return Int(graph.mentor[frame.arcs.removeFirst()])
    }

    private mutating func close(_ mentor: Int) {
        while let last = open.popLast() {
            circle[last] = circles
            if last == mentor { break }
        }
        circles += 1
    }
}
