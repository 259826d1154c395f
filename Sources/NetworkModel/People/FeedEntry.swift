public import CivilTime

/// What a calendar that is subscribed to last said about one thing, so that writing it again gives the same bytes.
///
/// In a member's own calendar a meeting has its `Invitation` instead.
public struct FeedEntry: Hashable, Sendable {
    public typealias UID = Identifier<FeedEntry>

    /// What it is about.
    public enum Kind: String, CaseIterable, Sendable {
        case programme, visit, report, mentoring, deadline
        /// A meeting in the calendar that everyone may read.
        case announcement
        /// A member's own calendar itself: its file is named by the UID.
        case calendar
        /// A mentor's calendar of sessions alone: its file is named by the UID.
        case mentorCalendar
    }

    /// Random, and different for every recipient, so that two people's calendars don't match.
    public let uid: UID
    /// Whose calendar; `nil` for the one that everyone may read.
    public let memberID: Member.ID?
    public let kind: Kind
    /// The ID of the session of the programme, the visit, the pairing, the deadline, the meeting or the member.
    public let subject: Identifier<FeedEntry>
    /// RFC 5545 SEQUENCE: raised with each change.
    public let sequence: Count
    /// When the content last changed: DTSTAMP.
    public let stamp: Timestamp
    public let digest: Digest

    public init(
        uid: UID,
        memberID: Member.ID?,
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
