public import CivilTime

/// What somebody says to an invitation: PARTSTAT of RFC 5545, section 3.2.12, or a COUNTER of RFC 5546, section 3.2.7.
public enum Answer: Hashable, Sendable {
    case accepted
    case declined
    case tentative
    /// They took an earlier answer back.
    case needsAction
    /// They passed the invitation on: RFC 5546, section 3.2.2.3.
    case delegated(to: MailAddress)
    /// They ask for other times.
    case counter(ProposedTimes)

    public enum Kind: String, CaseIterable, Sendable {
        case accepted, declined, tentative, needsAction, delegated, counter
    }

    /// - Throws: `ValueError` on `delegate` or `proposal` where the kind asks for one that isn't there, or has no room
    ///   for one that is.
    public init(_ kind: Kind, delegate: MailAddress?, proposal: ProposedTimes?) throws(ValueError) {
        if let delegate, kind != .delegated {
            throw ValueError("delegate", found: "\(delegate)", expected: "nothing for an answer of kind \(kind)")
        }
        if let proposal, kind != .counter {
            throw ValueError("proposal", found: "\(proposal)", expected: "nothing for an answer of kind \(kind)")
        }
        switch kind {
        case .accepted: self = .accepted
        case .declined: self = .declined
        case .tentative: self = .tentative
        case .needsAction: self = .needsAction
        case .delegated:
            guard let delegate else {
                throw ValueError("delegate", found: "nothing", expected: "the address that it was passed on to")
            }
            self = .delegated(to: delegate)
        case .counter:
            guard let proposal else {
                throw ValueError("proposal", found: "nothing", expected: "the times that were proposed")
            }
            self = .counter(proposal)
        }
    }

    public var kind: Kind {
        switch self {
        case .accepted: .accepted
        case .declined: .declined
        case .tentative: .tentative
        case .needsAction: .needsAction
        case .delegated: .delegated
        case .counter: .counter
        }
    }

    public var delegate: MailAddress? {
        if case .delegated(let delegate) = self { delegate } else { nil }
    }

    public var proposal: ProposedTimes? {
        if case .counter(let proposal) = self { proposal } else { nil }
    }
}

/// When somebody would rather meet.
public struct ProposedTimes: Hashable, Sendable, CustomStringConvertible {
    public let start: Timestamp
    /// The first moment after it.
    public let end: Timestamp
    /// Whole days on the calendar, from one midnight in UTC to another.
    public let isAllDay: Bool

    /// - Throws: `ValueError` on `proposalEnds` where it ends before it starts, or on either end where whole days don't
    ///   begin or end at midnight.
    public init(start: Timestamp, end: Timestamp, isAllDay: Bool) throws(ValueError) {
        guard isAllDay ? start < end : start <= end else {
            throw ValueError("proposalEnds", found: "\(end)", expected: "later than \(start)")
        }
        if isAllDay {
            for (field, moment) in [("proposalStarts", start), ("proposalEnds", end)]
            where !moment.secondsSince1970.isMultiple(of: 86_400) {
                throw ValueError(field, found: "\(moment)", expected: "midnight in UTC for whole days")
            }
        }
        self.start = start
        self.end = end
        self.isAllDay = isAllDay
    }

    public var description: String { isAllDay ? "\(start.date) until \(end.date)" : "\(start) to \(end)" }
}
