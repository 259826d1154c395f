internal import CLibXlsxWriter

/// A worksheet of a workbook, which owns its memory: it isn't kept longer than a call on the workbook.
@safe struct Worksheet: ~Copyable {
    private let pointer: UnsafeMutablePointer<lxw_worksheet>

    @unsafe init(pointer: UnsafeMutablePointer<lxw_worksheet>) {
        unsafe self.pointer = pointer
    }

    /// Rows and columns count from 0.
    func write(_ text: String, row: Int, column: Int, _ format: WorksheetFormat) throws(SheetError) {
        try check(
            unsafe worksheet_write_string(
                pointer,
                lxw_row_t(row),
                lxw_col_t(column),
                text.escapedForWorksheet,
                format.pointer
            )
        )
    }

    func write(_ number: Double, row: Int, column: Int, _ format: WorksheetFormat) throws(SheetError) {
        try check(unsafe worksheet_write_number(pointer, lxw_row_t(row), lxw_col_t(column), number, format.pointer))
    }

    /// In widths of a digit, with room for the borders.
    func setWidth(_ width: Int, ofColumn column: Int) throws(SheetError) {
        let place = lxw_col_t(column)
        try check(unsafe worksheet_set_column(pointer, place, place, Double(width) + 2, nil))
    }

    /// The first row stays on the screen and stands on each printed page.
    func setHeader() throws(SheetError) {
        unsafe worksheet_freeze_panes(pointer, 1, 0)
        try check(unsafe worksheet_repeat_rows(pointer, 0, 0))
    }

    /// Printed one page wide and as many long as it takes, with numbers on the pages.
    func setPages(_ layout: SheetLayout, isWide: Bool) throws(SheetError) {
        // The numbers of ECMA-376, part 1, 18.3.1.63: 1 is Letter, 9 is A4.
        unsafe worksheet_set_paper(pointer, layout.paper == .a4 ? 9 : 1)
        if isWide { unsafe worksheet_set_landscape(pointer) }
        unsafe worksheet_fit_to_pages(pointer, 1, 0)
        if layout.direction == .rightToLeft { unsafe worksheet_right_to_left(pointer) }
        try check(unsafe worksheet_set_footer(pointer, "&C&P / &N"))
    }

    /// No mark on texts of digits, such as telephone numbers, that asks to make them numbers.
    func acceptDigitsAsText(inRows rows: Int, columns: Int) throws(SheetError) {
        let range = "A1:\(columnName(columns - 1))\(rows)"
        try check(unsafe worksheet_ignore_errors(pointer, UInt8(LXW_IGNORE_NUMBER_STORED_AS_TEXT.rawValue), range))
    }
}

/// `A` for 0, `AA` for 26.
private func columnName(_ column: Int) -> String {
    let last = String(UnicodeScalar(UInt8(ascii: "A") + UInt8(column % 26)))
    return column < 26 ? last : columnName(column / 26 - 1) + last
}
