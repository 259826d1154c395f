import NetworkModel
import Testing

@Suite struct CodesTests {
    @Test(arguments: ["fj-suva", "m017", "2027", "a"])
    func wordsJoinedByHyphensAreAnIdentifier(text: String) {
        #expect(Identifier<Group>(text)?.text == text)
        #expect(Topic(text)?.text == text)
    }

    @Test(arguments: [
        "", "-", "fj-", "-fj", "fj--suva", "FJ", "fj suva", "fj_suva", "fj/suva", "fĳ",
        String(repeating: "a", count: 65),
    ])
    func anythingElseIsNone(text: String) {
        #expect(Identifier<Group>(text) == nil)
        #expect(Topic(text) == nil)
    }

    @Test(arguments: ["FJ", "KH"])
    func twoCapitalsAreACountryCode(text: String) {
        #expect(CountryCode(text)?.text == text)
    }

    @Test(arguments: ["", "F", "fj", "FJI", "F1", "ÄÖ", "F "])
    func anythingElseIsNoCountryCode(text: String) {
        #expect(CountryCode(text) == nil)
    }

    @Test(arguments: ["th", "pis", "zh-Hant", "sr-Latn-RS"])
    func aTagIsALanguageCode(text: String) {
        #expect(LanguageCode(text)?.text == text)
    }

    @Test(arguments: ["", "t", "TH", "thai", "zh_Hant", "zh-", "zh-H", "-th", "a1"])
    func anythingElseIsNoLanguageCode(text: String) {
        #expect(LanguageCode(text) == nil)
    }

    @Test(arguments: ["meetings@example.org", "a.b+c@mail.example.co.nz"])
    func anAddressIsTaken(text: String) {
        #expect(MailAddress(text)?.text == text)
    }

    @Test(arguments: [
        "", "a", "a@b", "@example.org", "a@", "a@@example.org", "a b@example.org", "a@example..org", ".a@example.org",
        "a@.example.org", "a\n@example.org", "a%0Ab@example.org", "a?cc=x@example.org", "\"a\"@example.org",
        "ä@example.org",
    ])
    func whatAReaderCouldDecodeIntoMoreIsRefused(text: String) {
        #expect(MailAddress(text) == nil)
    }

    @Test func numbersStayInTheirRange() {
        #expect(Count(0) != nil && Count(1_000_000) != nil && Count(-1) == nil && Count(1_000_001) == nil)
        #expect(Year(1900) != nil && Year(2200) != nil && Year(1899) == nil && Year(2201) == nil)
        #expect(Series.Span(years: 1) != nil && Series.Span(years: 0) == nil && Series.Span(years: 11) == nil)
        #expect(MentoringWish.Capacity(mentees: 20) != nil && MentoringWish.Capacity(mentees: 21) == nil)
    }

    @Test func aDigestIsFNV1aAndReadsBack() throws {
        // The published test vectors of FNV-1a, 64 bits.
        #expect(Digest(of: "").description == "cbf29ce484222325")
        #expect(Digest(of: "a").description == "af63dc4c8601ec8c")
        #expect(Digest(of: "foobar").description == "85944171f73967e8")
        #expect(Digest("85944171f73967e8") == Digest(of: "foobar"))
        #expect(
            Digest("85944171F73967E8") == nil && Digest("85944171f73967e") == nil && Digest("+5944171f73967e8") == nil
        )
    }
}
