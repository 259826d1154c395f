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
    let sheet: Sheet

    init(title: String, tables: [SheetTable], notes: [String] = []) {
        sheet = Sheet(title: title, tables: tables, notes: notes)
    }

    /// How many rows its tables have.
    public var rows: Int { sheet.tables.map(\.rows.count).reduce(0, +) }

    /// The file in one of the forms. Its title stands on pages and in messages; a spreadsheet and a CSV have none.
    ///
    /// - Parameter folder: where a spreadsheet is put together if the machine has no place for that in memory; nothing
    ///   stays there.
    public func bytes(
        _ format: RosterFormat,
        isLetter: Bool = false,
        workingIn folder: String
    ) throws(RosterError) -> [UInt8] {
        let paper: SheetLayout.Paper = isLetter ? .letter : .a4
        let titled = SheetLayout(paper: paper, showsTitle: true)
        do throws(SheetError) {
            switch format {
            case .csv: return try sheet.csv()
            case .xlsx: return try sheet.xlsx(SheetLayout(paper: paper), workingIn: folder)
            case .html: return Array(sheet.html(titled).utf8)
            case .txt: return Array(try sheet.text(titled).utf8)
            }
        } catch {
            throw .notWritten("\(error)")
        }
    }
}

extension SheetTable {
    /// Sorted by what the rows show.
    init(_ name: String, columns: [String], sorting rows: [[SheetCell]]) {
        // The texts of each row once, not once for each comparison.
        let shown = rows.map { (texts: $0.map(\.text), row: $0) }
        self.init(name, columns: columns, rows: shown.sorted { comesBefore($0.texts, $1.texts) }.map(\.row))
    }
}

extension SheetCell {
    static func optional(_ text: String?) -> Self { text.map { .text($0) } ?? .empty }

    static func optional(_ date: CivilDate?) -> Self { date.map { .date($0) } ?? .empty }
}
