internal import CLibXlsxWriter

/// A workbook, with one owner: `workbook_new_opt` to `workbook_close`, or to `lxw_workbook_free` where it isn't
/// written. Its worksheets and formats belong to it.
@safe struct Workbook: ~Copyable {
    private let pointer: UnsafeMutablePointer<lxw_workbook>
    let formats: WorksheetFormats

    /// Nothing of it says who made it or when: its creation is always 1980-01-01, as of each file in its archive.
    init(path: String, temporaryFolder: String, title: String?) throws(SheetError) {
        // `workbook_new_opt` copies both.
        let made = unsafe temporaryFolder.withCString { folder in
            var options = unsafe lxw_workbook_options()
            unsafe options.tmpdir = UnsafeMutablePointer(mutating: folder)
            return unsafe workbook_new_opt(path, &options)
        }
        guard let made = unsafe made else { throw .notWritten("there is no memory for a workbook") }
        // `workbook_set_properties` copies the title.
        let outcome = unsafe (title ?? "").withCString { title in
            var properties = unsafe lxw_doc_properties()
            if unsafe title.pointee != 0 { unsafe properties.title = UnsafeMutablePointer(mutating: title) }
            unsafe properties.created = 315_532_800
            return unsafe workbook_set_properties(made, &properties)
        }
        guard outcome == LXW_NO_ERROR, let formats = unsafe WorksheetFormats(of: made) else {
            unsafe lxw_workbook_free(made)
            throw .notWritten("there is no memory for a workbook's formats")
        }
        unsafe pointer = made
        self.formats = formats
    }

    deinit { unsafe lxw_workbook_free(pointer) }

    func addWorksheet(named name: String) throws(SheetError) -> Worksheet {
        guard let made = unsafe workbook_add_worksheet(pointer, name) else {
            throw .notWritten("there is no memory for a worksheet, or its name is refused")
        }
        return unsafe Worksheet(pointer: made)
    }

    /// Writes the file. `workbook_close` frees the workbook, where it fails too.
    consuming func close() throws(SheetError) {
        let closed = unsafe pointer
        discard self
        try check(unsafe workbook_close(closed))
    }
}

/// Refuses what the library refuses, in its words.
func check(_ code: lxw_error) throws(SheetError) {
    guard code != LXW_NO_ERROR else { return }
    throw .notWritten(unsafe lxw_strerror(code).map { unsafe String(cString: $0) } ?? "error \(code.rawValue)")
}
