public import CivilTime

/// What a member's own calendar last said about one thing, so that writing it again gives the same bytes.
///
/// A meeting has its `Invitation` instead.
public struct FeedEntry: Hashable, Sendable {
    public typealias UID = Identifier<FeedEntry>

    /// What it is about.
    public enum Kind: String, CaseIterable, Sendable {
        case programme, visit, report, mentoring, deadline
    }

    /// Random, and different for every recipient, so that two people's calendars don't match.
    public let uid: UID
    public let memberID: Member.ID
    public let kind: Kind
    /// The ID of the session of the programme, the visit, the pairing or the deadline.
    public let subject: Identifier<FeedEntry>
    /// RFC 5545 SEQUENCE: raised with each change.
    public let sequence: Count
    /// When the content last changed: DTSTAMP.
    public let stamp: Timestamp
    public let digest: Digest

    public init(
        uid: UID,
        memberID: Member.ID,
        kind: Kind,
        subject: Identifier<FeedEntry>,
        sequence: Count,
        stamp: Timestamp,
        digest: Digest
    ) {
        self.uid = uid
        self.memberID = memberID
        self.kind = kind
        self.subject = subject
        self.sequence = sequence
        self.stamp = stamp
        self.digest = digest
    }
}
