/// The name of an event that never changes: RFC 5545, section 3.8.4.7.
///
/// Letters, digits and `. _ @ + : -`, 1 to 255 of them.
public struct CalendarUID: Hashable, Sendable {
    public let text: String

    /// `nil` where the text is no such name.
    public init?(_ text: String) {
        guard (1...255).contains(text.utf8.count),
            text.utf8.allSatisfy({ isLetterOrDigit($0) || "._@+:-".utf8.contains($0) })
        else { return nil }
        self.text = text
    }
}

/// A language in the shape of BCP 47: `th`, `zh-Hans`.
public struct LanguageTag: Hashable, Sendable {
    public let text: String

    /// `nil` where the text has not that shape. That the language exists is not checked.
    public init?(_ text: String) {
        let subtags = text.utf8.split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false)
        guard text.utf8.count <= 35, (2...8).contains(subtags[0].count), subtags[0].allSatisfy(isLetter),
            subtags.dropFirst().allSatisfy({ (1...8).contains($0.count) && $0.allSatisfy(isLetterOrDigit) })
        else { return nil }
        self.text = text
    }
}

/// The program that made a file, RFC 5545, section 3.7.3: `-//Calendar//EN`.
///
/// Printable ASCII without comma, semicolon, backslash and quote, 1 to 255 characters.
public struct ProductID: Hashable, Sendable {
    public let text: String

    /// `nil` where the text is no such name.
    public init?(_ text: String) {
        guard (1...255).contains(text.utf8.count),
            text.utf8.allSatisfy({ (0x20...0x7E).contains($0) && !",;\\\"".utf8.contains($0) })
        else { return nil }
        self.text = text
    }
}
