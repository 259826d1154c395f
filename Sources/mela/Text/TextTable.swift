internal import Lettering

/// Rows of text in columns that line up in a terminal.
struct TextTable {
    enum Alignment { case left, right }

    private let alignments: [Alignment]
    private var rows: [[String]]

    init(_ columns: [(title: String, alignment: Alignment)]) {
        alignments = columns.map(\.alignment)
        rows = [columns.map(\.title)]
    }

    mutating func append(_ row: [String]) { rows.append(row) }

    /// The lines, without spaces at their ends. The last column is never padded, so it may be long.
    var lines: [String] {
        let widths = alignments.indices.map { column in rows.map { $0[column].displayWidth }.max() ?? 0 }
        return rows.map { row in
            let cells = row.indices.map { column in
                alignments[column] == .right
                    ? row[column].paddedBefore(to: widths[column]) : row[column].padded(to: widths[column])
            }
            let line = cells.joined(separator: "  ")
            return String(line.reversed().drop { $0 == " " }.reversed())
        }
    }
}
