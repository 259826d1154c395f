/// Why a file can't be read as RFC 4180 text, or a row can't be written, and where.
public struct CSVError: Error, Hashable, Sendable {
    /// The physical line on which the cell begins, from 1; newlines within quotes count.
    public let line: Int
    /// The cell's place in its row, from 1.
    public let column: Int
    public let problem: Problem

    public enum Problem: Hashable, Sendable {
        /// The bytes are no UTF-8: often an older encoding such as Windows-1252 or TIS-620.
        case invalidUTF8
        /// The file begins with the byte order mark of that encoding.
        case otherEncoding(String)
        /// A NUL byte: no text, or UTF-16 without a byte order mark.
        case nul
        /// The file ends within a quoted cell.
        case openQuote
        /// A closing quote is followed by something else than a comma or a line end.
        case textAfterQuote
        /// A quote within a cell that did not begin with one.
        case quoteInBareCell
        /// A CR without LF, outside quotes.
        case loneCarriageReturn
        case tooFewCells(found: Int, expected: Int)
        case tooManyCells(found: Int, expected: Int)
    }

    public init(line: Int, column: Int, problem: Problem) {
        self.line = line
        self.column = column
        self.problem = problem
    }
}

extension CSVError: CustomStringConvertible {
    public var description: String { "line \(line), column \(column): \(problem)" }
}

extension CSVError.Problem: CustomStringConvertible {
    /// What was found, what was expected, and what to do.
    public var description: String {
        switch self {
        case .invalidUTF8: "found bytes that are not UTF-8; save the file as CSV UTF-8"
        case .otherEncoding(let name): "found \(name), expected UTF-8; save the file as CSV UTF-8"
        case .nul: "found a NUL byte, expected text; save the file as CSV UTF-8"
        case .openQuote: "found the end of the file within a quoted cell; close the quote"
        case .textAfterQuote: "found text after a closing quote, expected a comma or a line end; double inner quotes"
        case .quoteInBareCell: "found a quote within a cell that does not begin with one; quote the cell, double it"
        case .loneCarriageReturn: "found a line end of CR alone, expected LF or CRLF; save the file again"
        case .tooFewCells(let found, let expected): "found \(found) cells, expected \(expected); add the missing ones"
        case .tooManyCells(let found, let expected):
            "found \(found) cells, expected \(expected); quote cells with commas"
        }
    }
}
