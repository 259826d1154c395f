import CivilTime
import Foundation
import Glibc
import TestSupport
import Testing

@testable import Sheets

@Suite struct SheetXlsxTests {
    private let folder: TemporaryFolder

    init() throws { folder = try TemporaryFolder() }

    private func parts(_ sheet: Sheet, _ layout: SheetLayout = SheetLayout()) throws -> String {
        let file = folder.file("\(UUID()).xlsx")
        try Data(sheet.xlsx(layout, workingInFirstOf: [folder.url.path])).write(to: file)
        return try SheetsTests.parts(ofArchive: file.path)
    }

    private var left: [String] { get throws { try FileManager.default.contentsOfDirectory(atPath: folder.url.path) } }

    @Test func theSameSheetGivesTheSameBytes() throws {
        let sheet = try SheetSamples.everyScript()
        #expect(try sheet.xlsx(workingIn: folder.url.path) == sheet.xlsx(workingIn: folder.url.path))
    }

    @Test func nothingSaysWhoMadeItOrWhen() throws {
        let parts = try parts(SheetSamples.severalTables())
        for empty in [
            "<dc:creator>\n</dc:creator>", "<cp:lastModifiedBy>\n</cp:lastModifiedBy>", "<Company>\n</Company>",
        ] {
            #expect(parts.contains(empty), "\(empty)")
        }
        #expect(!parts.contains("<dc:title>") && !parts.contains("Meals"))
        let moments = parts.matches(of: #/[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9:]+Z/#).map { String($0.output) }
        #expect(moments == ["1980-01-01T00:00:00Z", "1980-01-01T00:00:00Z"])
        #expect(!parts.contains(folder.url.path) && !parts.contains("comments"))
    }

    @Test func theTitleShowsOnlyWhereAskedFor() throws {
        #expect(
            try parts(SheetSamples.severalTables(), SheetLayout(showsTitle: true)).contains(
                "<dc:title>Meals</dc:title>"
            )
        )
    }

    @Test func nothingIsLeftBehind() throws {
        _ = try SheetSamples.everyScript().xlsx(SheetLayout(), workingInFirstOf: [folder.url.path])
        #expect(try left == [])
    }

