internal import CSV

extension Sheet {
    /// The whole sheet for people who open it in a spreadsheet: UTF-8 with a byte order mark, CRLF, formulas
    /// neutralised; never its title.
    ///
    /// A CSV holds one table. Several stand one below the other, each below its name and after a row of one empty
    /// cell; so do the notes. In a spreadsheet that reads like a page, and no column has to say which table a row is
    /// of. For programs there is `SheetTable.csv()`.
    public func csv() throws(SheetError) -> [UInt8] {
        var rows: [[String]] = []
        let sheet = withoutControls
        for table in sheet.tables {
            if !rows.isEmpty { rows.append([""]) }
            if tables.count > 1 { rows.append([table.name]) }
            rows += table.textRows
        }
        if !notes.isEmpty, !rows.isEmpty { rows.append([""]) }
        rows += sheet.notes.map { [$0] }
        return try spreadsheetSafe(rows)
    }
}

extension SheetTable {
    /// The table alone, its columns' names in the first row; otherwise as `Sheet.csv()`.
    public func csv() throws(SheetError) -> [UInt8] { try spreadsheetSafe(withoutControls.textRows) }

    fileprivate var textRows: [[String]] { [columns] + rows.map { $0.map(\.text) } }
}

private func spreadsheetSafe(_ rows: [[String]]) throws(SheetError) -> [UInt8] {
    var writer = CSVWriter(.spreadsheetSafe)
    do throws(CSVError) {
        for row in rows { try writer.append(row) }
    } catch {
        throw .csv(error)
    }
    return writer.bytes
}
