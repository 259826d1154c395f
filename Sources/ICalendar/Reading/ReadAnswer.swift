public import CivilTime

/// What one VEVENT of a reply says, as its sender's calendar program wrote it: RFC 5546, sections 3.2.3 and 3.2.7.
public struct ReadAnswer: Hashable, Sendable {
    public enum Method: Hashable, Sendable {
        case reply
        /// Other times are asked for.
        case counter
    }

    public let method: Method
    public let uid: CalendarUID
    /// 0 where the file has none; up to 2,147,483,647.
    public let sequence: Int
    /// When the answer was made, by the sender's clock.
    public let stamp: Timestamp
    /// RECURRENCE-ID: the one occurrence that is answered; `nil` for the whole event. A day starts at its midnight in
    /// UTC.
    public let occurrence: Timestamp?
    public let attendee: AnsweringAttendee
    /// Of a counter-proposal, and of no other.
    public let proposal: Proposal?
    /// Whether there are words for the organizer. They are not kept: only the organizer's own mail shows them.
    public let hasComment: Bool
    /// Where its VEVENT begins: 1 is the first line of the file, as an editor counts.
    public let line: Int

    /// The times that a counter-proposal asks for.
    public struct Proposal: Hashable, Sendable {
        /// A day starts at its midnight in UTC.
        public let start: Timestamp
        /// The first moment after it; the start itself, or the day after it, where the file names none.
        public let end: Timestamp
        public let isAllDay: Bool
    }
}

/// Who answers, and what.
public struct AnsweringAttendee: Hashable, Sendable {
    /// PARTSTAT of an event: RFC 5545, section 3.2.12.
    public enum Participation: Hashable, Sendable { case needsAction, accepted, declined, tentative, delegated }

    /// As the file has it, in whatever case.
    public let address: CalendarAddress
    public let participation: Participation
    /// To whom they pass the invitation on: RFC 5545, section 3.2.5. One at least where they delegate.
    public let delegatedTo: [CalendarAddress]
    /// Who passed it on to them: RFC 5545, section 3.2.4.
    public let delegatedFrom: [CalendarAddress]
    /// Who answers in their name: RFC 5545, section 3.2.18.
    public let sentBy: CalendarAddress?
}
