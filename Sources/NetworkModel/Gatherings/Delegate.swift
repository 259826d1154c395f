internal import CivilTime

/// A member who has, or is offered, a place at a meeting.
public struct Delegate: Hashable, Sendable {
    public enum Status: String, CaseIterable, Sendable {
        case invited, confirmed, declined
    }

    public let meetingID: Meeting.ID
    public let memberID: Member.ID
    public let status: Status
    /// First and last day in the host country's hotel; the night of the last day is not slept there.
    public let stay: DateSpan?
    public let room: Room
    public let meals: Meals

    /// - Throws: `ValueError` where the stay has no night.
    public init(
        meetingID: Meeting.ID,
        memberID: Member.ID,
        status: Status,
        stay: DateSpan?,
        room: Room,
        meals: Meals
    ) throws(ValueError) {
        if let stay, stay.days < 2 {
            throw ValueError("leaves", found: "\(stay.last)", expected: "a day after \(stay.first)")
        }
        self.meetingID = meetingID
        self.memberID = memberID
        self.status = status
        self.stay = stay
        self.room = room
        self.meals = meals
    }
}

/// The room a delegate asked for. Who shares is their own choice, never assigned.
public enum Room: Hashable, Sendable {
    case none
    case single
    /// With a delegate of their choice, or with whoever else asked to share.
    case shared(with: Member.ID?)
    case family

    public enum Kind: String, CaseIterable, Sendable {
        case none, single, shared, family
    }

    /// - Throws: `ValueError` where somebody is named for a room that isn't shared.
    public init(_ kind: Kind, sharesWith: Member.ID?) throws(ValueError) {
        if let sharesWith, kind != .shared {
            throw ValueError("sharesWith", found: "\(sharesWith)", expected: "nothing for a room of kind \(kind)")
        }
        switch kind {
        case .none: self = .none
        case .single: self = .single
        case .shared: self = .shared(with: sharesWith)
        case .family: self = .family
        }
    }

    public var kind: Kind {
        switch self {
        case .none: .none
        case .single: .single
        case .shared: .shared
        case .family: .family
        }
    }

    public var sharesWith: Member.ID? {
        if case .shared(let other) = self { other } else { nil }
    }
}

/// What a delegate eats. Optional for everyone, and purged with the meeting.
public struct Meals: Hashable, Sendable {
    public enum Diet: String, CaseIterable, Sendable {
        case any, vegetarian, vegan, halal, kosher, jain
    }

    public let diet: Diet
    public let allergies: [Topic]
    /// Whether somebody told the kitchen in person; a caterer's roster that hides a small count needs it.
    public let allergyHandled: Bool

    public init(diet: Diet, allergies: [Topic], allergyHandled: Bool) {
        self.diet = diet
        self.allergies = allergies
        self.allergyHandled = allergyHandled
    }
}
