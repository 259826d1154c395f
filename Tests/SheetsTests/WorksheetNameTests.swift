import Testing

@testable import Sheets

@Suite struct WorksheetNameTests {
    @Test(arguments: [
        ("Days", "Days"), ("", "Table"), ("[a]:b*c?/\\", "a b c"), ("'Tis", "’Tis"), ("History", "Table History"),
        ("A1", "Table A1"), ("xfd1048576", "Table xfd1048576"), ("R1C1", "Table R1C1"), ("rc", "Table rc"),
        ("2027", "Table 2027"), ("2027-03", "Table 2027-03"), ("ABCD1", "ABCD1"),
        (String(repeating: "a", count: 40), String(repeating: "a", count: 31)),
        (String(repeating: "😀", count: 40), String(repeating: "😀", count: 15)),
        (String(repeating: "a", count: 30) + " b", String(repeating: "a", count: 30)),
    ])
    func aNameIsOneThatExcelTakes(title: String, name: String) {
        #expect(worksheetNames(for: [title]) == [name])
    }

    @Test func noNameStandsTwiceWhateverTheCase() {
        #expect(worksheetNames(for: ["Été", "été", "ÉTÉ"]) == ["Été", "été (2)", "ÉTÉ (3)"])
        let long = String(repeating: "a", count: 35)
        #expect(worksheetNames(for: [long, long])[1] == String(repeating: "a", count: 27) + " (2)")
        #expect(worksheetNames(for: ["a", "a (2)", "a"]) == ["a", "a (2)", "a (3)"])
    }
}
