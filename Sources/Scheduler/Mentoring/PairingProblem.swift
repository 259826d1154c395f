/// The mentor pairing problem: who mentors whom, where each mentee has at most one mentor and each mentor takes so many.
///
/// Mentees and mentors are numbered from 0. A value of this type has passed every check of its initializer: indices are
/// in range, no pair is listed twice, and no sum over it leaves 64 bits.
public struct PairingProblem: Hashable, Sendable {
    /// A pair that may be made, and how good it is. Numbers of 32 bits: there may be millions.
    public struct Arc: Hashable, Sendable {
        public let mentee: Int32
        public let mentor: Int32
        public let score: Int32

        public init(mentee: Int32, mentor: Int32, score: Int32) {
            self.mentee = mentee
            self.mentor = mentor
            self.score = score
        }
    }

    public struct Pair: Hashable, Sendable {
        public let mentee: Int
        public let mentor: Int

        public init(mentee: Int, mentor: Int) {
            self.mentee = mentee
            self.mentor = mentor
        }
    }

    public let mentees: Int
    /// By mentor: the most mentees that they take.
    public let capacity: [Int]
    /// The pairs that may be made, in the order of mentees, then mentors, whatever the order they came in.
    public let arcs: [Arc]
    /// Pairs that gain the stickiness, where they may be made; in the order of the arcs.
    public let existing: [Pair]
    /// Pairs that may not be made, arc or not, existing or not; in the order of the arcs.
    public let forbidden: [Pair]
    /// What the score of an existing pair gains.
    public let stickiness: Int

    /// Refuses what isn't a problem, at the first key that is wrong. O(arcs), and O(n log n) for the lists of pairs.
    public init(
        mentees: Int,
        mentors: Int,
        capacity: [Int],
        arcs: [Arc],
        existing: [Pair] = [],
        forbidden: [Pair] = [],
        stickiness: Int = 0
    ) throws(ProblemError) {
        try Self.refuse("mentees", mentees, outside: PairingLimits.people)
        try Self.refuse("mentors", mentors, outside: PairingLimits.people)
        if capacity.count != mentors {
            throw .wrongCount(key: "capacity", found: capacity.count, expected: mentors)
        }
        for (mentor, count) in capacity.enumerated() {
            try Self.refuse("capacity[\(mentor)]", count, outside: PairingLimits.capacity)
        }
        try Self.refuse("stickiness", stickiness, outside: PairingLimits.stickiness)
        self.mentees = mentees
        self.capacity = capacity
        self.stickiness = stickiness
        self.arcs = try Self.sorted(arcs, mentees: mentees, mentors: mentors)
        for (key, pairs) in [("existing", existing), ("forbidden", forbidden)] {
            try Self.refuseWrongPairs(key, pairs, mentees: mentees, mentors: mentors)
        }
        self.existing = Self.sorted(existing)
        self.forbidden = Self.sorted(forbidden)
    }

    public var mentors: Int { capacity.count }
}
