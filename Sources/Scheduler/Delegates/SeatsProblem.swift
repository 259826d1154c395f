/// The problem of delegates' seats: which candidates get the seats that are paid for.
///
/// Subregions, countries, groups and candidates are numbered from 0. A value of this type has passed every check of its
/// initializer: indices are in range, and no sum over it leaves 64 bits.
///
/// Hard: a candidate has one seat at most; those who have one keep it; no country has `countryBefore` seats unless every
/// country has `countryFirst`; nobody who went last gets a seat while one of the same group who didn't has none. Then
/// the levels of `SeatsLevel`, each more than all that follow.
///
/// Whoever never went and is young or new too counts for one of the two shares only, whichever makes the levels less. So the
/// whole is a flow of seats at prices that are convex everywhere, and is solved exactly.
public struct SeatsProblem: Hashable, Sendable {
    public struct Subregion: Hashable, Sendable {
        /// Beside the other subregions' weights.
        public let weight: Int
        /// Seats that it has at least, if it has the candidates.
        public let floor: Int

        public init(weight: Int, floor: Int) {
            self.weight = weight
            self.floor = floor
        }
    }

    public struct Group: Hashable, Sendable {
        public let country: Int
        /// Editions since it last had a seat.
        public let waiting: Int

        public init(country: Int, waiting: Int) {
            self.country = country
            self.waiting = waiting
        }
    }

    public struct Candidate: Hashable, Sendable {
        public enum Attendance: Hashable, Sendable {
            case neverWent
            /// Before the last edition, not to it.
            case wentEarlier
            case wentLast
        }

        public let group: Int
        public let attendance: Attendance
        public let isYoungOrNew: Bool
        /// Has a seat and keeps it.
        public let isSeated: Bool

        public init(group: Int, attendance: Attendance, isYoungOrNew: Bool = false, isSeated: Bool = false) {
            self.group = group
            self.attendance = attendance
            self.isYoungOrNew = isYoungOrNew
            self.isSeated = isSeated
        }
    }

    /// How many seats are paid for.
    public let seats: Int
    public let subregions: [Subregion]
    /// By country: its subregion.
    public let countries: [Int]
    public let groups: [Group]
    /// Each group's in the order in which it would send them. Who declined isn't among them.
    public private(set) var candidates: [Candidate]
    public let rules: SeatsRules

    /// Refuses what isn't a problem, at the first key that is wrong.
    public init(
        seats: Int,
        subregions: [Subregion],
        countries: [Int],
        groups: [Group],
        candidates: [Candidate],
        rules: SeatsRules
    ) throws(ProblemError) {
        self.seats = seats
        self.subregions = subregions
        self.countries = countries
        self.groups = groups
        self.candidates = candidates
        self.rules = rules
        try refuseIfWrong()
    }

    /// With some of its candidates, or others that are seated.
    func with(candidates: [Candidate]) -> SeatsProblem {
        var problem = self
        problem.candidates = candidates
        return problem
    }

    /// Who has a seat already.
    var held: SeatsCounts { SeatsCounts(self, seated: candidates.indices.filter { candidates[$0].isSeated }) }

    /// How many of the seats are for candidates who never went, and for those who are young or new; rounded up.
    var shares: (firstTimers: Int, youngOrNew: Int) {
        ((seats * rules.firstTimers + 999) / 1_000, (seats * rules.youngOrNew + 999) / 1_000)
    }

    /// Of all subregions.
    var weight: Int { subregions.reduce(0) { $0 + $1.weight } }

    /// What a group's `seat`th seat brings, in sixtieths of an edition that it waited: the more seats, the less each.
    func waitingPoints(of group: Int, seat: Int) -> Int {
        60 * min(groups[group].waiting, rules.waitingAtMost) / seat
    }
}
