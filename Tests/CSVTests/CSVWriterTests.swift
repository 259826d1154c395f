import CSV
import TestSupport
import Testing

@Suite struct CSVWriterTests {
    private func text(_ rows: [[String]], _ style: CSVWriter.Style = .exact) throws -> String {
        var writer = CSVWriter(style)
        for row in rows { try writer.append(row) }
        return String(decoding: writer.bytes, as: UTF8.self)
    }

    @Test func quotesOnlyWhereNeeded() throws {
        let row = ["plain", "a,b", "a\"b", "a\nb", "a\rb", " a", "a ", "", "a b", "=1", "a;b"]
        let expected = "plain,\"a,b\",\"a\"\"b\",\"a\nb\",\"a\rb\",\" a\",\"a \",,a b,=1,a;b\n"
        #expect(try text([row]) == expected)
    }

    @Test func endsLinesWithCRLFWhereAsked() throws {
        #expect(try text([["a", "b"], ["c", "d"]], .exactWithCRLF).utf8.elementsEqual("a,b\r\nc,d\r\n".utf8))
    }

    @Test func aRowWithOneEmptyCellIsQuoted() throws {
        #expect(try text([["x"], [""], [""]]) == "x\n\"\"\n\"\"\n")
    }

    @Test func aRowOfNoCellsWritesNothing() throws {
        #expect(try text([["x"], [], ["y"]]) == "x\ny\n")
    }

    @Test func aByteOrderMarkAtTheStartIsQuoted() throws {
        #expect(try rows(of: try text([["\u{FEFF}x", "\u{FEFF}y"]])) == [["\u{FEFF}x", "\u{FEFF}y"]])
    }

    @Test func aNULIsRefusedAndItsRowNotWritten() throws {
        var writer = CSVWriter()
        try writer.append(["a\nb", "c"])
        #expect(throws: CSVError(line: 4, column: 2, problem: .nul)) { try writer.append(["x\ny", "\0"]) }
        try writer.append(["d", "e"])
        #expect(writer.bytes == Array("\"a\nb\",c\nd,e\n".utf8))
        #expect(throws: CSVError(line: 4, column: 1, problem: .nul)) { try writer.append(["\0"]) }
    }

    static let formulas: [(cell: String, written: String)] = [
        ("=1+1", "\"'=1+1\""),
        ("+66 2 123", "\"'+66 2 123\""),
        ("-5", "\"'-5\""),
        ("@SUM(A1)", "\"'@SUM(A1)\""),
        ("\tx", "\"'\tx\""),
        ("\rx", "\"'\rx\""),
        ("\nx", "\"'\nx\""),
        ("  =1", "\"'  =1\""),
        ("＝1", "\"'＝1\""),
        ("=\"a\"", "\"'=\"\"a\"\"\""),
        ("a;=1", "\"a;=1\""),
        ("a\t=1", "\"a\t=1\""),
        ("a=1", "a=1"),
        ("", ""),
    ]

    @Test(arguments: formulas)
    func spreadsheetsSeeNoFormula(cell: String, written: String) throws {
        let expected = "\u{FEFF}x,\(written)\r\n"
        #expect(try text([["x", cell]], .spreadsheetSafe).utf8.elementsEqual(expected.utf8))
    }

    /// Tables of seeded cells, thick with the characters that matter, come back byte for byte.
    @Test(arguments: [CSVWriter.Style.exact, .exactWithCRLF])
    func everyTableComesBack(style: CSVWriter.Style) throws {
        let pieces = [
            ",", "\"", "\n", "\r", "\r\n", " ", "\t", "\u{FEFF}", "'", "=", "a", "é", "e\u{301}", "ก็", "🏳️‍🌈", "\u{1}",
        ]
        var dice = SplitMix64(seed: 20_261_124)
        for _ in 0..<3_000 {
            let width = Int.random(in: 1...4, using: &dice)
            let table = (0..<Int.random(in: 0...5, using: &dice)).map { _ in
                (0..<width).map { _ in
                    (0..<Int.random(in: 0...4, using: &dice)).reduce(into: "") { cell, _ in
                        cell += pieces[Int.random(in: 0..<pieces.count, using: &dice)]
                    }
                }
            }
            let written = try text(table, style)
            let found = try rows(of: written)
            #expect(
                found.map { $0.map { Array($0.utf8) } } == table.map { $0.map { Array($0.utf8) } },
                "\(written.debugDescription)"
            )
        }
    }

    /// Whatever the bytes are, the reader gives rows or an error, and what it gives can be written and read again.
    @Test func anyBytesGiveRowsOrAnError() throws {
        let alphabet: [UInt8] = [0x2C, 0x22, 0x0A, 0x0D, 0x61, 0x20, 0x00, 0xC3, 0xA9, 0xEF, 0xBB, 0xBF, 0xFF]
        var dice = SplitMix64(seed: 7)
        var readable = 0
        for _ in 0..<20_000 {
            let bytes = (0..<Int.random(in: 0...12, using: &dice)).map { _ in
                alphabet[min(Int.random(in: 0..<26, using: &dice) % 17, 12)]
            }
            var reader = CSVReader(bytes)
            var writer = CSVWriter()
            var table: [[String]] = []
            do throws(CSVError) {
                while let row = try reader.next() {
                    table.append(row.strings)
                    try writer.append(row.strings)
                }
            } catch {
                #expect(error.line >= 1 && error.column >= 1)
                continue
            }
            readable += 1
            let again = try rows(of: String(decoding: writer.bytes, as: UTF8.self))
            #expect(again.map { $0.map { Array($0.utf8) } } == table.map { $0.map { Array($0.utf8) } })
        }
        #expect(readable > 500)
    }
}
