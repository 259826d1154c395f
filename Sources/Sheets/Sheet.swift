public import CivilTime

/// A document of tables and remarks, before it has a form: CSV, a spreadsheet, a page or a message.
public struct Sheet: Hashable, Sendable {
    /// What it is, for whoever reads it; it says nothing of who made it.
    public let title: String
    public let tables: [SheetTable]
    /// Remarks, each a sentence or two, below the tables.
    public let notes: [String]

    public init(title: String, tables: [SheetTable], notes: [String] = []) {
        self.title = title
        self.tables = tables
        self.notes = notes
    }
}

/// One table of a sheet.
public struct SheetTable: Hashable, Sendable {
    public let name: String
    public let columns: [String]
    /// Each with a cell for each column.
    public let rows: [[SheetCell]]

    public init(_ name: String, columns: [String], rows: [[SheetCell]]) {
        precondition(rows.allSatisfy { $0.count == columns.count }, "a row has a cell for each column")
        self.name = name
        self.columns = columns
        self.rows = rows
    }
}

/// What one cell holds.
public enum SheetCell: Hashable, Sendable {
    case text(String)
    case number(Int)
    case date(CivilDate)
    case time(TimeOfDay)
    case empty

    /// As a file without types shows it; days and times as ISO 8601 does, whatever the reader's locale.
    public var text: String {
        switch self {
        case .text(let text): text
        case .number(let number): "\(number)"
        case .date(let date): "\(date)"
        case .time(let time): "\(time)"
        case .empty: ""
        }
    }
}
