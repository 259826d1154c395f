internal import NetworkModel

/// What the calendars remember, while they are made anew: an entry keeps its UID as long as its subject is there, and its
/// revision as long as its reader sees no change. What is not asked for again is forgotten.
struct FeedMemory {
    private struct Key: Hashable {
        let memberID: Member.ID?
        let kind: FeedEntry.Kind
        let subject: Identifier<FeedEntry>

        init(_ entry: FeedEntry) {
            memberID = entry.memberID
            kind = entry.kind
            subject = entry.subject
        }

        init(memberID: Member.ID?, kind: FeedEntry.Kind, subject: Identifier<FeedEntry>) {
            self.memberID = memberID
            self.kind = kind
            self.subject = subject
        }
    }

    private let surroundings: Surroundings
    private let earlier: [FeedEntry]
    private let known: [Key: FeedEntry]
    private var kept: [FeedEntry]

    /// - Parameter forgets: whether an entry that is not asked for again goes; the others stay as they are.
    init(_ earlier: [FeedEntry], surroundings: Surroundings, forgets: (FeedEntry) -> Bool) {
        self.surroundings = surroundings
        self.earlier = earlier
        known = Dictionary(earlier.map { (Key($0), $0) }, uniquingKeysWith: { first, _ in first })
        kept = earlier.filter { !forgets($0) }
    }

    /// All that is remembered now, by UID.
    var entries: [FeedEntry] { kept.sorted { $0.uid < $1.uid } }

    func knows(_ kind: FeedEntry.Kind, of subject: Identifier<FeedEntry>, for member: Member.ID?) -> Bool {
        known[Key(memberID: member, kind: kind, subject: subject)] != nil
    }

    /// Whose calendar remembers something else than before, each once; `nil` is the calendar that everyone may read.
    var readersWithNews: Set<Member.ID?> {
        Set(Set(earlier).symmetricDifference(kept).map(\.memberID))
    }

    /// Each entry is asked for once.
    mutating func entry(
        _ kind: FeedEntry.Kind,
        of subject: Identifier<FeedEntry>,
        for member: Member.ID?,
        digest: Digest
    ) -> FeedEntry {
        let earlier = known[Key(memberID: member, kind: kind, subject: subject)]
        let entry: FeedEntry
        if let earlier, earlier.digest == digest {
            entry = earlier
        } else {
            entry = FeedEntry(
                uid: earlier?.uid ?? surroundings.freshFeedUID(kind, subject, member),
                memberID: member,
                kind: kind,
                subject: subject,
                sequence: earlier.map { Count($0.sequence.number + 1) ?? .most } ?? .none,
                stamp: surroundings.now,
                digest: digest
            )
        }
        kept.append(entry)
        return entry
    }

    /// The entry of a calendar itself, which never changes.
    mutating func calendar(
        _ kind: FeedEntry.Kind,
        of subject: Identifier<FeedEntry>,
        for member: Member.ID?
    ) -> FeedEntry {
        entry(kind, of: subject, for: member, digest: Digest(of: ""))
    }
}
