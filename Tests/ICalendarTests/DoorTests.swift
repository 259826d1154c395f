import ICalendar
import Testing

/// What is refused before it becomes a value.
@Suite struct DoorTests {
    @Test(arguments: [
        "", "a\rb", "a\r\nATTENDEE:mailto:x@y.z", "a\u{0}b", "a\u{1B}b", "a\tb", "a\u{7F}", "a\u{85}b", "a\u{9F}",
        "a\u{2028}b", "a\u{2029}b", "a\u{0B}b", "a\u{0C}b",
    ])
    func aTextWithAControlCharacterIsRefused(text: String) {
        #expect(CalendarText(text) == nil)
        #expect(CalendarCategory(text) == nil)
    }

    @Test(arguments: ["one\ntwo", "ประชุม", "👩🏽‍💻", "“quoted”, and; more\\", "\u{202B}עברית"])
    func anyOtherTextIsTaken(text: String) {
        #expect(CalendarText(text)?.text == text)
    }

    @Test(arguments: ["a,b", "a;b", "a\nb"])
    func aCategoryIsOneWordOrLine(text: String) {
        #expect(CalendarCategory(text) == nil)
    }

    @Test(arguments: [
        "", "mailto:", "MAILTO:a@b.c", "Mailto:a@b.c", "a@b.c", "mailto:a", "mailto:@b.c", "mailto:a@", "mailto:a@b@c",
        "mailto:a b@c.d", "mailto:a@b.c\r\nX:y", "mailto:a@b.c\n", "mailto:a%0d%0a@b.c", "mailto:a@b.c?bcc=d@e.f",
        "mailto:a..b@c.d", "mailto:.a@c.d", "mailto:a@c.d.", "mailto:é@c.d", "mailto:a@ö.d", "mailto:\"a\"@c.d",
        "mailto:a,b@c.d", "mailto:<a@c.d>", "http://a@c.d", "mailto:a@c_d.e",
    ])
    func anythingButAPlainAddressIsRefused(text: String) {
        #expect(CalendarAddress(text) == nil)
    }

    @Test func anAddressKeepsItsSpelling() {
        #expect(CalendarAddress("mailto:First.Last+x@Example.org")?.text == "mailto:First.Last+x@Example.org")
        #expect(CalendarAddress(email: "a@b.c") == CalendarAddress("mailto:a@b.c"))
    }

    @Test(arguments: [
        "", "https://", "http://a.b", "HTTPS://a.b", "javascript:alert(1)", "https://a.b/ c", "https://a.b/\r\nX:y",
        "https://a.b/\"", "https://a.b/<x>", "https://ä.b", "https://a.b/\\",
        "https://" + String(repeating: "a", count: 2000),
    ])
    func anythingButAPlainLinkIsRefused(text: String) {
        #expect(CalendarLink(text) == nil)
    }

    @Test(arguments: ["", "a b", "a\r\nb", "a,b", "a;b", "é", String(repeating: "a", count: 256)])
    func anythingButAPlainUIDIsRefused(text: String) {
        #expect(CalendarUID(text) == nil)
    }

    @Test(arguments: [
        ("th", true), ("zh-Hans", true), ("pt-BR", true), ("es-419", true), ("", false), ("t", false),
        ("th_TH", false), ("th-", false), ("-th", false), ("th;X=y", false), ("th\r\n", false),
        ("toolonglanguage", false),
    ])
    func aLanguageHasTheShapeOfATag(text: String, isTaken: Bool) {
        #expect((LanguageTag(text) != nil) == isTaken)
    }

    @Test(arguments: [("-//Calendar//EN", true), ("", false), ("a\r\nb", false), ("a,b", false), ("é", false)])
    func aProductIsPrintableASCII(text: String, isTaken: Bool) {
        #expect((ProductID(text) != nil) == isTaken)
    }

    @Test(arguments: [
        ("navy", true), ("lightgoldenrodyellow", true), ("yellowgreen", true), ("Navy", false), ("#000080", false),
        ("", false), ("rebeccapurple", false), ("navy ", false), ("navy\r\nX:y", false),
    ])
    func aColorIsANameOfCSS3(text: String, isTaken: Bool) {
        #expect((CalendarColor(text) != nil) == isTaken)
    }

    @Test func alarmsAndRefreshesAreBounded() throws {
        let text = try Sample.text("Soon")
        #expect(Alarm(minutesBefore: -1, text: text) == nil)
        #expect(Alarm(minutesBefore: 40_321, text: text) == nil)
        #expect(RefreshInterval(hours: 0) == nil)
        #expect(RefreshInterval(hours: 745) == nil)
    }
}
