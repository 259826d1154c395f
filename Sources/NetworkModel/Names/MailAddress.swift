/// An e-mail address: `meetings@example.org`.
///
/// A whitelist, narrower than RFC 5321: ASCII, one `@`, no quoting, no `%`, `?` or `#`, so that no reader of a
/// `mailto:` link can decode a second header or recipient out of it.
public struct MailAddress: Hashable, Sendable, CustomStringConvertible {
    public let text: String

    /// `nil` where `text` could not be an address; whether it is anyone's, only a message can tell.
    public init?(_ text: some StringProtocol) {
        let parts = Array(text.utf8).split(separator: UInt8(ascii: "@"), omittingEmptySubsequences: false)
        guard parts.count == 2, isDotted(parts[0], upTo: 64, also: "!$&'*+-/=_~"),
            isDotted(parts[1], upTo: 189, also: "-"), parts[1].contains(UInt8(ascii: "."))
        else { return nil }
        self.text = String(text)
    }

    public var description: String { text }
}

/// Letters, digits and the signs in `also`, in segments with single dots between them.
private func isDotted(_ part: ArraySlice<UInt8>, upTo limit: Int, also signs: String) -> Bool {
    part.count <= limit
        && part.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false).allSatisfy { segment in
            !segment.isEmpty && segment.allSatisfy { isLetterOrDigit($0) || signs.utf8.contains($0) }
        }
}
