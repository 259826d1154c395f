import CSV
import Testing

/// All rows of `text`, as strings.
func rows(of text: String) throws -> [[String]] {
    var reader = CSVReader(Array(text.utf8))
    var rows: [[String]] = []
    while let row = try reader.next() { rows.append(row.strings) }
    return rows
}

@Suite struct CSVReaderTests {
    static let readable: [(text: String, rows: [[String]])] = [
        ("", []),
        ("\n", []),
        ("\u{FEFF}", []),
        ("a", [["a"]]),
        ("a\n", [["a"]]),
        ("a,b\r\nc,d\r\n", [["a", "b"], ["c", "d"]]),
        ("a,b\nc,d", [["a", "b"], ["c", "d"]]),
        ("a,b\r\nc,d\n", [["a", "b"], ["c", "d"]]),
        ("\u{FEFF}a,b\n", [["a", "b"]]),
        ("\u{FEFF}\"a\",b\n", [["a", "b"]]),
        (",\n", [["", ""]]),
        (",", [["", ""]]),
        ("a,,\n,,b", [["a", "", ""], ["", "", "b"]]),
        ("\"\"\n", [[""]]),
        ("\"\",\"\"", [["", ""]]),
        ("\"a,b\",c", [["a,b", "c"]]),
        ("\"a\"\"b\"", [["a\"b"]]),
        ("\"\"\"\"", [["\""]]),
        ("\"\"\"\"\"\",x", [["\"\"", "x"]]),
        ("\"a\nb\",c\nd,e", [["a\nb", "c"], ["d", "e"]]),
        ("\"a\r\nb\"\r\nc", [["a\r\nb"], ["c"]]),
        ("\"a\rb\"", [["a\rb"]]),
        (" a , b ", [[" a ", " b "]]),
        ("a\n\nb\n", [["a"], [""], ["b"]]),
        ("a\n\n\n\n", [["a"]]),
        ("a\r\n\r\n\n", [["a"]]),
        ("\n\na", [[""], [""], ["a"]]),
        ("a\n\"\"\n", [["a"], [""]]),
        ("ไทย,ខ្មែរ,မြန်မာ\n", [["ไทย", "ខ្មែរ", "မြန်မာ"]]),
        ("a,\u{FEFF}b", [["a", "\u{FEFF}b"]]),
        ("a\tb;c", [["a\tb;c"]]),
    ]

    @Test(arguments: readable)
    func readsRows(text: String, expected: [[String]]) throws {
        let found = try rows(of: text)
        #expect(found.map { $0.map { Array($0.utf8) } } == expected.map { $0.map { Array($0.utf8) } })
    }

    @Test func givesTheLineOfARowAndOfACell() throws {
        var reader = CSVReader(Array("h,i\n\"a\n\nb\",\"c\nd\",e\r\nf,g\n".utf8))
        let header = try #require(try reader.next())
        let row = try #require(try reader.next())
        let last = try #require(try reader.next())
        #expect([header.line, row.line, last.line] == [1, 2, 6])
        #expect((0..<3).map { row.line(of: $0) } == [2, 4, 5])
        let end = try reader.next()
        #expect(end == nil)
    }

    @Test func aCellOfOneMegabyteComesBackWhole() throws {
        let cell = String(repeating: "เมลา \"", count: 70_000)
        var writer = CSVWriter()
        try writer.append([cell, "x"])
        #expect(writer.bytes.count > 1_000_000)
        var reader = CSVReader(writer.bytes)
        let row = try #require(try reader.next())
        #expect(row.count == 2)
        #expect(row[0] == cell)
    }

    static let integers: [(text: String, value: Int?)] = [
        ("0", 0), ("42", 42), ("-7", -7), ("007", 7), ("", nil), ("-", nil), ("+1", nil), ("1.0", nil), (" 1", nil),
        ("٣", nil), ("9223372036854775807", .max), ("-9223372036854775808", .min), ("9223372036854775808", nil),
        ("-9223372036854775809", nil), ("99999999999999999999999", nil),
    ]

    @Test(arguments: integers)
    func readsIntegers(text: String, value: Int?) throws {
        var reader = CSVReader(Array("x,\"\(text)\"".utf8))
        let row = try #require(try reader.next())
        #expect(row.integer(1) == value)
    }

    @Test func givesBytesWithoutQuotes() throws {
        var reader = CSVReader(Array("abc,\"d\"\"e\",\"\",".utf8))
        let row = try #require(try reader.next())
        #expect(row.bytes(0).elementsEqual("abc".utf8))
        #expect(row.bytes(1).elementsEqual("d\"e".utf8))
        #expect((0..<4).map { row.isEmpty($0) } == [false, false, true, true])
    }
}
