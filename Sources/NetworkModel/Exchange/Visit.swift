public import CivilTime

/// One group's visit to another: to exchange, to support, or to train.
public struct Visit: Hashable, Sendable {
    public typealias ID = Identifier<Visit>

    public enum Kind: String, CaseIterable, Sendable {
        case exchange, support, training
    }

    public enum Status: String, CaseIterable, Sendable {
        case proposed, confirmed, held, cancelled
    }

    public let id: ID
    public let kind: Kind
    public let visitingGroupID: Group.ID
    public let hostGroupID: Group.ID
    public let topic: Topic
    public let status: Status
    public let dates: DateSpan?
    public let reportDue: CivilDate?
    public let reportedOn: CivilDate?

    /// - Throws: `ValueError` where a group would visit itself or a report comes before the visit.
    public init(
        id: ID,
        kind: Kind,
        visitingGroupID: Group.ID,
        hostGroupID: Group.ID,
        topic: Topic,
        status: Status,
        dates: DateSpan?,
        reportDue: CivilDate?,
        reportedOn: CivilDate?
    ) throws(ValueError) {
        guard visitingGroupID != hostGroupID else {
            throw ValueError("hostGroupID", found: "\(hostGroupID), the visitor", expected: "another group")
        }
        if let dates, let reportDue, reportDue < dates.first {
            throw ValueError("reportDue", found: "\(reportDue)", expected: "a day after \(dates.first)")
        }
        self.id = id
        self.kind = kind
        self.visitingGroupID = visitingGroupID
        self.hostGroupID = hostGroupID
        self.topic = topic
        self.status = status
        self.dates = dates
        self.reportDue = reportDue
        self.reportedOn = reportedOn
    }
}
