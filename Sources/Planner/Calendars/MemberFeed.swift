internal import Exporters
internal import NetworkModel

/// What stands in one member's own calendar.
struct MemberFeed {
    /// What has its name and revision in the feed's own memory.
    struct Entry {
        let kind: FeedEntry.Kind
        let subject: Identifier<FeedEntry>
        let item: FeedItem
        /// Whether it is of a pairing in which the member mentors.
        var isMentors = false
    }

    let reader: FeedReader
    /// By their first day. Their names and revisions are those of their invitations.
    let meetings: [(item: FeedItem, invitation: Invitation)]
    /// By kind, then by the day; sessions by their pairing, those of a mentor first.
    let entries: [Entry]
    /// Whether one of the pairings in which the member mentors is active and has sessions.
    let isMentor: Bool

    var isEmpty: Bool { meetings.isEmpty && entries.isEmpty }
}
