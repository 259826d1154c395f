/// Something about a traveller that only an open vault reads: a travel document or an itinerary, as ciphertext.
///
/// It is bound to its meeting, member, kind and part: in another's place it doesn't open.
public struct SealedRecord: Hashable, Sendable {
    public enum Kind: String, CaseIterable, Sendable {
        case passport, identityCard, itinerary

        public init(_ document: TravelDocument.Kind) {
            self =
                switch document {
                case .passport: .passport
                case .identityCard: .identityCard
                }
        }

        /// `nil` for an itinerary.
        public var document: TravelDocument.Kind? {
            switch self {
            case .passport: .passport
            case .identityCard: .identityCard
            case .itinerary: nil
            }
        }
    }

    public let meetingID: Meeting.ID
    public let memberID: Member.ID
    public let kind: Kind
    /// 0 for the member, from 1 on for those who travel with them.
    public let part: Count
    public let text: SealedText

    public init(meetingID: Meeting.ID, memberID: Member.ID, kind: Kind, part: Count, text: SealedText) {
        self.meetingID = meetingID
        self.memberID = memberID
        self.kind = kind
        self.part = part
        self.text = text
    }
}

/// Sealed bytes in Base64 (RFC 4648, section 4): 4 to 100,000 characters.
public struct SealedText: Hashable, Sendable, CustomStringConvertible {
    public let text: String

    public init?(_ text: some StringProtocol) {
        let text = String(text)
        guard isBase64(text.utf8) else { return nil }
        self.text = text
    }

    public var description: String { text }
}

/// Over one type of text: a store has thousands of these, and each is read byte by byte.
private func isBase64(_ bytes: String.UTF8View) -> Bool {
    guard (4...100_000).contains(bytes.count), bytes.count % 4 == 0 else { return false }
    var padding = 0
    for byte in bytes {
        if byte == UInt8(ascii: "=") {
            padding += 1
        } else if padding > 0 || !isLetterOrDigit(byte) && byte != UInt8(ascii: "+") && byte != UInt8(ascii: "/") {
            return false
        }
    }
    return padding <= 2
}
