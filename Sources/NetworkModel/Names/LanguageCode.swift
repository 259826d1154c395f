/// A language by its BCP 47 tag: `th`, `zh-Hant`, `pis`.
public struct LanguageCode: Hashable, Sendable, CustomStringConvertible {
    public let text: String

    /// `nil` unless `text` is a primary subtag of 2 or 3 lower-case letters, then subtags of 2 to 8 letters or digits.
    public init?(_ text: some StringProtocol) {
        let text = String(text)
        let subtags = text.utf8.split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false)
        guard let primary = subtags.first, (2...3).contains(primary.count), subtags.count <= 4,
            primary.allSatisfy({ (UInt8(ascii: "a")...UInt8(ascii: "z")).contains($0) }),
            subtags.dropFirst().allSatisfy({ (2...8).contains($0.count) && $0.allSatisfy(isLetterOrDigit) })
        else { return nil }
        self.text = text
    }

    public var description: String { text }
}

func isLetterOrDigit(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"):
        true
    default: false
    }
}
