import Sheets
import Testing

@Suite struct SheetCSVTests {
    private func text(_ bytes: [UInt8]) -> String { String(decoding: bytes, as: UTF8.self) }

    @Test func aSheetOfOneTableIsThatTable() throws {
        let sheet = sheet(of: [.text("a,b"), .number(-3), .empty])
        #expect(try text(sheet.csv()) == "\u{FEFF}c1,c2,c3\r\n\"a,b\",\"'-3\",\r\n")
        #expect(try sheet.tables[0].csv() == sheet.csv())
    }

    @Test func severalTablesStandBelowTheirTitlesAndTheNotesBelowThem() throws {
        #expect(
            try text(SheetSamples.severalTables().csv()) == """
                \u{FEFF}Days\r
                Day,People\r
                2027-03-01,18\r
                2027-03-02,22\r
                2027-03-03,20\r
                ""\r
                Diets: who eats what?\r
                Diet,People,Remark\r
                vegan,hidden,at least 1\r
                halal,12,\r
                ""\r
                Allergies\r
                Allergy\r
                ""\r
                Counts below 5 are hidden.\r
                Rare allergies were told in person.\r

                """
        )
    }

    @Test func formulasAreNeutralisedInTitlesNamesAndNotesToo() throws {
        let table = SheetTable("=1", columns: ["+2"], rows: [[.text("@3")]])
        let csv = try text(Sheet(title: "=5", tables: [table, table], notes: ["-4"]).csv())
        for guarded in ["\"'=1\"", "\"'+2\"", "\"'@3\"", "\"'-4\""] { #expect(csv.contains(guarded)) }
        #expect(!csv.contains("=5"))
    }

    @Test func aNulReachesNoCell() throws {
        #expect(try text(sheet(of: [.text("a\u{0}b")]).csv()) == "\u{FEFF}c1\r\na\u{FFFD}b\r\n")
    }
}
