/// One row of a file: places in its bytes, decoded when asked for.
///
/// Cells are numbered from 0. The row keeps the file's bytes alive; it copies none of them.
public struct CSVRow: Sendable {
    /// The physical line on which the row begins, from 1.
    public let line: Int

    let file: [UInt8]
    let start: Int
    let cells: [CellRange]

    /// How many cells the row has, at least 1.
    public var count: Int { cells.count }

    /// The cell's text, its quotes taken off.
    public subscript(cell: Int) -> String {
        String(decoding: bytes(cell), as: UTF8.self)
    }

    /// The cell's UTF-8 bytes, its quotes taken off; copied only where it holds doubled quotes.
    public func bytes(_ cell: Int) -> ArraySlice<UInt8> {
        let range = cells[cell]
        let raw = file[range.start..<range.end]
        return range.hasDoubledQuotes ? halvingQuotes(in: raw)[...] : raw
    }

    /// Whether the cell holds no byte.
    public func isEmpty(_ cell: Int) -> Bool {
        cells[cell].start == cells[cell].end
    }

    /// The number that the cell spells in ASCII digits, with `-` before it where negative; `nil` for anything else.
    public func integer(_ cell: Int) -> Int? {
        let range = cells[cell]
        let isNegative = range.start < range.end && file[range.start] == UInt8(ascii: "-")
        let digits = file[(isNegative ? range.start + 1 : range.start)..<range.end]
        guard !digits.isEmpty else { return nil }
        var value = 0
        for byte in digits {
            guard byte >= UInt8(ascii: "0"), byte <= UInt8(ascii: "9") else { return nil }
            let (tens, overflow) = value.multipliedReportingOverflow(by: 10)
            let (sum, carried) = tens.subtractingReportingOverflow(Int(byte - UInt8(ascii: "0")))
            guard !overflow, !carried else { return nil }
            value = sum
        }
        return isNegative ? value : (value == .min ? nil : -value)
    }

    /// The physical line on which the cell begins: below `line` where an earlier cell holds newlines.
    public func line(of cell: Int) -> Int {
        line + lineFeeds(in: file[start..<cells[cell].start])
    }

    /// All cells, in order.
    public var strings: [String] { (0..<count).map { self[$0] } }

    /// Refuses a row of any other length; the error's column is the first missing or surplus cell.
    public func expecting(_ expected: Int) throws(CSVError) {
        if count < expected {
            let problem = CSVError.Problem.tooFewCells(found: count, expected: expected)
            throw CSVError(line: line, column: count + 1, problem: problem)
        }
        if count > expected {
            let problem = CSVError.Problem.tooManyCells(found: count, expected: expected)
            throw CSVError(line: line(of: expected), column: expected + 1, problem: problem)
        }
    }
}

/// Where a cell's content lies in its file, without the quotes around it.
struct CellRange: Sendable {
    let start: Int
    let end: Int
    let hasDoubledQuotes: Bool
}

func lineFeeds(in bytes: ArraySlice<UInt8>) -> Int {
    bytes.reduce(0) { $1 == UInt8(ascii: "\n") ? $0 + 1 : $0 }
}

/// Each pair of quotes as one; the reader has seen that they come in pairs.
private func halvingQuotes(in bytes: ArraySlice<UInt8>) -> [UInt8] {
    var halved: [UInt8] = []
    halved.reserveCapacity(bytes.count)
    var isSecond = false
    for byte in bytes {
        isSecond = byte == UInt8(ascii: "\"") && !isSecond
        if byte != UInt8(ascii: "\"") || isSecond { halved.append(byte) }
    }
    return halved
}
