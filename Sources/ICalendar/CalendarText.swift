/// Text that a person reads: not empty, and without any control character but the line feed.
///
/// A line feed is written as `\n` (RFC 5545, section 3.3.11), or as `^n` in a parameter (RFC 6868). Carriage return,
/// NEL and Unicode's own line separators are refused, so that no value can begin a line of its own in any reader.
public struct CalendarText: Hashable, Sendable {
    public let text: String

    /// `nil` for an empty text, or one that holds a refused character.
    public init?(_ text: String) {
        guard !text.isEmpty, !Self.holdsRefused(text.utf8) else { return nil }
        self.text = text
    }

    /// `text`, a blank line, and the link.
    init(_ text: CalendarText, endingIn link: CalendarLink) { self.text = "\(text.text)\n\n\(link.text)" }

    init(_ link: CalendarLink) { text = link.text }

    init(_ category: CalendarCategory) { text = category.text }

    /// Looks at bytes, which is several times faster: U+0080 to U+009F are C2 80 to C2 9F, U+2028 and U+2029 are
    /// E2 80 A8 and E2 80 A9.
    private static func holdsRefused(_ bytes: String.UTF8View) -> Bool {
        var two: (UInt8, UInt8) = (0, 0)
        for byte in bytes {
            switch (two.0, two.1, byte) {
            case (_, _, 0x0A): break
            case (_, _, 0x00...0x1F), (_, _, 0x7F), (_, 0xC2, 0x80...0x9F), (0xE2, 0x80, 0xA8...0xA9): return true
            default: break
            }
            two = (two.1, byte)
        }
        return false
    }
}

/// One category of an event, on one line.
///
/// A comma or a semicolon is refused too: libical 3.0 leaves both unescaped in CATEGORIES, where a comma would make
/// two categories of one.
public struct CalendarCategory: Hashable, Sendable {
    public let text: String

    /// `nil` for an empty text, or one that holds a refused character.
    public init?(_ text: String) {
        guard let text = CalendarText(text)?.text,
            !text.unicodeScalars.contains(where: { $0 == "," || $0 == ";" || $0 == "\n" })
        else { return nil }
        self.text = text
    }
}
