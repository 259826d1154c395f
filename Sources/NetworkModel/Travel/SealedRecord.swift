/// Something about a traveller that only an open vault reads: a travel document or an itinerary, as ciphertext.
///
/// It is bound to its meeting, member, kind and part: in another's place it doesn't open.
public struct SealedRecord: Hashable, Sendable {
    public enum Kind: String, CaseIterable, Sendable {
        case passport, identityCard, itinerary
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
        let bytes = text.utf8
        guard (4...100_000).contains(bytes.count), bytes.count % 4 == 0 else { return nil }
        let padding = bytes.suffix(2).filter { $0 == UInt8(ascii: "=") }.count
        guard
            bytes.dropLast(padding).allSatisfy({
                isLetterOrDigit($0) || $0 == UInt8(ascii: "+") || $0 == UInt8(ascii: "/")
            })
        else { return nil }
        self.text = String(text)
    }

    public var description: String { text }
}
