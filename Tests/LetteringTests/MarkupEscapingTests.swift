import Lettering
import Testing

@Suite struct MarkupEscapingTests {
    @Test(arguments: [
        ("<b a=\"1\" c='2'>&amp;</b>", "&lt;b a=&quot;1&quot; c=&#39;2&#39;&gt;&amp;amp;&lt;/b&gt;"),
        // By characters, these would be no quote, no bracket and no ampersand.
        ("\"\u{301}<\u{338}&\u{20E3}", "&quot;\u{301}&lt;\u{338}&amp;\u{20E3}"),
        ("a\u{0}b\u{1B}c\u{7F}d\u{85}e\u{FFFE}f\nq", "a\u{FFFD}b\u{FFFD}c\u{FFFD}d\u{FFFD}e\u{FFFD}f\u{FFFD}q"),
        ("สวัสดี 王小明 👩‍👧", "สวัสดี 王小明 👩‍👧"),
    ])
    func nothingOfATextIsMarkup(text: String, escaped: String) {
        #expect(Array(text.escapedForXML.utf8) == Array(escaped.utf8))
    }
}
