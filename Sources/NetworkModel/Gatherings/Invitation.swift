public import CivilTime

/// What was last sent to one delegate about one meeting, so that the next file updates the same entry.
public struct Invitation: Hashable, Sendable {
    public typealias UID = Identifier<Invitation>

    public enum State: String, CaseIterable, Sendable {
        case sent, cancelled
    }

    /// Random, and different for every recipient, so that two people's calendars don't match.
    public let uid: UID
    public let meetingID: Meeting.ID
    public let memberID: Member.ID
    /// RFC 5545 SEQUENCE: raised with each change that was sent.
    public let sequence: Count
    public let state: State
    /// When the content last changed: DTSTAMP, so that writing again gives the same bytes.
    public let stamp: Timestamp
    /// A fingerprint of the content, 16 hexadecimal digits; a different one means something to send.
    public let digest: Digest

    public init(
        uid: UID,
        meetingID: Meeting.ID,
        memberID: Member.ID,
        sequence: Count,
        state: State,
        stamp: Timestamp,
        digest: Digest
    ) {
        self.uid = uid
        self.meetingID = meetingID
        self.memberID = memberID
        self.sequence = sequence
        self.state = state
        self.stamp = stamp
        self.digest = digest
    }
}

/// The 64-bit FNV-1a hash of some text: tells a changed content from an unchanged one; it keeps no secret.
public struct Digest: Hashable, Sendable, CustomStringConvertible {
    private let value: UInt64

    public init(of text: String) {
        value = text.utf8.reduce(0xCBF2_9CE4_8422_2325) { ($0 ^ UInt64($1)) &* 0x100_0000_01B3 }
    }

    /// Reads 16 lower-case hexadecimal digits.
    public init?(_ text: some StringProtocol) {
        guard text.utf8.count == 16, let value = UInt64(text, radix: 16) else { return nil }
        self.value = value
        guard description == text else { return nil }
    }

    public var description: String {
        let digits = String(value, radix: 16)
        return String(repeating: "0", count: 16 - digits.count) + digits
    }
}
