internal import CLibXlsxWriter

/// How cells look; the formats belong to their workbook.
struct WorksheetFormats {
    let header: WorksheetFormat
    let text: WorksheetFormat
    let number: WorksheetFormat
    let date: WorksheetFormat
    let time: WorksheetFormat
    let note: WorksheetFormat

    /// Made by `workbook_add_format`; `nil` where there is no memory.
    @unsafe init?(of workbook: UnsafeMutablePointer<lxw_workbook>) {
        guard let header = unsafe WorksheetFormat(of: workbook), let text = unsafe WorksheetFormat(of: workbook),
            let number = unsafe WorksheetFormat(of: workbook), let date = unsafe WorksheetFormat(of: workbook),
            let time = unsafe WorksheetFormat(of: workbook), let note = unsafe WorksheetFormat(of: workbook)
        else { return nil }
        (self.header, self.text, self.number, self.date, self.time, self.note) = (
            header, text, number, date, time, note
        )

        unsafe format_set_bold(header.pointer)
        unsafe format_set_text_wrap(header.pointer)
        unsafe format_set_bottom(header.pointer, UInt8(LXW_BORDER_THIN.rawValue))
        unsafe format_set_text_wrap(text.pointer)
        unsafe format_set_num_format(number.pointer, "0")
        unsafe format_set_num_format(date.pointer, "yyyy-mm-dd")
        unsafe format_set_num_format(time.pointer, "hh:mm")
    }
}

@safe struct WorksheetFormat {
    let pointer: UnsafeMutablePointer<lxw_format>

    fileprivate init?(of workbook: UnsafeMutablePointer<lxw_workbook>) {
        guard let made = unsafe workbook_add_format(workbook) else { return nil }
        unsafe format_set_align(made, UInt8(LXW_ALIGN_VERTICAL_TOP.rawValue))
        unsafe pointer = made
    }
}
