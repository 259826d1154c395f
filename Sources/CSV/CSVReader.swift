/// Reads RFC 4180 text, row by row.
///
/// UTF-8 only, with or without a byte order mark; lines end with LF or CRLF, the last one also with the file. Within
/// quotes everything stands for itself, newlines too. What the RFC leaves unclear is refused rather than guessed:
/// see `CSVError.Problem`.
///
/// An empty line is a row with one empty cell, so that a table of one column keeps its empty cells; empty lines at the
/// end of the file are ignored (a quoted empty cell, `""`, is not an empty line).
public struct CSVReader: Sendable {
    private let file: [UInt8]
    /// Where the last row ends: before the line ends that close the file.
    private let contentEnd: Int
    /// The first byte that is no UTF-8; found before reading, reported with the cell it lies in.
    private let firstInvalid: Int?
    private var position: Int
    private var line = 1
    /// How many cells the last row had: what to reserve for the next.
    private var width = 8

    public init(_ bytes: [UInt8]) {
        file = bytes
        contentEnd = endOfContent(in: bytes)
        firstInvalid = firstInvalidUTF8(in: bytes)
        position = bytes.starts(with: byteOrderMark) ? byteOrderMark.count : 0
    }

    /// The next row; `nil` after the last one, and after an error.
    ///
    /// Linear in the row's bytes, with one allocation.
    public mutating func next() throws(CSVError) -> CSVRow? {
        guard position < contentEnd else { return nil }
        if position == 0, let name = foreignEncoding(of: file) {
            position = contentEnd
            throw CSVError(line: 1, column: 1, problem: .otherEncoding(name))
        }
        var scan = RowScan(from: position, until: contentEnd, width: width)
        let problem = scan.run(through: file)
        let row = CSVRow(line: line, file: file, start: position, cells: scan.cells)
        if let firstInvalid, firstInvalid < scan.position {
            position = contentEnd
            if problem != nil, firstInvalid >= scan.cellStart { throw error(.invalidUTF8, after: row, in: scan) }
            let cell = row.cells.lastIndex { $0.start <= firstInvalid } ?? 0
            throw CSVError(line: row.line(of: cell), column: cell + 1, problem: .invalidUTF8)
        }
        if let problem {
            position = contentEnd
            throw error(problem, after: row, in: scan)
        }
        position = scan.position
        line += scan.lineFeeds
        width = row.count
        return row
    }

    /// The error of the cell that `scan` was in when it stopped; `row` holds the cells before it.
    private func error(_ problem: CSVError.Problem, after row: CSVRow, in scan: RowScan) -> CSVError {
        let linesAbove = lineFeeds(in: file[row.start..<scan.cellStart])
        return CSVError(line: row.line + linesAbove, column: row.count + 1, problem: problem)
    }
}
