public import CivilTime

/// A member's wish to mentor, or to have a mentor. Nobody is asked why.
public struct MentoringWish: Hashable, Sendable {
    public enum Role: Hashable, Sendable {
        /// Takes up to `capacity` mentees at once.
        case mentor(capacity: Capacity)
        case mentee

        public enum Name: String, CaseIterable, Sendable {
            case mentor, mentee
        }

        public var name: Name {
            switch self {
            case .mentor: .mentor
            case .mentee: .mentee
            }
        }
    }

    /// How many mentees a mentor takes at once, 0 to 20.
    public struct Capacity: Hashable, Sendable {
        public let mentees: Int

        public init?(mentees: Int) {
            guard (0...20).contains(mentees) else { return nil }
            self.mentees = mentees
        }
    }

    public let memberID: Member.ID
    public let role: Role
    public let topics: [Topic]
    /// Since when the member offers or waits.
    public let since: CivilDate

    public init(memberID: Member.ID, role: Role, topics: [Topic], since: CivilDate) {
        self.memberID = memberID
        self.role = role
        self.topics = topics
        self.since = since
    }
}

/// A mentor and a mentee. Seen by the two and by the coordinator, by nobody else.
public struct Pairing: Hashable, Sendable {
    public typealias ID = Identifier<Pairing>

    public enum Status: String, CaseIterable, Sendable {
        case proposed, active, ended, declined
    }

    public let id: ID
    public let mentorID: Member.ID
    public let menteeID: Member.ID
    public let status: Status
    public let starts: CivilDate?
    public let ends: CivilDate?

    /// - Throws: `ValueError` where a member would mentor themself or the pairing ends before it starts.
    public init(
        id: ID,
        mentorID: Member.ID,
        menteeID: Member.ID,
        status: Status,
        starts: CivilDate?,
        ends: CivilDate?
    ) throws(ValueError) {
        guard mentorID != menteeID else {
            throw ValueError("menteeID", found: "\(menteeID), the mentor", expected: "another member")
        }
        if let starts, let ends, ends < starts {
            throw ValueError("ends", found: "\(ends)", expected: "\(starts) or later")
        }
        self.id = id
        self.mentorID = mentorID
        self.menteeID = menteeID
        self.status = status
        self.starts = starts
        self.ends = ends
    }
}
