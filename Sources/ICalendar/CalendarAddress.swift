/// The address of a person or a role: `mailto:meeting@example.org`.
///
/// A whitelist, narrower than RFC 5321 and RFC 6068: ASCII, one `@`, no quoting, no `%`, `?` or `#`, so that no reader
/// can decode a second header or recipient out of it.
public struct CalendarAddress: Hashable, Sendable {
    /// The whole URI, the scheme in lower case.
    public let text: String

    /// Reads `mailto:` and an address; `nil` for anything else.
    public init?(_ text: String) {
        guard text.utf8.starts(with: Self.scheme.utf8), Self.isAddress(text.utf8.dropFirst(Self.scheme.utf8.count))
        else {
            return nil
        }
        self.text = text
    }

    /// Reads an address without its scheme, `meeting@example.org`; `nil` for anything else.
    public init?(email: String) {
        guard Self.isAddress(email.utf8[...]) else { return nil }
        text = Self.scheme + email
    }

    private static let scheme = "mailto:"

    private static func isAddress(_ email: Substring.UTF8View) -> Bool {
        guard let at = email.firstIndex(of: UInt8(ascii: "@")) else { return false }
        return isDotted(email[..<at], upTo: 64, also: "!$&'*+-/=_~")
            && isDotted(email[email.index(after: at)...], upTo: 253, also: "-")
    }

    /// The address without its scheme: `meeting@example.org`.
    public var email: String { String(text.dropFirst("mailto:".count)) }

    /// Letters, digits and the signs in `also`, in segments with dots between them.
    private static func isDotted(_ part: Substring.UTF8View, upTo limit: Int, also signs: String) -> Bool {
        let dot = UInt8(ascii: ".")
        guard part.count <= limit else { return false }
        var last = dot
        for byte in part {
            guard byte == dot ? last != dot : isLetterOrDigit(byte) || signs.utf8.contains(byte) else { return false }
            last = byte
        }
        return last != dot
    }
}

/// A link to a web page or a call: `https://`, then printable ASCII that RFC 3986 allows.
public struct CalendarLink: Hashable, Sendable {
    public let text: String

    /// `nil` where the text is no such link, or longer than 2,000 characters.
    public init?(_ text: String) {
        let scheme = "https://"
        guard text.utf8.starts(with: scheme.utf8), (scheme.utf8.count + 1...2000).contains(text.utf8.count),
            text.utf8.allSatisfy({ isLetterOrDigit($0) || "-._~:/?#[]@!$&'()*+,;=%".utf8.contains($0) })
        else { return nil }
        self.text = text
    }
}

func isLetterOrDigit(_ byte: UInt8) -> Bool {
    isLetter(byte) || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
}

func isLetter(_ byte: UInt8) -> Bool { (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20) }
