public import CivilTime

/// A stretch of each week in which a member has time, by the clock where they are.
public struct Availability: Hashable, Sendable {
    public let memberID: Member.ID
    public let weekday: Weekday
    public let opens: TimeOfDay
    public let closes: TimeOfDay
    public let zone: ZoneName

    /// - Throws: `ValueError` where it closes before or as it opens; what runs over midnight is two stretches.
    public init(memberID: Member.ID, weekday: Weekday, opens: TimeOfDay, closes: TimeOfDay, zone: ZoneName)
        throws(ValueError)
    {
        guard opens < closes else {
            throw ValueError("closes", found: "\(closes)", expected: "later than \(opens) on the same day")
        }
        self.memberID = memberID
        self.weekday = weekday
        self.opens = opens
        self.closes = closes
        self.zone = zone
    }
}

public enum Weekday: String, CaseIterable, Sendable {
    case monday, tuesday, wednesday, thursday, friday, saturday, sunday

    /// 1 is Monday, 7 is Sunday, as in ISO 8601.
    public var number: Int { (Self.allCases.firstIndex(of: self) ?? 0) + 1 }
}

/// Whom a member doesn't want to be paired with. It holds for both, and nobody asks why.
public struct Exclusion: Hashable, Sendable {
    public let memberID: Member.ID
    public let otherID: Member.ID

    /// - Throws: `ValueError` where the two are one.
    public init(memberID: Member.ID, otherID: Member.ID) throws(ValueError) {
        guard memberID != otherID else {
            throw ValueError("otherID", found: "\(otherID), the member", expected: "another member")
        }
        self.memberID = memberID
        self.otherID = otherID
    }
}

/// How long and how much, beside a member's wish to mentor or to have a mentor.
public struct MentoringTerms: Hashable, Sendable {
    public let memberID: Member.ID
    public let role: MentoringWish.Role.Name
    /// How many months a pairing shall last; `nil` for no end.
    public let months: Count?
    /// The most hours a month, over all pairings; `nil` for no such limit.
    public let hoursPerMonth: Count?
    /// Whether they asked for another partner than the one they have.
    public let wantsChange: Bool

    public init(
        memberID: Member.ID,
        role: MentoringWish.Role.Name,
        months: Count?,
        hoursPerMonth: Count?,
        wantsChange: Bool
    ) {
        self.memberID = memberID
        self.role = role
        self.months = months
        self.hoursPerMonth = hoursPerMonth
        self.wantsChange = wantsChange
    }
}

/// A member who interprets between the languages that they know.
public struct Interpreter: Hashable, Sendable {
    public let memberID: Member.ID
    /// How many pairings and visits at once.
    public let atMost: Count

    public init(memberID: Member.ID, atMost: Count) {
        self.memberID = memberID
        self.atMost = atMost
    }
}

/// Who interprets for a pairing whose two share no language.
public struct Interpretation: Hashable, Sendable {
    public let pairingID: Pairing.ID
    public let memberID: Member.ID

    public init(pairingID: Pairing.ID, memberID: Member.ID) {
        self.pairingID = pairingID
        self.memberID = memberID
    }
}

/// One number of the network's way of pairing; a rule without a row has its usual number.
public struct MentoringRule: Hashable, Sendable {
    public enum Name: String, CaseIterable, Sendable {
        /// For each topic that the mentee wishes and the mentor offers.
        case topicPoints
        /// For each hour of the week in which both have time, up to `hoursCounted`.
        case hourPoints, hoursCounted
        /// The fewest hours a week that both have; it binds where both told their times.
        case hoursNeeded
        /// Where the two are of different groups.
        case groupPoints
        /// Where the mentor knows the language that the mentee knows best.
        case languagePoints
        /// For each month that the mentee waited, up to `monthsCounted`.
        case waitingPoints, monthsCounted
        /// Taken off where somebody must interpret.
        case interpreterPoints
        /// For a pair that is proposed already; taken off a standing one in which somebody asked for a change.
        case keepPoints
        /// The hours that one pairing takes each of the two every month.
        case hoursPerPairing
        /// More mentees than that are told to the coordinator.
        case loadAtMost
        /// A pair without contact for that many cadences is told to the coordinator.
        case quietCadences

        /// What stands where nobody said otherwise.
        public var usual: Int {
            switch self {
            case .topicPoints: 100
            case .hourPoints: 10
            case .hoursCounted: 6
            case .hoursNeeded: 1
            case .groupPoints: 40
            case .languagePoints: 30
            case .waitingPoints: 5
            case .monthsCounted: 36
            case .interpreterPoints: 60
            case .keepPoints: 500
            case .hoursPerPairing: 2
            case .loadAtMost: 3
            case .quietCadences: 2
            }
        }
    }

    public let name: Name
    public let number: Count

    public init(name: Name, number: Count) {
        self.name = name
        self.number = number
    }
}
