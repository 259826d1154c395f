internal import CSV
public import NetworkRows

/// A row of a list with the line on which it begins.
public struct ListedLine<Row: ListedRow>: Sendable {
    public let line: Int
    public let row: Row
}

/// One thing that keeps a list from being read, on one line: `legs.csv:17:to: "NADI"; expected …`.
public struct ListFault: Error, Hashable, Sendable, CustomStringConvertible {
    public let file: String
    public let line: Int
    /// The column's name; `nil` where the fault is the whole row's.
    public let column: String?
    public let found: String
    public let expected: String

    public init(file: String, line: Int, column: String?, found: String, expected: String) {
        self.file = file
        self.line = line
        self.column = column
        self.found = found
        self.expected = expected
    }

    public var description: String {
        "\(file):\(line):\(column.map { "\($0):" } ?? "") \(found); expected \(expected)"
    }
}

/// Reads lists that are no table of a network, by the same rules as its tables.
public enum ListReading {
    /// The names in the first row, to tell which list it is; empty where it can't be read.
    public static func header(of bytes: [UInt8]) -> [String] {
        var reader = CSVReader(bytes)
        guard let first = try? reader.next() else { return [] }
        return (0..<first.count).map { first[$0] }
    }

    /// The rows that are sound, and the faults of the others, both in the file's order.
    public static func reading<Row: ListedRow>(
        _ bytes: [UInt8],
        of row: Row.Type,
        file: String
    ) -> (lines: [ListedLine<Row>], faults: [ListFault]) {
        var lines: [ListedLine<Row>] = []
        var faults: [ListFault] = []
        func fail(_ line: Int, _ column: String?, _ found: String, _ expected: String) {
            faults.append(ListFault(file: file, line: line, column: column, found: found, expected: expected))
        }
        var reader = CSVReader(bytes)
        var header: TableHeader<Row.Column>?
        do throws(CSVError) {
            guard let first = try reader.next() else {
                fail(
                    1,
                    nil,
                    "an empty file",
                    "a first row of \(Row.Column.allCases.map(\.name).joined(separator: ","))"
                )
                return ([], faults)
            }
            var problems: [TableHeader<Row.Column>.Problem] = []
            header = TableHeader<Row.Column>(first, &problems)
            for problem in problems { fail(problem.line, nil, problem.found, problem.expected) }
            guard let header else { return ([], faults) }
            while let next = try reader.next() {
                do throws(CSVError) { try next.expecting(header.places.count) } catch {
                    fail(next.line, nil, error.problem.found, error.problem.expected)
                    continue
                }
                guard let cells = Cells<Row.Column>(header.places.map { next[$0] }) else { continue }
                do throws(CellFault) {
                    lines.append(ListedLine(line: next.line, row: try Row(cells)))
                } catch {
                    let place = header.columns.firstIndex { $0.name == error.column } ?? 0
                    fail(next.line(of: place), error.column, error.found, error.expected)
                }
            }
        } catch {
            let name = header.flatMap { error.column <= $0.columns.count ? $0.columns[error.column - 1].name : nil }
            fail(error.line, name, error.problem.found, error.problem.expected)
        }
        return (lines, faults)
    }
}
