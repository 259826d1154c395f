/// One line of text for people: a name, a title, a city. 1 to 200 characters.
///
/// It has no control characters, no line or paragraph separators, no bidirectional overrides (they can make a name
/// read as another) and no white space at either end. Joiners stay: many scripts need them.
public struct PlainLine: Hashable, Sendable, CustomStringConvertible {
    public let text: String

    public init?(_ text: some StringProtocol) {
        let text = String(text)
        guard isPlain(text, maximumCharacters: 200, allowsLineBreaks: false), !text.isEmpty else { return nil }
        self.text = text
    }

    public var description: String { text }
}

/// A remark of one or more lines. 1 to 2,000 characters, otherwise as `PlainLine`; lines end with LF.
public struct Note: Hashable, Sendable, CustomStringConvertible {
    public let text: String

    public init?(_ text: some StringProtocol) {
        let text = String(text)
        guard isPlain(text, maximumCharacters: 2000, allowsLineBreaks: true), !text.isEmpty else { return nil }
        self.text = text
    }

    public var description: String { text }
}

private func isPlain(_ text: String, maximumCharacters: Int, allowsLineBreaks: Bool) -> Bool {
    // A character is at most a few scalars, but nobody's name needs more bytes than this.
    guard text.utf8.count <= maximumCharacters * 16, text.first != " ", text.last != " " else { return false }
    if !allowsLineBreaks, text.utf8.allSatisfy({ (0x20..<0x7F).contains($0) }) {
        return text.utf8.count <= maximumCharacters
    }
    for scalar in text.unicodeScalars where !isPrintable(scalar) {
        guard allowsLineBreaks, scalar == "\n" else { return false }
    }
    // Characters are costly to count, and never more than the bytes.
    guard text.utf8.count <= maximumCharacters || text.count <= maximumCharacters else { return false }
    return text.first?.isWhitespace == false && text.last?.isWhitespace == false
}

private func isPrintable(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0..<0x20, 0x7F..<0xA0, 0x2028, 0x2029, 0x202A...0x202E, 0x2066...0x2069, 0xFEFF, 0xFFF9...0xFFFF: false
    default: true
    }
}
