public import CivilTime

/// One answer to an invitation as it was received: a fact that stays, whatever it comes to mean.
public struct Reply: Hashable, Sendable {
    /// Of the invitation that is answered.
    public let uid: Invitation.UID
    /// Who answers; in lower case.
    public let sender: MailAddress
    /// A delegate's address is in lower case.
    public let answer: Answer
    /// Who passed the invitation on to the sender (DELEGATED-FROM), if the reply says; in lower case.
    public let delegator: MailAddress?
    /// Of the version that is answered: RFC 5546, section 2.1.5.
    public let sequence: Count
    /// When the reply was made, by the sender's clock: DTSTAMP.
    public let stamp: Timestamp
    /// The one occurrence that is answered (RECURRENCE-ID); `nil` for the whole.
    public let occurrence: Timestamp?

    public init(
        uid: Invitation.UID,
        sender: MailAddress,
        answer: Answer,
        delegator: MailAddress? = nil,
        sequence: Count,
        stamp: Timestamp,
        occurrence: Timestamp? = nil
    ) {
        self.uid = uid
        self.sender = sender.inLowerCase
        self.answer = if case .delegated(let delegate) = answer { .delegated(to: delegate.inLowerCase) } else { answer }
        self.delegator = delegator?.inLowerCase
        self.sequence = sequence
        self.stamp = stamp
        self.occurrence = occurrence
    }

    /// The invitation that it answers.
    ///
    /// - Throws: `ReplyError.unknownInvitation`.
    public func invitation(among invitations: [Invitation]) throws(ReplyError) -> Invitation {
        guard let invitation = invitations.first(where: { $0.uid == uid }) else { throw .unknownInvitation(uid) }
        return invitation
    }

    /// Whether it is read before the other: by version, then by stamp (RFC 5546, section 2.1.5).
    ///
    /// RFC 5546 knows no order within one second. There, what takes less for granted comes later and counts; the rest
    /// of the order only makes it one, so that the same replies mean the same in whatever order they came.
    func comesBefore(_ other: Reply) -> Bool {
        let key = (sequence.number, stamp, doubt)
        let otherKey = (other.sequence.number, other.stamp, other.doubt)
        return key == otherKey ? lastResort < other.lastResort : key < otherKey
    }

    private var doubt: Int {
        switch answer {
        case .accepted: 0
        case .delegated: 1
        case .declined: 2
        case .tentative: 3
        case .counter: 4
        case .needsAction: 5
        }
    }

    /// All that the rest of the order leaves open; no part has a space of its own but the last two.
    private var lastResort: String {
        let addresses = [sender, delegator, answer.delegate].map { $0?.text ?? "" }
        let times = [answer.proposal?.description, occurrence?.description].map { $0 ?? "" }
        return (addresses + times).joined(separator: " ")
    }
}
