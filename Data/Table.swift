import CSV
import FoundationEssentials

/// The columns of a table, in the order in which its file has them; the raw value is the header's word.
protocol TableColumn: CaseIterable, RawRepresentable, Hashable, Sendable where RawValue == String {}

/// One file with its header read.
struct Table<Column: TableColumn> {
    let file: String
    private var reader: CSVReader
    private let columns: [Column]

    init(file: String, bytes: [UInt8]) throws(ReferenceDataError) {
        self.file = file
        reader = CSVReader(bytes)
        columns = Array(Column.allCases)
        let expected = columns.map(\.rawValue)
        let header = try next()?.strings ?? []
        guard header == expected else {
            let place = zip(header, expected).prefix { $0 == $1 }.count
            throw .damaged(
                file: file,
                line: 1,
                column: place < expected.count ? expected[place] : "\(place + 1)",
                found: place < header.count ? header[place] : "nothing",
                expected: "the header \(expected.joined(separator: ","))"
            )
        }
    }

    /// All rows that `decode` gives a value for, in the file's order.
    consuming func rows<Value>(
        _ decode: (TableRow<Column>) throws(ReferenceDataError) -> Value?
    ) throws(ReferenceDataError) -> [Value] {
        var values: [Value] = []
        while let row = try next() {
            if let value = try decode(TableRow(file: file, row: row, columns: columns)) { values.append(value) }
        }
        return values
    }

    private mutating func next() throws(ReferenceDataError) -> CSVRow? {
        do throws(CSVError) {
            let row = try reader.next()
            try row?.expecting(columns.count)
            return row
        } catch {
            let isNamed = columns.indices.contains(error.column - 1)
            throw .damaged(
                file: file,
                line: error.line,
                column: isNamed ? columns[error.column - 1].rawValue : "\(error.column)",
                found: "\(error.problem)",
                expected: "\(columns.count) cells of RFC 4180 text"
            )
        }
    }
}

func bytes(of file: String, in directory: String) throws(ReferenceDataError) -> [UInt8] {
    let path = "\(directory)/\(file)"
    guard let data = FileManager.default.contents(atPath: path) else { throw .unreadable(file: path) }
    return Array(data)
}
