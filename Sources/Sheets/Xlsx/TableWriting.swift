internal import CivilTime

extension Workbook {
    func add(
        _ table: SheetTable,
        named name: String,
        notes: [String],
        _ layout: SheetLayout
    ) throws(SheetError) {
        let worksheet = try addWorksheet(named: name)
        for (column, width) in table.widths.enumerated() { try worksheet.setWidth(width, ofColumn: column) }
        for (place, column) in table.columns.enumerated() {
            try worksheet.write(column, row: 0, column: place, formats.header)
        }
        for (place, row) in table.rows.enumerated() {
            for (column, cell) in row.enumerated() {
                try write(cell, to: worksheet, row: place + 1, column: column)
            }
        }
        // A note is one long line: it runs over the columns beside it, which are empty.
        for (place, note) in notes.enumerated() {
            try worksheet.write(note, row: table.rows.count + 2 + place, column: 0, formats.note)
        }
        try worksheet.setHeader()
        try worksheet.setPages(layout, isWide: table.needsWidePage)
        guard !table.columns.isEmpty else { return }
        try worksheet.acceptDigitsAsText(inRows: table.rows.count + 1, columns: table.columns.count)
    }

    private func write(_ cell: SheetCell, to worksheet: borrowing Worksheet, row: Int, column: Int) throws(SheetError) {
        switch cell {
        case .empty: break
        case .number(let value) where value.magnitude < 1_000_000_000_000_000:
            try worksheet.write(Double(value), row: row, column: column, formats.number)
        case .date(let day) where day.dayNumber + daysFromExcelTo1970 > 60:
            try worksheet.write(Double(day.dayNumber + daysFromExcelTo1970), row: row, column: column, formats.date)
        case .time(let moment):
            let minutes = moment.hour * 60 + moment.minute
            try worksheet.write(Double(minutes) / 1440, row: row, column: column, formats.time)
        case .text, .number, .date:
            try worksheet.write(cell.text, row: row, column: column, formats.text)
        }
    }
}

/// The serial number of 1970-01-01. Up to 60, a 29 February 1900 that never was, they are one off.
private let daysFromExcelTo1970 = 25_569
