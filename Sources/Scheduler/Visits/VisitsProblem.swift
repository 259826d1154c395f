/// The exchange visits problem: which group visits which in each of the next `rounds` rounds.
///
/// Groups and rounds are numbered from 0. A value of this type has passed every check of its initializer: indices are in
/// range, sizes agree, and no sum over it leaves 64 bits.
public struct VisitsProblem: Hashable, Sendable {
    /// One group goes to see another.
    public struct Visit: Hashable, Sendable {
        public let guest: Int
        public let host: Int

        public init(guest: Int, host: Int) {
            self.guest = guest
            self.host = host
        }
    }

    /// A group that neither hosts nor travels in a round.
    public struct Absence: Hashable, Sendable {
        public let group: Int
        public let round: Int

        public init(group: Int, round: Int) {
            self.group = group
            self.round = round
        }
    }

    /// What one group can, where that is less than what all may.
    public struct Terms: Hashable, Sendable {
        /// The most visits that it hosts in one round, and makes.
        public let hostMax: Int
        public let travelMax: Int
        /// Whether its visits hosted count in the balance with other groups', and its visits made. A group that is out of
        /// either has no balance of its own to keep.
        public let balancesHosting: Bool
        public let balancesTravel: Bool

        public init(hostMax: Int, travelMax: Int, balancesHosting: Bool = true, balancesTravel: Bool = true) {
            self.hostMax = hostMax
            self.travelMax = travelMax
            self.balancesHosting = balancesHosting
            self.balancesTravel = balancesTravel
        }
    }

    /// Q, how many rounds are to be planned; at least 1.
    public let rounds: Int
    /// The most visits that a group hosts in one round.
    public let hostMax: Int
    /// The most visits that a group makes in one round.
    public let travelMax: Int
    /// P: a visit doesn't stand again in the P rounds after one in which it stood.
    public let repeatGap: Int
    /// The most by which two groups' numbers of visits hosted may differ over the plan, and likewise of visits made; `nil`
    /// turns it off.
    public let balanceAcross: Int?
    /// The most by which one group's visits hosted and made may differ over the plan; `nil` turns it off.
    public let balanceSelf: Int?
    /// By group: its country's number. There is no visit within one country.
    public let countries: [Int]
    /// `score[guest][host]`, at least 1, in one unit of the caller's choice; `nil` where the visit may not be made.
    public let score: [[Int?]]
    public let unavailable: [Absence]
    /// Past rounds, oldest first. They bind only through `repeatGap`.
    public let history: [[Visit]]
    /// By group; empty where all can what all may.
    public let terms: [Terms]

    /// Refuses what isn't a problem, at the first key that is wrong. O(groups² + history).
    public init(
        rounds: Int,
        hostMax: Int,
        travelMax: Int,
        repeatGap: Int = 0,
        balanceAcross: Int? = nil,
        balanceSelf: Int? = nil,
        countries: [Int],
        score: [[Int?]],
        unavailable: [Absence] = [],
        history: [[Visit]] = [],
        terms: [Terms] = []
    ) throws(ProblemError) {
        self.rounds = rounds
        self.hostMax = hostMax
        self.travelMax = travelMax
        self.repeatGap = repeatGap
        self.balanceAcross = balanceAcross
        self.balanceSelf = balanceSelf
        self.countries = countries
        self.score = score
        self.unavailable = unavailable
        self.history = history
        self.terms = terms
        try refuseIfWrong()
    }
}
