/// A page's address: `https://meet.example.org/room-7`.
///
/// Only `https`, a host with a dot, and the characters that RFC 3986 lets stand by themselves; so no link runs a script,
/// and none breaks out of a calendar's line or a page's attribute. At most 500 characters. A name and password before
/// the host are refused: they would give themselves away.
public struct WebLink: Hashable, Sendable, CustomStringConvertible {
    public let text: String

    public init?(_ text: some StringProtocol) {
        let text = String(text)
        let prefix = "https://"
        guard text.hasPrefix(prefix), text.utf8.count <= 500 else { return nil }
        let rest = text.utf8.dropFirst(prefix.utf8.count)
        let host = rest.prefix { !"/?#".utf8.contains($0) }
        let labels = host.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
        guard labels.count >= 2,
            labels.allSatisfy({ !$0.isEmpty && $0.allSatisfy { isLetterOrDigit($0) || $0 == UInt8(ascii: "-") } }),
            rest.dropFirst(host.count).allSatisfy({ isLetterOrDigit($0) || "-._~/?#&=+%:@!$*,;".utf8.contains($0) })
        else { return nil }
        self.text = text
    }

    public var description: String { text }
}
