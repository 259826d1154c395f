internal import FoundationEssentials

extension Sheet {
    /// The sheet as an Office Open XML workbook, one worksheet for each table, the notes below the first table, where
    /// the file opens.
    ///
    /// Dates and times are real ones, numbers are numbers, and texts are never formulas or links. Exceptions stay
    /// texts: days before 1900-03-01, which Excel counts wrongly, and numbers of more than 15 digits, which it rounds.
    ///
    /// The library can write to files only. They stand in a fresh folder that only its owner may enter, in memory
    /// (`/dev/shm`) where the machine has that and room in it, otherwise in `folder`; nothing of them is left behind.
    ///
    /// - Throws: `SheetError` for what no worksheet holds, and where the folder can't be written in.
    public func xlsx(
        _ layout: SheetLayout = SheetLayout(),
        workingIn folder: String
    ) throws(SheetError) -> [UInt8] {
        try xlsx(layout, workingInFirstOf: ["/dev/shm", folder])
    }

    func xlsx(_ layout: SheetLayout, workingInFirstOf parents: [String]) throws(SheetError) -> [UInt8] {
        let sheet = withoutControls
        try sheet.checkWorksheetLimits()
        let folder = try WorkFolder(inFirstOf: parents, room: sheet.mostWorkBytes)
        let path = "\(folder.path)/sheet.xlsx"
        let decimals = try DecimalPoint()
        let workbook = try Workbook(
            path: path,
            temporaryFolder: folder.path,
            title: layout.showsTitle ? sheet.title : nil
        )
        for (place, name) in worksheetNames(for: sheet.tables.map(\.name)).enumerated() {
            try workbook.add(sheet.tables[place], named: name, notes: place == 0 ? sheet.notes : [], layout)
        }
        try workbook.close()
        _ = consume decimals
        let bytes: [UInt8]
        do {
            bytes = Array(try Data(contentsOf: URL(filePath: path)))
        } catch {
            throw .notWritten("its file can't be read again")
        }
        try folder.remove()
        return bytes
    }

    /// More than the files take while they are written. The library (1.1.4) checks no write to its own files: where
    /// there is no room it leaves off in the middle and says that all is well.
    var mostWorkBytes: Int {
        let texts = tables.lazy.flatMap { table in
            table.columns + [table.name] + table.rows.lazy.joined().map(\.text)
        }
        // 110 bytes of markup for each cell and 6 for each of a text's bytes, 64 KiB for each other part; the archive is
        // never greater than its parts.
        let parts = texts.reduce(0) { $0 + 110 + $1.utf8.count * 6 } + notes.reduce(0) { $0 + 110 + $1.utf8.count * 6 }
        return 2 * (parts + (tables.count + 12) * 65_536)
    }
}
