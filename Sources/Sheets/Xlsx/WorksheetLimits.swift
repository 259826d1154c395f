extension Sheet {
    /// The library counts a text's code points, Excel its UTF-16 units.
    func checkWorksheetLimits() throws(SheetError) {
        for (place, table) in tables.enumerated() {
            let notes = place == 0 ? notes : []
            let rows = 1 + table.rows.count + (notes.isEmpty ? 0 : 1 + notes.count)
            guard rows <= WorksheetLimit.rows else {
                throw .tooManyRows(table: place + 1, found: rows, limit: WorksheetLimit.rows)
            }
            guard table.columns.count <= WorksheetLimit.columns else {
                throw .tooManyColumns(table: place + 1, found: table.columns.count, limit: WorksheetLimit.columns)
            }
            func check(_ text: String, row: Int, column: Int) throws(SheetError) {
                // No text has more UTF-16 units than bytes.
                guard text.utf8.count > WorksheetLimit.units, text.utf16.count > WorksheetLimit.units else { return }
                throw .textTooLong(
                    table: place + 1,
                    row: row + 1,
                    column: column + 1,
                    found: text.utf16.count,
                    limit: WorksheetLimit.units
                )
            }
            for (column, named) in table.columns.enumerated() { try check(named, row: 0, column: column) }
            for (row, cells) in table.rows.enumerated() {
                for (column, cell) in cells.enumerated() {
                    guard case .text(let text) = cell else { continue }
                    try check(text, row: row + 1, column: column)
                }
            }
            for (row, note) in notes.enumerated() { try check(note, row: table.rows.count + 2 + row, column: 0) }
        }
    }
}

/// Excel's: "Excel specifications and limits".
private enum WorksheetLimit {
    static let rows = 1_048_576
    static let columns = 16_384
    static let units = 32_767
}
