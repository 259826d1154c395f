public import CivilTime

/// Days from a first to a last one, both included; at most 60.
public struct DateSpan: Hashable, Sendable, CustomStringConvertible {
    public let first: CivilDate
    public let last: CivilDate

    /// - Throws: `ValueError` on the field `ends` where the last day comes before the first or the span is too long.
    public init(first: CivilDate, last: CivilDate) throws(ValueError) {
        guard first <= last else {
            throw ValueError("ends", found: "\(last)", expected: "\(first) (the first day) or later")
        }
        guard last.dayNumber - first.dayNumber < 60 else {
            throw ValueError("ends", found: "\(last)", expected: "at most 60 days from \(first)")
        }
        self.first = first
        self.last = last
    }

    /// How many days it has.
    public var days: Int { last.dayNumber - first.dayNumber + 1 }

    /// Every day, in order.
    public var all: [CivilDate] { (0..<days).compactMap { first.adding(days: $0) } }

    public var description: String { first == last ? "\(first)" : "\(first) to \(last)" }
}

/// When a meeting opens on its first day and closes on its last, by the clock of its place.
public struct Hours: Hashable, Sendable {
    public let opens: TimeOfDay
    public let closes: TimeOfDay
    public let zone: ZoneName

    public init(opens: TimeOfDay, closes: TimeOfDay, zone: ZoneName) {
        self.opens = opens
        self.closes = closes
        self.zone = zone
    }
}