    @Test func nothingIsLeftBehindByAnError() throws {
        let text = SheetCell.text(String(repeating: "😀", count: 16_384))
        #expect(throws: SheetError.textTooLong(table: 1, row: 2, column: 1, found: 32_768, limit: 32_767)) {
            try sheet(of: [text]).xlsx(SheetLayout(), workingInFirstOf: [folder.url.path])
        }
        #expect(try left == [])
    }

    /// The folder can be made and the file in it can't: its path would be longer than 4,095 bytes, the system's most.
    @Test func nothingIsLeftBehindWhereTheFileCannotBeWritten() throws {
        var deep = folder.url.path
        while deep.utf8.count < 4_078 {
            deep += "/" + String(repeating: "d", count: min(200, 4_078 - deep.utf8.count - 1))
        }
        try FileManager.default.createDirectory(atPath: deep, withIntermediateDirectories: true)
        let error = #expect(throws: SheetError.self) {
            try sheet(of: [.text("a")]).xlsx(SheetLayout(), workingInFirstOf: [deep])
        }
        #expect(error?.description.contains("can't be written") == true)
        #expect(try FileManager.default.contentsOfDirectory(atPath: deep) == [])
    }

    @Test func theFirstFolderThatCanBeWrittenInIsTaken() throws {
        let sheet = sheet(of: [.empty])
        let nowhere = folder.file("nowhere").path
        #expect(try !sheet.xlsx(SheetLayout(), workingInFirstOf: [nowhere, folder.url.path]).isEmpty)
        #expect(throws: SheetError.noWorkFolder(in: [nowhere], room: sheet.mostWorkBytes)) {
            try sheet.xlsx(SheetLayout(), workingInFirstOf: [nowhere])
        }
    }

    /// Without room the library would leave off in the middle and say that all is well.
    @Test func aFolderWithoutRoomIsNotTaken() {
        #expect(throws: SheetError.noWorkFolder(in: [folder.url.path], room: .max)) {
            _ = try WorkFolder(inFirstOf: [folder.url.path], room: .max)
        }
    }

    @Test(arguments: ["", "a", "&", "_x0041_", "\u{1F642}", String(repeating: "<&>", count: 3000)])
    func theRoomAskedForIsEnough(text: String) throws {
        let rows = (0..<500).map { [SheetCell.text("\($0)\(text)"), .number($0), .text(text)] }
        let table = SheetTable("List", columns: ["a", "b", "c"], rows: rows)
        let sheet = Sheet(title: "T", tables: [table, table], notes: [text])
        let bytes = try sheet.xlsx(SheetLayout(), workingInFirstOf: [folder.url.path])
        let file = folder.file("book.xlsx")
        try Data(bytes).write(to: file)
        let sum = "import sys, zipfile; print(*(part.file_size for part in zipfile.ZipFile(sys.argv[1]).infolist()))"
        let parts = try python(sum, file.path).split(whereSeparator: \.isWhitespace).compactMap { Int($0) }
        #expect(parts.count == 11)
        #expect(sheet.mostWorkBytes >= parts.reduce(bytes.count, +))
    }

    @Test func aWorkFolderIsItsOwnersAloneAndGoesWithItsOwner() throws {
        func madeAndGone() throws -> String {
            let work = try WorkFolder(inFirstOf: [folder.url.path], room: 1)
            let attributes = try FileManager.default.attributesOfItem(atPath: work.path)
            #expect(attributes[.posixPermissions] as? Int == 0o700)
            try Data("secret".utf8).write(to: URL(filePath: work.path).appending(path: "part"))
            return work.path
        }
        #expect(try !FileManager.default.fileExists(atPath: madeAndGone()))
    }

    /// Where the library can't write its file, the error is the library's, and its folder goes.
    @Test func aFileThatCannotBeWrittenIsAnError() throws {
        let error = #expect(throws: SheetError.self) {
            let path = folder.file("no/such.xlsx").path
            try Workbook(path: path, temporaryFolder: folder.url.path, title: nil).close()
        }
        #expect(error?.description.contains("xlsx") == true)
    }

    @Test func datesTimesAndNumbersAreReal() throws {
        let parts = try parts(
            sheet(
                of: [
                    .date(try #require(CivilDate("1900-03-01"))), .date(try #require(CivilDate("2027-03-01"))),
                    .time(try #require(TimeOfDay("09:00"))), .number(-999_999_999_999_999),
                ]
            )
        )
        for value in ["61", "46447", "0.375", "-999999999999999"] {
            #expect(parts.contains("<v>\(value)</v>"), "\(value)")
        }
        #expect(parts.contains(#"formatCode="yyyy-mm-dd""#) && parts.contains(#"formatCode="hh:mm""#))
    }

    @Test func whatExcelWouldGetWrongStaysText() throws {
        let parts = try parts(
            sheet(
                of: [
                    .date(try #require(CivilDate("1900-02-28"))), .number(1_000_000_000_000_000), .text("=1+1"),
                    .text("https://example.org"), .text("0123"),
                ]
            )
        )
        for text in ["1900-02-28", "1000000000000000", "=1+1", "https://example.org", "0123"] {
            #expect(parts.contains("<t>\(text)</t>"), "\(text)")
        }
        #expect(!parts.contains("<f>") && !parts.contains("hyperlink"))
    }

    @Test func aWorksheetIsReadyToPrint() throws {
        let parts = try parts(SheetSamples.everyScript(), SheetLayout(paper: .letter, direction: .rightToLeft))
        for setting in [
            "fitToHeight=\"0\"", "orientation=\"landscape\"", "<oddFooter>&amp;C&amp;P / &amp;N</oddFooter>",
            "Arrivals!$1:$1", "state=\"frozen\"", "rightToLeft=\"1\"", "numberStoredAsText=\"1\"",
        ] { #expect(parts.contains(setting), "\(setting)") }
        #expect(!parts.contains("autoFilter") && !parts.contains("paperSize=\"9\""))
        #expect(try self.parts(sheet(of: [.empty])).contains("paperSize=\"9\""))
    }

    @Test func columnsAreAsWideAsTheirWidestLine() throws {
        let table = sheet(
            of: [.text("王小明王小明"), .text("กั" + "\n" + String(repeating: "a", count: 9)), .number(1)],
            columns: ["a", "b", "a longer name"]
        ).tables[0]
        #expect(table.widths == [12, 9, 13])
        #expect(sheet(of: [.text(String(repeating: "a", count: 999)), .empty]).tables[0].widths == [40, 6])
    }

    @Test func theLibraryWritesNumbersWithAPointWhateverTheLocale() throws {
        let former = unsafe uselocale(nil)
        do {
            let point = try DecimalPoint()
            #expect(unsafe uselocale(nil) != former)
            #expect(unsafe String(cString: localeconv().pointee.decimal_point) == ".")
            _ = consume point
        }
        #expect(unsafe uselocale(nil) == former)
    }

    @Test func moreRowsOrColumnsThanAWorksheetHoldsAreRefused() throws {
        let row: [SheetCell] = [.empty]
        let tall = SheetTable(
            "",
            columns: ["a"],
            rows: Array(repeating: row, count: 1_048_576)
        )
        #expect(throws: SheetError.tooManyRows(table: 1, found: 1_048_577, limit: 1_048_576)) {
            try Sheet(title: "", tables: [tall]).xlsx(workingIn: folder.url.path)
        }
        let wide = SheetTable("", columns: Array(repeating: "a", count: 16_385), rows: [])
        #expect(throws: SheetError.tooManyColumns(table: 2, found: 16_385, limit: 16_384)) {
            try Sheet(title: "", tables: [sheet(of: row).tables[0], wide]).xlsx(workingIn: folder.url.path)
        }
    }

    @Test func everyTextComesBack() throws {
        var chance = SplitMix64(seed: 6)
        let pieces = [
            "_x0041_", "_x005F_", "_", "x", "_x", "0041_", "<", "&", "\"", " ", "\n", "😀", "ก", "é", "=", "\u{0}",
        ]
        let texts = (0..<400).map { number in
            (0...chance.number(in: 1...9)).reduce("\(number):") { text, _ in
                text + pieces[chance.number(in: 0...pieces.count - 1)]
            }
        }
        let sheet = sheet(of: [.text("first")] + texts.map { .text($0) })
        let file = folder.file("texts.xlsx")
        try Data(sheet.xlsx(workingIn: folder.url.path)).write(to: file)
        let found = try python(textsOfWorkbook, file.path).split(separator: "\n").map {
            try JSONDecoder().decode(String.self, from: Data($0.utf8))
        }
        let table = sheet.withoutControls.tables[0]
        let expected = table.columns + table.rows[0].map(\.text)
        #expect(found.count == expected.count)
        #expect(zip(found, expected).filter { $0 != $1 }.map { [$0, $1] } == [])
    }
}
