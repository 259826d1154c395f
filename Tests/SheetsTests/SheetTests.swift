import Testing

@testable import Sheets

@Suite struct SheetTests {
    @Test(arguments: [
        ("a\r\nb\rc\u{85}d\u{2028}e\u{B}f", "a\nb\nc\nd\ne\nf"), ("a\tb", "a b"),
        ("a\u{0}b\u{1B}c\u{7F}d\u{9F}e\u{FFFF}", "a\u{FFFD}b\u{FFFD}c\u{FFFD}d\u{FFFD}e\u{FFFD}"), ("\r\n\r\n", "\n\n"),
    ])
    func aCellHasOneKindOfLineEndAndNoOtherControl(text: String, expected: String) throws {
        let cell = sheet(of: [.text(text)]).withoutControls.tables[0].rows[0][0]
        #expect(Array(cell.text.utf8) == Array(expected.utf8))
    }

    @Test func anEmptyTextIsAnEmptyCell() throws {
        #expect(sheet(of: [.text("")]).withoutControls.tables[0].rows == [[.empty]])
    }

    @Test func namesColumnsAndNotesAreOneLine() {
        let table = SheetTable("a\r\nb", columns: ["c\nd"], rows: [])
        let sheet = Sheet(title: "e\u{2029}f", tables: [table], notes: ["g\rh"]).withoutControls
        let texts = [sheet.title, sheet.tables[0].name, sheet.tables[0].columns[0], sheet.notes[0]]
        #expect(texts == ["e f", "a b", "c d", "g h"])
    }

    /// Nothing to tell is no reason to fail.
    @Test(arguments: [[], [SheetTable("", columns: [], rows: [])], [SheetTable("", columns: [], rows: [[]])]])
    func anEmptySheetHasEveryForm(tables: [SheetTable]) throws {
        let sheet = Sheet(title: "", tables: tables)
        #expect(try !sheet.xlsx(workingIn: "/tmp").isEmpty)
        #expect(try sheet.csv() == [0xEF, 0xBB, 0xBF])
        #expect(sheet.html().hasSuffix("</html>\n"))
        #expect(try sheet.text().count < 4)
    }

    @Test func anErrorTellsNoText() throws {
        let secret = "X1234567"
        let long = sheet(of: [.text(String(repeating: secret, count: 5_000))])
        let error = #expect(throws: SheetError.self) { try long.xlsx(workingIn: "/tmp") }
        #expect(error?.description.contains(secret) == false)
    }
}
