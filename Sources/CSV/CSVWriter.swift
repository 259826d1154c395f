/// Writes rows as RFC 4180 text in UTF-8.
public struct CSVWriter: Sendable {
    public enum Style: Hashable, Sendable {
        /// For tables that are read back: LF, quotes only where needed. What `CSVReader` reads from it is, byte for
        /// byte, what was written.
        case exact
        /// As `exact`, with CRLF.
        case exactWithCRLF
        /// For people who open the file in a spreadsheet: a byte order mark, CRLF, and an apostrophe before every cell
        /// that a spreadsheet could take for a formula. Not for reading back.
        case spreadsheetSafe
    }

    /// The text so far.
    public private(set) var bytes: [UInt8]
    private let style: Style
    private var line = 1

    public init(_ style: Style = .exact) {
        self.style = style
        bytes = style == .spreadsheetSafe ? byteOrderMark : []
    }

    /// Writes one row; a row of no cells writes nothing.
    ///
    /// Throws `CSVError.Problem.nul` for a cell with U+0000, which no reader takes back; nothing of the row is written
    /// then. The error's line is the one that the cell would begin on.
    public mutating func append(_ cells: some Sequence<String>) throws(CSVError) {
        let rowStart = bytes.count
        let rowLine = line
        var column = 0
        for cell in cells {
            if column > 0 { bytes.append(comma) }
            column += 1
            guard append(cell) else {
                let error = CSVError(line: line, column: column, problem: .nul)
                bytes.removeSubrange(rowStart...)
                line = rowLine
                throw error
            }
        }
        guard column > 0 else { return }
        // An empty line would be lost at the end of the file.
        if bytes.count == rowStart { bytes += [quote, quote] }
        if style != .exact { bytes.append(carriageReturn) }
        bytes.append(lineFeed)
        line += 1
    }

    /// `false` where the cell holds a NUL.
    private mutating func append(_ cell: String) -> Bool {
        var needsQuotes = false
        for byte in cell.utf8 where byte <= comma {
            if byte == 0 { return false }
            if byte == lineFeed { line += 1 }
            needsQuotes = needsQuotes || byte == comma || byte == quote || byte == lineFeed || byte == carriageReturn
        }
        let isGuarded = style == .spreadsheetSafe && couldBeFormula(cell)
        let isSpaced = cell.utf8.first == space || cell.utf8.last == space
        guard needsQuotes || isSpaced || isGuarded || isHazardous(cell) else {
            bytes.append(contentsOf: cell.utf8)
            return true
        }
        bytes.append(quote)
        if isGuarded { bytes.append(UInt8(ascii: "'")) }
        for byte in cell.utf8 {
            if byte == quote { bytes.append(quote) }
            bytes.append(byte)
        }
        bytes.append(quote)
        return true
    }

    /// Whether bare text could be read as something else: a byte order mark at the start of the file, or a separator
    /// where the reader's region separates with semicolons or tabs.
    private func isHazardous(_ cell: String) -> Bool {
        if style == .spreadsheetSafe {
            return cell.utf8.contains { $0 == UInt8(ascii: ";") || $0 == UInt8(ascii: "\t") }
        }
        return bytes.isEmpty && cell.utf8.starts(with: byteOrderMark)
    }
}

private let space = UInt8(ascii: " ")

/// Whether the first scalar after spaces begins a formula in Excel, LibreOffice Calc or Google Sheets; the full-width
/// forms do so in East Asian editions.
///
/// The list is OWASP's on CSV injection, with the full-width forms.
private func couldBeFormula(_ cell: String) -> Bool {
    switch cell.unicodeScalars.first(where: { $0 != " " }) {
    case "=", "+", "-", "@", "\t", "\r", "\n", "\u{FF1D}", "\u{FF0B}", "\u{FF0D}", "\u{FF20}": true
    default: false
    }
}
