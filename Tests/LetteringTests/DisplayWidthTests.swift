import Lettering
import Testing

@Suite struct DisplayWidthTests {
    @Test(arguments: [
        ("", 0), ("Ama", 3), ("é", 1), ("e\u{301}", 1), ("สวัสดี", 4), ("王小明", 6), ("ｶﾞ", 2), ("김", 2), ("👩", 2),
        ("a\u{200D}b", 2),
    ])
    func aTextTakesTheColumnsThatItsScalarsTake(text: String, width: Int) {
        #expect(text.displayWidth == width)
    }

    @Test func paddingFillsUpToTheWidthAndNeverCuts() {
        #expect("王".padded(to: 4) == "王  ")
        #expect("王".paddedBefore(to: 4) == "  王")
        #expect("王小明".padded(to: 4) == "王小明")
    }
}
