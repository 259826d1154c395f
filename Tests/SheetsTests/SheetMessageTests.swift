import Lettering
import Sheets
import Testing

@Suite struct SheetMessageTests {
    private let columns = ["Name", "Day", "Remark"]

    @Test func aRowThatFitsIsOneLine() throws {
        let sheet = sheet(
            of: [.text("Ama"), .text("2027-03-01"), .empty],
            columns: columns,
            notes: ["3 more invited"]
        )
        #expect(try sheet.text() == "Name · Day · Remark\nAma · 2027-03-01 · –\n\n3 more invited\n")
    }

    @Test func oneRowThatDoesNotFitMakesBlocksOfAll() throws {
        let long = String(repeating: "long ", count: 12)
        let sheet = sheet(
            of: [.text("Ama"), .text("2027-03-01"), .empty],
            [.empty, .empty, .text(long)],
            columns: columns
        )
        let trimmed = String(long.dropLast())
        #expect(try sheet.text() == "Ama\nDay: 2027-03-01\n\n–\nRemark: \(trimmed)\n")
    }

    /// 60 columns: a wide character takes two, a mark none.
    @Test(arguments: [("王", 28, true), ("王", 29, false), ("ก\u{E31}", 56, true), ("ก\u{E31}", 57, false)])
    func whatFitsIsMeasuredInColumns(letter: String, count: Int, isOneLine: Bool) throws {
        let name = String(repeating: letter, count: count)
        let text = try sheet(of: [.text(name), .number(1)]).text()
        #expect(text.hasPrefix(isOneLine ? "c1 · c2\n\(name)" : "\(name)\nc2: 1"))
    }

    @Test func severalTablesHaveTheirTitles() throws {
        #expect(
            try SheetSamples.severalTables().text(SheetLayout(showsTitle: true)) == """
                Meals

                Days
                Day · People
                2027-03-01 · 18
                2027-03-02 · 22
                2027-03-03 · 20

                Diets: who eats what?
                Diet · People · Remark
                vegan · hidden · at least 1
                halal · 12 · –

                Allergies
                Allergy

                Counts below 5 are hidden.
                Rare allergies were told in person.

                """
        )
    }

    @Test func noLineEndsInASpace() throws {
        let sheet = sheet(of: [.text("a \u{3000}\n b \u{A0}"), .text("c ")], notes: ["d "])
        #expect(try sheet.text() == "a\n b\nc2: c\n\nd\n")
    }

    @Test func aTextTooLongForOneMessageIsRefused() throws {
        let limit = Sheet.longestMessage
        #expect(try sheet(of: [.text(String(repeating: "a", count: limit - 1))]).text().utf16.count == limit)
        #expect(throws: SheetError.messageTooLong(found: limit + 1, limit: limit)) {
            try sheet(of: [.text(String(repeating: "a", count: limit))]).text()
        }
    }
}
