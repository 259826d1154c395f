import CSV
import NetworkRows

/// The rows of one table's file.
struct TableFile<Row: NetworkRow> {
    /// The rows that are sound.
    private(set) var rows: [Row] = []
    /// The joined keys of all rows that have a cell for each column, in the file's order.
    private(set) var keys: [String] = []
    /// The lines on which these rows begin.
    private(set) var lines: [Int] = []
    /// The joined cells of their unique columns; empty where the table has none.
    private(set) var uniqueCells: [String] = []
    /// Whether `keys` has every key of the file; else nobody can say what it lacks.
    private(set) var hasAllKeys = true
    private(set) var faults = FaultList()

    private let references: [Reference<Row>]
    private let keyPlaces = Row.Column.keyPlaces
    private let uniquePlaces = Row.uniqueColumns.map(\.rawValue)

    /// Reads the file, and checks each row by itself and against the tables it refers to.
    init(_ bytes: [UInt8], references: [Reference<Row>]) {
        self.references = references
        let hasCarriageReturns = bytes.contains(UInt8(ascii: "\r"))
        var reader = CSVReader(bytes)
        var header: TableHeader<Row.Column>?
        do throws(CSVError) {
            guard let first = try reader.next() else {
                let names = Row.Column.allCases.map(\.name).joined(separator: ",")
                fail(at: 1, found: "an empty file", expected: "a first row of \(names)")
                return
            }
            var problems: [TableHeader<Row.Column>.Problem] = []
            header = TableHeader(first, &problems)
            for problem in problems { fail(at: problem.line, found: problem.found, expected: problem.expected) }
            guard let header else { return }
            while let row = try reader.next() {
                do throws(CSVError) { try row.expecting(header.places.count) } catch {
                    let isBlank = row.count == 1 && row.isEmpty(0)
                    fail(
                        at: row.line,
                        found: isBlank ? "an empty line" : error.problem.found,
                        expected: isBlank ? "a row, or the end of the file" : error.problem.expected
                    )
                    continue
                }
                var texts = header.places.map { row[$0] }
                if hasCarriageReturns { texts = texts.map(withPlainLineEnds) }
                add(texts, row, header)
            }
        } catch {
            let column = header.flatMap { error.column <= $0.columns.count ? $0.columns[error.column - 1].name : nil }
            fail(at: error.line, column: column, found: error.problem.found, expected: error.problem.expected)
        }
    }

    private mutating func add(_ texts: [String], _ row: CSVRow, _ header: TableHeader<Row.Column>) {
        keys.append(keyPlaces.count == 1 ? texts[keyPlaces[0]] : joined(keyPlaces.map { texts[$0] }))
        lines.append(row.line)
        if !uniquePlaces.isEmpty { uniqueCells.append(joined(uniquePlaces.map { texts[$0] })) }
        let cellFaults = cellFaults(texts)
        guard !cellFaults.isEmpty else { return }
        let placed = cellFaults.map { fault in
            (place: header.columns.firstIndex { $0.name == fault.column } ?? 0, fault: fault)
        }
        for (place, fault) in placed.sorted(by: { $0.place < $1.place }) {
            faults.append(
                TableFault(
                    table: Row.table,
                    place: .line(row.line(of: place)),
                    column: fault.column,
                    found: fault.found,
                    expected: fault.expected
                )
            )
        }
    }

    /// The first fault of the row's own cells, and all references that name nothing; none where the row was added.
    private mutating func cellFaults(_ texts: [String]) -> [CellFault] {
        var cellFaults: [CellFault] = []
        guard let cells = Cells<Row.Column>(texts) else { return [] }
        do throws(CellFault) { rows.append(try Row(cells)) } catch { cellFaults.append(error) }
        for reference in references {
            guard let fault = reference.fault(of: texts), fault.column != cellFaults.first?.column else { continue }
            cellFaults.append(fault)
        }
        return cellFaults
    }

    /// Adds a fault that leaves keys of the file unknown.
    private mutating func fail(at line: Int, column: String? = nil, found: String, expected: String) {
        hasAllKeys = false
        faults.append(
            TableFault(table: Row.table, place: .line(line), column: column, found: found, expected: expected)
        )
    }
}

/// A program that gave all lines of the file CRLF did so within its notes, too.
private func withPlainLineEnds(_ text: String) -> String {
    text.utf8.contains(UInt8(ascii: "\r")) ? text.replacing("\r\n", with: "\n") : text
}
