/// A member who goes on a visit, or who receives it.
public struct Visitor: Hashable, Sendable {
    public enum Part: String, CaseIterable, Sendable {
        case goes, receives
    }

    public let visitID: Visit.ID
    public let memberID: Member.ID
    public let part: Part

    public init(visitID: Visit.ID, memberID: Member.ID, part: Part) {
        self.visitID = visitID
        self.memberID = memberID
        self.part = part
    }
}
