/// Why a reply can't be recorded with an invitation.
public enum ReplyError: Error, Hashable, Sendable {
    /// No invitation has this UID.
    case unknownInvitation(Invitation.UID)
    /// It answers another invitation than the one at hand.
    case otherInvitation(found: Invitation.UID, expected: Invitation.UID)
    /// It answers one occurrence (RECURRENCE-ID), and a meeting is held once.
    case notRecurring(Invitation.UID)
    /// It answers a version that is yet to be sent.
    case neverSent(sequence: Count, newest: Count)
}

extension ReplyError: CustomStringConvertible {
    public var description: String {
        switch self {
        case .unknownInvitation(let uid):
            "found an answer to \(uid); expected the UID of an invitation that this network sent: "
                + "look whether the answer is meant for another network, or for a store that was put back"
        case .otherInvitation(let found, let expected):
            "found an answer to \(found); expected one to \(expected): record it with its own invitation"
        case .notRecurring(let uid):
            "found an answer to one occurrence of \(uid) (RECURRENCE-ID); expected one to the whole meeting, which "
                + "is held once: ask the sender to answer the invitation itself"
        case .neverSent(let sequence, let newest):
            "found an answer to version \(sequence) (SEQUENCE); expected \(newest), the newest that was sent, or an "
                + "earlier one: look whether the store was put back to an older state"
        }
    }
}
