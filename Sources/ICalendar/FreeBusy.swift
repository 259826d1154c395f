public import CivilTime

/// One VFREEBUSY that publishes when someone is busy, and nothing else of them: RFC 5545, section 3.6.4.
public struct FreeBusy: Hashable, Sendable {
    public let uid: CalendarUID
    /// DTSTAMP: when this revision was made.
    public let stamp: Timestamp
    /// What it tells about: outside of it, nothing is known.
    public let range: BusyPeriod
    /// By their start.
    public let busy: [BusyPeriod]
    /// What may still be called off, by its start.
    public let tentative: [BusyPeriod]
    /// Whose time it is. RFC 5546 asks for them; a discreet calendar names nobody.
    public let organizer: Organizer?

    /// Throws where a period reaches out of the range.
    public init(
        uid: CalendarUID,
        stamp: Timestamp,
        range: BusyPeriod,
        busy: [BusyPeriod],
        tentative: [BusyPeriod] = [],
        organizer: Organizer? = nil
    ) throws(CalendarError) {
        guard (busy + tentative).allSatisfy({ range.start <= $0.start && $0.end <= range.end }) else {
            throw .periodOutOfRange(uid)
        }
        self.uid = uid
        self.stamp = stamp
        self.range = range
        self.busy = busy.sorted { ($0.start, $0.end) < ($1.start, $1.end) }
        self.tentative = tentative.sorted { ($0.start, $0.end) < ($1.start, $1.end) }
        self.organizer = organizer
    }
}

extension BusyPeriod {
    /// `nil` where it ends before or as it starts.
    public init?(from start: Timestamp, to end: Timestamp) {
        guard start < end else { return nil }
        self.init(start: start, end: end)
    }
}
