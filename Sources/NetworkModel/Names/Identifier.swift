/// The name by which rows refer to an `Owner`: lower-case ASCII letters and digits in words joined by hyphens.
///
/// At most 64 characters: `fj-suva-women`, `m017`, `regional-2027`.
public struct Identifier<Owner>: Hashable, Sendable {
    public let text: String

    /// `nil` unless `text` has the stated shape.
    public init?(_ text: some StringProtocol) {
        let text = String(text)
        guard isHyphenatedWords(text.utf8) else { return nil }
        self.text = text
    }
}

extension Identifier: Comparable {
    public static func < (left: Self, right: Self) -> Bool { left.text < right.text }
}

extension Identifier: CustomStringConvertible {
    public var description: String { text }
}

/// A skill or subject that groups and members offer or want: `peer-outreach`, `bookkeeping`.
public struct Topic: Hashable, Sendable, CustomStringConvertible {
    public let text: String

    /// `nil` unless `text` is lower-case ASCII words joined by hyphens, at most 64 characters.
    public init?(_ text: some StringProtocol) {
        let text = String(text)
        guard isHyphenatedWords(text.utf8) else { return nil }
        self.text = text
    }

    public var description: String { text.replacing("-", with: " ") }
}

/// Whether the bytes are 1 to 64 of `a-z`, `0-9` and single hyphens between them.
private func isHyphenatedWords(_ bytes: String.UTF8View) -> Bool {
    var count = 0
    var previous = UInt8(ascii: "-")
    for byte in bytes {
        count += 1
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"): break
        case UInt8(ascii: "-") where previous != byte: break
        default: return false
        }
        previous = byte
    }
    return previous != UInt8(ascii: "-") && count <= 64
}
