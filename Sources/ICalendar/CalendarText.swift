/// Text that a person reads: not empty, and without any control character but the line feed.
///
/// A line feed is written as `\n` (RFC 5545, section 3.3.11), or as `^n` in a parameter (RFC 6868). Carriage return,
/// NEL and Unicode's own line separators are refused, so that no value can begin a line of its own in any reader.
public struct CalendarText: Hashable, Sendable {
    public let text: String

    /// `nil` for an empty text, or one that holds a refused character.
    public init?(_ text: String) {
        guard !text.isEmpty, text.unicodeScalars.allSatisfy(Self.isAllowed) else { return nil }
        self.text = text
    }

    /// `text`, a blank line, and the link.
    init(_ text: CalendarText, endingIn link: CalendarLink) { self.text = "\(text.text)\n\n\(link.text)" }

    init(_ link: CalendarLink) { text = link.text }

    init(_ category: CalendarCategory) { text = category.text }

    private static func isAllowed(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x0A: true
        case 0x00...0x1F, 0x7F...0x9F, 0x2028, 0x2029: false
        default: true
        }
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
