/// Finds the cells of one row.
struct RowScan {
    /// Where the scan stands: after a row, the first byte of the next; after a problem, the byte that shows it.
    private(set) var position: Int
    /// The cells that are complete.
    private(set) var cells: [CellRange] = []
    /// Where the cell begins that the scan is in, its opening quote included.
    private(set) var cellStart: Int
    /// How many line feeds lie behind the scan, those within quotes too.
    private(set) var lineFeeds = 0
    private let end: Int

    init(from start: Int, until end: Int, width: Int) {
        position = start
        cellStart = start
        self.end = end
        cells.reserveCapacity(width)
    }

    /// Scans to the end of the row, or to the first thing that has no place in it.
    mutating func run(through file: [UInt8]) -> CSVError.Problem? {
        let bytes = file.span
        while true {
            cellStart = position
            let isQuoted = position < end && bytes[position] == quote
            if let problem = isQuoted ? scanQuoted(bytes) : scanBare(bytes) { return problem }
            guard position < end else { return nil }
            if bytes[position] == comma {
                position += 1
                continue
            }
            position += bytes[position] == carriageReturn ? 2 : 1
            lineFeeds += 1
            return nil
        }
    }

    /// Leaves the scan at the comma or line end after the cell, or at the end of the content.
    @inline(__always)
    private mutating func scanBare(_ bytes: borrowing Span<UInt8>) -> CSVError.Problem? {
        var index = position
        defer { position = index }
        while index < end {
            let byte = bytes[index]
            if byte > comma {
                index += 1
                continue
            }
            if byte == comma || byte == lineFeed { break }
            if byte == quote { return .quoteInBareCell }
            if byte == 0 { return .nul }
            if byte == carriageReturn {
                guard isLineEnd(bytes, at: index) else { return .loneCarriageReturn }
                break
            }
            index += 1
        }
        cells.append(CellRange(start: cellStart, end: index, hasDoubledQuotes: false))
        return nil
    }

    @inline(__always)
    private mutating func scanQuoted(_ bytes: borrowing Span<UInt8>) -> CSVError.Problem? {
        var index = position + 1
        defer { position = index }
        var hasDoubledQuotes = false
        while true {
            guard index < end else { return .openQuote }
            let byte = bytes[index]
            if byte == quote {
                guard index + 1 < end, bytes[index + 1] == quote else { break }
                hasDoubledQuotes = true
                index += 1
            } else if byte == lineFeed {
                lineFeeds += 1
            } else if byte == 0 {
                return .nul
            }
            index += 1
        }
        let cell = CellRange(start: cellStart + 1, end: index, hasDoubledQuotes: hasDoubledQuotes)
        index += 1
        if index < end, bytes[index] != comma, bytes[index] != lineFeed, !isLineEnd(bytes, at: index) {
            return bytes[index] == carriageReturn ? .loneCarriageReturn : .textAfterQuote
        }
        cells.append(cell)
        return nil
    }

    /// Whether CR and LF stand at `index`.
    private func isLineEnd(_ bytes: borrowing Span<UInt8>, at index: Int) -> Bool {
        bytes[index] == carriageReturn && index + 1 < end && bytes[index + 1] == lineFeed
    }
}

let quote = UInt8(ascii: "\"")
let comma = UInt8(ascii: ",")
let lineFeed = UInt8(ascii: "\n")
let carriageReturn = UInt8(ascii: "\r")
