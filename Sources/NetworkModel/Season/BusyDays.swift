/// Days on which a member can't come. With what they are filled is not kept.
public struct BusyDays: Hashable, Sendable {
    public let memberID: Member.ID
    public let days: DateSpan

    public init(memberID: Member.ID, days: DateSpan) {
        self.memberID = memberID
        self.days = days
    }
}
