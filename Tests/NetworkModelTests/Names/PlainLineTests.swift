import NetworkModel
import Testing

@Suite struct PlainLineTests {
    @Test(arguments: ["Mango", "สมหญิง", "ស្រីពៅ", "နီလာ", "ນາງແກ້ວ", "लक्ष्मी", "শাপলা", "தாமரை", "නෙළුම්", "小兰", "O’Neil", "Ān"])
    func aNameOfAnyScriptIsTaken(name: String) {
        #expect(PlainLine(name)?.text == name)
    }

    @Test func joinersStayBecauseScriptsNeedThem() {
        #expect(PlainLine("ක්‍රි\u{200D}") != nil)
        #expect(PlainLine("می\u{200C}خواهم") != nil)
    }

    @Test(arguments: [
        "", " ", " Mango", "Mango ", "Man\ngo", "Man\rgo", "Man\tgo", "Man\u{0}go", "Man\u{7F}go", "Man\u{85}go",
        "Man\u{2028}go", "Man\u{202E}go", "Man\u{2066}go", "\u{FEFF}Mango", "\u{A0}Mango",
    ])
    func whatCouldMisleadAReaderIsRefused(text: String) {
        #expect(PlainLine(text) == nil)
    }

    @Test func twoHundredCharactersAreTakenAndOneMoreIsNot() {
        #expect(PlainLine(String(repeating: "ก", count: 200)) != nil)
        #expect(PlainLine(String(repeating: "ก", count: 201)) == nil)
        #expect(PlainLine(String(repeating: "x", count: 200)) != nil)
        #expect(PlainLine(String(repeating: "x", count: 201)) == nil)
    }

    @Test func aHeapOfMarksOnOneLetterIsRefused() {
        #expect(PlainLine("e" + String(repeating: "\u{301}", count: 5000)) == nil)
    }

    @Test func aNoteHasLinesAndNoOtherControl() {
        #expect(Note("First\nsecond") != nil)
        #expect(Note("First\r\nsecond") == nil)
        #expect(Note("First\u{1B}[31m") == nil)
        #expect(Note(String(repeating: "x", count: 2001)) == nil)
    }
}
