public import CivilTime
public import NetworkModel

/// One thing that makes a window dear, and whom it hits.
public struct DateReason: Hashable, Sendable {
    public enum Kind: String, CaseIterable, Hashable, Sendable {
        /// A public holiday or observance in the delegates' own countries.
        case holiday
        /// The same at the host's: its crew is away, offices and shops are closed.
        case hostHoliday
        /// Days that people of many countries keep: ask those concerned.
        case someone
        case movementDay, weekend
        /// Working days spent on the way.
        case travel
        case conference, busy, cyclones
        /// Years whose holidays nobody knows, or hardly.
        case unknown
    }

    /// How sure it is.
    public enum Certainty: String, CaseIterable, Hashable, Sendable {
        case sure
        /// It hangs on the moon or on a decree, and may shift by a day or two.
        case estimated
        /// Nobody knows.
        case unknown
    }

    /// How many delegates of a country it hits.
    public struct Home: Hashable, Sendable {
        public let code: CountryCode
        public let name: String
        public let people: Int
    }

    public let kind: Kind
    /// The name of the holiday, the conference or the sea; empty for the other kinds.
    public let name: String
    public let certainty: Certainty
    /// In the order of their names.
    public let homes: [Home]
    /// How many people it hits.
    public let people: Int
    /// In order.
    public let days: [CivilDate]
    /// Its part in the window's points: 60 are one delegate's whole day.
    public let points: Int
}

/// Days on which a meeting can be held, with what they cost and why.
public struct DateWindow: Hashable, Sendable {
    /// The meeting's own days.
    public let days: DateSpan
    /// The sum of its reasons' points.
    public let points: Int
    /// Dearest first.
    public let reasons: [DateReason]
    /// `nil` where they can't be told.
    public let deadlines: DateDeadlines?
}
