/// What the replies to an invitation mean, by the rules of RFC 5546. It is derived: the replies are the facts.
///
/// The same replies give the same participation in whatever order they came.
public struct Participation: Hashable, Sendable {
    public enum Status: Hashable, Sendable {
        /// Nobody answered the newest version yet: the recipient, or the last of `delegates`.
        case needsAnswer
        case accepted
        case declined
        case tentative
        /// The organizer is asked for other times: to send them, or to leave the meeting as it is.
        case counterProposed(ProposedTimes)
        /// The invitation is: no answer counts.
        case cancelled
    }

    /// What one reply is worth.
    public enum Standing: Hashable, Sendable {
        /// Its sender's last word on the newest version.
        case counts
        /// Stale: the sender said something later to the same version (RFC 5546, section 2.1.5).
        case superseded
        /// Stale: a version was answered that is not the newest any more (RFC 5546, section 2.1.5).
        case earlierVersion
        /// Its sender holds no invitation of this UID (RFC 5546, section 3.2.3): a member whose own is another, or,
        /// for `nil`, an address that nobody in the network has. A delegate is one until the delegation arrives.
        case partyCrasher(Member.ID?)
        /// The invitation is cancelled.
        case cancelled
        /// One occurrence is answered, and the meeting has no more than one.
        case notRecurring
        /// A version is answered that was never sent, or whose sending was undone.
        case neverSent

        public var isStale: Bool { self == .superseded || self == .earlierVersion }
    }

    /// A reply and its standing.
    public struct Entry: Hashable, Sendable {
        public let reply: Reply
        public let standing: Standing
    }

    public let invitation: Invitation
    public let status: Status
    /// By version, then by stamp; the same one that came twice stands once.
    public let entries: [Entry]
    /// To whom the recipient of the newest version passed it on, and that one in turn; in lower case.
    public let delegates: [MailAddress]
    /// What was answered to the newest of the earlier versions that were answered: to show, not to count on.
    public let earlierReply: Reply?
    private let addresses: AddressBook

    /// Folds the replies; those to other invitations are left out.
    public init(of invitation: Invitation, replies: [Reply], addresses: AddressBook) {
        self.invitation = invitation
        self.addresses = addresses
        let replies = Self.inOrder(replies.filter { $0.uid == invitation.uid })
        let readable = replies.filter { $0.occurrence == nil && $0.sequence.number <= invitation.sequence.number }
        let recipient = addresses.address(of: invitation.memberID)
        let versions = Dictionary(grouping: readable, by: \.sequence).mapValues {
            AnsweredVersion($0, recipient: recipient)
        }
        let newest = versions[invitation.sequence]
        entries = replies.map { reply in
            Entry(
                reply: reply,
                standing: Self.standing(
                    of: reply,
                    in: versions[reply.sequence],
                    invitation: invitation,
                    addresses: addresses
                )
            )
        }
        status = Self.status(of: invitation, reply: newest?.reply)
        delegates = Array((newest?.holders ?? []).dropFirst())
        earlierReply = readable.last { reply in
            reply.sequence != invitation.sequence && versions[reply.sequence]?.reply == reply
        }
    }

    /// With one more reply. One that was recorded before changes nothing.
    ///
    /// - Throws: `ReplyError` but `unknownInvitation`. Whatever else a reply says is a fact to keep: `standing(of:)`
    ///   then tells what it is worth. All are folded anew: where many replies come at once, fold them once.
    public func recording(_ reply: Reply) throws(ReplyError) -> Participation {
        guard reply.uid == invitation.uid else {
            throw .otherInvitation(found: reply.uid, expected: invitation.uid)
        }
        guard reply.occurrence == nil else { throw .notRecurring(reply.uid) }
        guard reply.sequence.number <= invitation.sequence.number else {
            throw .neverSent(sequence: reply.sequence, newest: invitation.sequence)
        }
        return Participation(of: invitation, replies: entries.map(\.reply) + [reply], addresses: addresses)
    }

    /// `nil` for a reply that was not recorded; so one that has a standing already is a duplicate.
    public func standing(of reply: Reply) -> Standing? { entries.first { $0.reply == reply }?.standing }

    private static func inOrder(_ replies: [Reply]) -> [Reply] {
        replies.sorted { $0.comesBefore($1) }.reduce(into: []) { kept, reply in
            if kept.last != reply { kept.append(reply) }
        }
    }

    private static func status(of invitation: Invitation, reply: Reply?) -> Status {
        guard invitation.state == .sent else { return .cancelled }
        return switch reply?.answer {
        case .accepted: .accepted
        case .declined: .declined
        case .tentative: .tentative
        case .counter(let times): .counterProposed(times)
        case .needsAction, .delegated, nil: .needsAnswer
        }
    }

    /// `version` is the one that the reply answers.
    private static func standing(
        of reply: Reply,
        in version: AnsweredVersion?,
        invitation: Invitation,
        addresses: AddressBook
    ) -> Standing {
        guard reply.occurrence == nil else { return .notRecurring }
        guard reply.sequence.number <= invitation.sequence.number else { return .neverSent }
        guard let version, version.isFromHolder(reply) else {
            return .partyCrasher(addresses.member(at: reply.sender))
        }
        guard invitation.state == .sent else { return .cancelled }
        guard reply.sequence == invitation.sequence else { return .earlierVersion }
        return version.isLastWord(reply) ? .counts : .superseded
    }
}
