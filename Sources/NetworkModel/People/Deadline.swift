public import CivilTime

/// Something that a member has to do by a day.
public struct Deadline: Hashable, Sendable {
    public typealias ID = Identifier<Deadline>

    public enum Kind: String, CaseIterable, Sendable {
        /// Apply for a visa.
        case visa
        /// Renew the passport.
        case passport
        /// Tell whether the seat is taken.
        case seat
        case report
        case other
    }

    public let id: ID
    public let memberID: Member.ID
    public let kind: Kind
    public let due: CivilDate
    /// The meeting that it is for.
    public let meetingID: Meeting.ID?
    public let doneOn: CivilDate?

    public init(
        id: ID,
        memberID: Member.ID,
        kind: Kind,
        due: CivilDate,
        meetingID: Meeting.ID?,
        doneOn: CivilDate?
    ) {
        self.id = id
        self.memberID = memberID
        self.kind = kind
        self.due = due
        self.meetingID = meetingID
        self.doneOn = doneOn
    }
}
