public import CSV

/// Why a sheet can't be written in a form. It tells no cell's text.
public enum SheetError: Error, Hashable, Sendable {
    case csv(CSVError)
    /// More rows, with the header and the notes, than a worksheet holds.
    case tooManyRows(table: Int, found: Int, limit: Int)
    case tooManyColumns(table: Int, found: Int, limit: Int)
    /// A text of more UTF-16 units than a worksheet's cell holds. The row is the worksheet's, from 1.
    case textTooLong(table: Int, row: Int, column: Int, found: Int, limit: Int)
    /// More characters than a phone sends as one message.
    case messageTooLong(found: Int, limit: Int)
    /// No folder to write in could be made in any of these, or none has room for so many bytes.
    case noWorkFolder(in: [String], room: Int)
    /// The spreadsheet library failed, with its words.
    case notWritten(String)
    /// What was written for a moment could not be removed.
    case notRemoved(path: String)
}

extension SheetError: CustomStringConvertible {
    public var description: String {
        switch self {
        case .csv(let error): "\(error)"
        case .tooManyRows(let table, let found, let limit):
            "table \(table): found \(found) rows, expected at most \(limit), which a worksheet holds. Write it as CSV"
        case .tooManyColumns(let table, let found, let limit):
            "table \(table): found \(found) columns, expected at most \(limit), which a worksheet holds. Write it as CSV"
        case .textTooLong(let table, let row, let column, let found, let limit):
            "table \(table), row \(row), column \(column): found a text of \(found) UTF-16 units, expected at most "
                + "\(limit), which a worksheet's cell holds. Shorten it, or write the table as CSV"
        case .messageTooLong(let found, let limit):
            "found a text of \(found) characters, expected at most \(limit), which a phone sends as one message. "
                + "Write it as HTML, CSV or XLSX"
        case .noWorkFolder(let parents, let bytes):
            "found no place to write a spreadsheet in; expected a folder that may be written in, with room for \(bytes) "
                + "bytes: \(parents.joined(separator: " or ")). Make room there, or mend its permissions"
        case .notWritten(let reason):
            "found that the spreadsheet can't be written: \(reason). Make room on the disk or in /dev/shm, then try again"
        case .notRemoved(let path):
            "found that \(path) can't be removed; it may hold parts of the sheet. Remove it by hand"
        }
    }
}
