import CSV
import Testing

@Suite struct CSVErrorTests {
    /// The error that stops the reading of `bytes`, and how many rows came before it.
    private func failure(of bytes: [UInt8]) -> (error: CSVError?, rows: Int) {
        var reader = CSVReader(bytes)
        var rows = 0
        do throws(CSVError) {
            while try reader.next() != nil { rows += 1 }
            return (nil, rows)
        } catch {
            return (error, rows)
        }
    }

    struct Refused: Sendable, CustomTestStringConvertible {
        let name: String
        let bytes: [UInt8]
        let error: CSVError
        let rowsBefore: Int

        init(_ name: String, _ bytes: [UInt8], _ line: Int, _ column: Int, _ problem: CSVError.Problem, after: Int) {
            self.name = name
            self.bytes = bytes
            error = CSVError(line: line, column: column, problem: problem)
            rowsBefore = after
        }

        init(_ text: String, _ line: Int, _ column: Int, _ problem: CSVError.Problem, after: Int) {
            self.init(text.debugDescription, Array(text.utf8), line, column, problem, after: after)
        }

        var testDescription: String { name }
    }

    static let refused = [
        Refused("a,\"b", 1, 2, .openQuote, after: 0),
        Refused("a,b\nc,\"d\ne\n", 2, 2, .openQuote, after: 1),
        Refused("\"", 1, 1, .openQuote, after: 0),
        Refused("\"a\nb\",\"c\n", 2, 2, .openQuote, after: 0),
        Refused("a\n\"b\"c,d", 2, 1, .textAfterQuote, after: 1),
        Refused("a,\"b\" ,c", 1, 2, .textAfterQuote, after: 0),
        Refused("\"a\nb\",\"c\"d", 2, 2, .textAfterQuote, after: 0),
        Refused("a,5\" pipe", 1, 2, .quoteInBareCell, after: 0),
        Refused("a, \"b\"", 1, 2, .quoteInBareCell, after: 0),
        Refused("a,b\rc,d\r", 1, 2, .loneCarriageReturn, after: 0),
        Refused("a\nb\r", 2, 1, .loneCarriageReturn, after: 1),
        Refused("a\nb\r\r\n", 2, 1, .loneCarriageReturn, after: 1),
        Refused("a,\"b\"\rc", 1, 2, .loneCarriageReturn, after: 0),
        Refused("a\nb,c\0d", 2, 2, .nul, after: 1),
        Refused("\"a\nb\",\"\0\"", 2, 2, .nul, after: 0),
        Refused("Latin-1", Array("a,b\nc,caf".utf8) + [0xE9, 0x0A], 2, 2, .invalidUTF8, after: 1),
        Refused(
            "Latin-1 in quotes",
            Array("\"a\nb\",\"".utf8) + [0xE9] + Array("\",c".utf8),
            2,
            2,
            .invalidUTF8,
            after: 0
        ),
        Refused("before an open quote", [0xE9] + Array(",\"b".utf8), 1, 1, .invalidUTF8, after: 0),
        Refused("within an open quote", Array("a,\"b".utf8) + [0xE9], 1, 2, .invalidUTF8, after: 0),
        Refused("cut at the end", Array("a,b\n".utf8) + [0xE0, 0xB8], 2, 1, .invalidUTF8, after: 1),
        Refused("overlong", Array("a,".utf8) + [0xC0, 0x80], 1, 2, .invalidUTF8, after: 0),
        Refused("surrogate", [0xED, 0xA0, 0x80], 1, 1, .invalidUTF8, after: 0),
        Refused("after a bad quote", Array("a\"b\n".utf8) + [0xE9], 1, 1, .quoteInBareCell, after: 0),
        Refused("UTF-16LE", [0xFF, 0xFE, 0x61, 0x00, 0x0A, 0x00], 1, 1, .otherEncoding("UTF-16LE"), after: 0),
        Refused("UTF-16BE", [0xFE, 0xFF, 0x00, 0x61, 0x00, 0x0A], 1, 1, .otherEncoding("UTF-16BE"), after: 0),
        Refused("UTF-32LE", [0xFF, 0xFE, 0x00, 0x00], 1, 1, .otherEncoding("UTF-32LE"), after: 0),
        Refused("UTF-16 without a mark", [0x61, 0x00, 0x0A, 0x00], 1, 1, .nul, after: 0),
    ]

    @Test(arguments: refused)
    func refusesWithLineAndColumn(_ file: Refused) {
        let found = failure(of: file.bytes)
        #expect(found.error == file.error)
        #expect(found.rows == file.rowsBefore)
    }

    @Test(arguments: refused)
    func isAtItsEndAfterAnError(_ file: Refused) throws {
        var reader = CSVReader(file.bytes)
        #expect(throws: CSVError.self) { while try reader.next() != nil {} }
        let afterwards = try reader.next()
        #expect(afterwards == nil)
    }

    @Test func refusesRowsOfAnotherLength() throws {
        var reader = CSVReader(Array("x\n\"a\nb\",c,d\n".utf8))
        _ = try reader.next()
        let row = try #require(try reader.next())
        #expect(throws: CSVError(line: 2, column: 4, problem: .tooFewCells(found: 3, expected: 5))) {
            try row.expecting(5)
        }
        #expect(throws: CSVError(line: 3, column: 2, problem: .tooManyCells(found: 3, expected: 1))) {
            try row.expecting(1)
        }
        try row.expecting(3)
    }

    @Test func saysWhatWasFoundAndWhatToDo() {
        let error = CSVError(line: 3, column: 2, problem: .otherEncoding("UTF-16LE"))
        #expect("\(error)" == "line 3, column 2: found UTF-16LE, expected UTF-8; save the file as CSV UTF-8")
    }
}
