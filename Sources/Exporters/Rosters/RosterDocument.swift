internal import CivilTime
internal import Sheets

/// The forms that a roster is written in.
public enum RosterFormat: String, CaseIterable, Sendable {
    /// Plain text with commas, which opens safely in a spreadsheet.
    case csv
    /// A spreadsheet (Office Open XML).
    case xlsx
    /// A page to print.
    case html
    /// A message for a phone.
    case txt
}

/// A roster as a document of tables, which takes any of the forms.
public struct RosterDocument: Hashable, Sendable {
    let title: String
    let tables: [RosterTable]
    /// Lines below the tables.
    let notes: [String]

    init(title: String, tables: [RosterTable], notes: [String] = []) {
        self.title = title
        self.tables = tables
        self.notes = notes
    }

    /// How many rows its tables have.
    public var rows: Int { tables.map(\.rows.count).reduce(0, +) }
}

/// One table of a roster; each row has a cell for each column.
struct RosterTable: Hashable, Sendable {
    let name: String
    let columns: [String]
    let rows: [[SheetCell]]

    init(_ name: String, columns: [String], rows: [[SheetCell]]) {
        self.name = name
        self.columns = columns
        self.rows = rows
    }

    /// Sorted by what the rows show.
    init(_ name: String, columns: [String], sorting rows: [[SheetCell]]) {
        self.init(name, columns: columns, rows: rows.sorted { comesBefore($0.map(\.text), $1.map(\.text)) })
    }
}

extension SheetCell {
    static func optional(_ text: String?) -> Self { text.map { .text($0) } ?? .empty }

    static func optional(_ date: CivilDate?) -> Self { date.map { .date($0) } ?? .empty }
}
