public import NetworkModel

/// The best days of a year at one host's.
public struct HostDates: Hashable, Sendable {
    public let days: DateSpan
    /// 60 are one delegate's whole day.
    public let points: Int

    /// What they count in the rotation: 1,000 km for a delegate's day.
    public var kilometres: Int { DatePoints.kilometres(points) }
}
