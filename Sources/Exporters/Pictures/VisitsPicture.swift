/// Who saw whom as a picture: visitors down, hosts across, the number of visits where they meet.
///
/// The larger the number, the larger its mark; the number stands in it, so that nothing is told by colour or size alone.
public struct VisitsPicture: Hashable, Sendable {
    public let title: String
    /// Rows and columns alike, from the top and from the left.
    public let names: [String]
    /// `visits[visitor][host]`, by place in `names`.
    public let visits: [[Int]]

    /// `nil` unless there is a row and a column for each name.
    public init?(title: String, names: [String], visits: [[Int]]) {
        guard visits.count == names.count, visits.allSatisfy({ $0.count == names.count }) else { return nil }
        self.title = title
        self.names = names
        self.visits = visits
    }

    /// The picture as SVG text: a file of its own, without script, font or address to fetch; the same bytes for the
    /// same values.
    public func svg() -> String { VisitsDrawing(self).text }

    /// By place: the visits made by it.
    var made: [Int] { visits.map { $0.reduce(0, +) } }

    /// By place: the visits hosted by it.
    var hosted: [Int] { names.indices.map { host in visits.reduce(0) { $0 + $1[host] } } }

    /// What whoever can't see it is told.
    var words: String {
        let sentences = names.indices.flatMap { visitor in
            names.indices.compactMap { host -> String? in
                let count = visits[visitor][host]
                if count == 0 { return nil }
                return "\(names[visitor]) visited \(names[host]) \(count == 1 ? "once" : "\(count) times")."
            }
        }
        return sentences.isEmpty ? "No visit yet." : sentences.joined(separator: " ")
    }
}
