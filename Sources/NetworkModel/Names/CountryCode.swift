/// A country or territory by its ISO 3166-1 alpha-2 code: `FJ`.
///
/// The type holds the shape; whether the network knows the country is for its table of countries to say.
public struct CountryCode: Hashable, Sendable, Comparable, CustomStringConvertible {
    public let text: String

    /// `nil` unless `text` is two capital ASCII letters.
    public init?(_ text: some StringProtocol) {
        guard text.utf8.count == 2, text.utf8.allSatisfy({ (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains($0) })
        else { return nil }
        self.text = String(text)
    }

    public var description: String { text }

    public static func < (left: Self, right: Self) -> Bool { left.text < right.text }
}
