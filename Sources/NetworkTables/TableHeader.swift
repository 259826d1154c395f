import CSV
import NetworkRows

/// The first row of a table's file: each column once, in any order, because spreadsheets get rearranged.
struct TableHeader<Column: RowColumn> {
    /// For each column, the place of its cells in the file's rows.
    let places: [Int]
    /// The columns by their places in the file.
    let columns: [Column]

    /// What is wrong with a first row, and on which line.
    struct Problem {
        let line: Int
        let found: String
        let expected: String
    }

    /// `nil` where a column is unknown, missing or repeated; each such one is a problem then.
    init?(_ row: CSVRow, _ problems: inout [Problem]) {
        let names = Column.allCases.map(\.name)
        // Bytes, because texts of different bytes can be equal.
        let known = names.map { Array($0.utf8) }
        let matches = (0..<row.count).map { cell in known.firstIndex { row.bytes(cell).elementsEqual($0) } }
        let places = names.indices.compactMap { matches.firstIndex(of: $0) }
        guard row.count != 1 || names.count == 1 || !row.bytes(0).contains(UInt8(ascii: ";")) else {
            let expected = "commas: save the file as CSV UTF-8 with commas"
            problems = [Problem(line: row.line, found: "cells parted by semicolons", expected: expected)]
            return nil
        }
        guard places.count == names.count, row.count == names.count else {
            let expected = "\(names.joined(separator: ",")) in any order"
            let lines = Self.lines(of: row)
            problems = Self.problems(of: row, matches, names).map { cell, found in
                Problem(line: lines[cell], found: found, expected: expected)
            }
            return nil
        }
        self.places = places
        columns = matches.compactMap { $0.flatMap(Column.init(rawValue:)) }
    }

    /// The line on which each cell begins, found in one pass: a header can have a million cells.
    private static func lines(of row: CSVRow) -> [Int] {
        var line = row.line
        return (0..<row.count).map { cell in
            defer { line += row.bytes(cell).count { $0 == UInt8(ascii: "\n") } }
            return line
        }
    }

    /// What is wrong, and in which cell; a missing column is told of the first.
    ///
    /// A row of members stands here where the header was lost, so words are told only of what is clearly a header.
    private static func problems(of row: CSVRow, _ matches: [Int?], _ names: [String]) -> [(cell: Int, found: String)] {
        guard matches.count(where: { $0 != nil }) * 2 >= names.count else {
            return [(0, "a first row that is no header")]
        }
        let missing = names.indices.filter { !matches.contains($0) }.map { (0, "no column \(names[$0])") }
        return missing
            + matches.enumerated().compactMap { cell, match in
                guard let match else {
                    return (cell, row.isEmpty(cell) ? "a column without a name" : "unknown column \(quoted(row[cell]))")
                }
                return matches[..<cell].contains(match) ? (cell, "column \(names[match]) again") : nil
            }
    }
}
