/// The name of a time zone of the IANA database: `Asia/Kathmandu`.
///
/// One to three segments of ASCII letters, digits, `_`, `+` and `-`, joined by `/`, so that no name leads out of the
/// folder of zone files. The names that mean another thing on every machine (`localtime`, `posixrules`) and the two
/// parallel trees (`posix/…`, and `right/…`, which counts leap seconds) are refused.
public struct ZoneName: Hashable, Sendable {
    /// The name as the database spells it.
    public let text: String

    /// `nil` where the text is no such name. That the zone exists is not checked here.
    public init?(_ text: some StringProtocol) {
        let segments = text.utf8.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
        guard (1...3).contains(segments.count), text.utf8.count <= 64,
            segments.allSatisfy({ !$0.isEmpty && $0.allSatisfy(Self.isAllowed) }),
            !["localtime", "posix", "posixrules", "right"].contains(String(decoding: segments[0], as: UTF8.self))
        else { return nil }
        self.text = String(text)
    }

    private init(known text: String) { self.text = text }

    /// Coordinated Universal Time.
    public static let utc = ZoneName(known: "UTC")

    private static func isAllowed(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "a")...UInt8(ascii: "z"),
            UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"), UInt8(ascii: "+"), UInt8(ascii: "-"):
            true
        default: false
        }
    }
}

extension ZoneName: Comparable {
    public static func < (left: ZoneName, right: ZoneName) -> Bool { left.text < right.text }
}

extension ZoneName: CustomStringConvertible {
    public var description: String { text }
}
