/// The host rotation problem: who hosts each of the next `slots` meetings, given who hosted before.
///
/// Subregions, countries and slots are numbered from 0. A value of this type has passed every check of its
/// initializer: indices are in range, sizes agree, and no sum over it leaves 64 bits.
public struct RotationProblem: Hashable, Sendable {
    /// A rotating unit above countries.
    public struct Subregion: Hashable, Sendable {
        /// Its part of the turns, relative to the other subregions' weights.
        public let weight: Int
        /// Whether it must stand in every coverage window.
        public let mustCover: Bool

        public init(weight: Int, mustCover: Bool) {
            self.weight = weight
            self.mustCover = mustCover
        }
    }

    /// A possible host.
    public struct Country: Hashable, Sendable {
        /// Index into `subregions`.
        public let subregion: Int
        /// The most slots of this plan that it hosts.
        public let maxTurns: Int

        public init(subregion: Int, maxTurns: Int) {
            self.subregion = subregion
            self.maxTurns = maxTurns
        }
    }

    /// One country in one slot.
    public struct Placement: Hashable, Sendable {
        public let country: Int
        public let slot: Int

        public init(country: Int, slot: Int) {
            self.country = country
            self.slot = slot
        }
    }

    /// T, how many meetings are to be placed; at least 1.
    public let slots: Int
    public let subregions: [Subregion]
    public let countries: [Country]
    /// Past hosts, oldest first; `nil` where a meeting used no turn.
    public let history: [Int?]
    /// F, how many of the newest entries of `history` count for the subregions' shares; more than there are means all.
    public let fairnessHistory: Int
    /// K: a country stands at most once in any K consecutive places. 0 and 1 turn it off.
    public let cooldown: Int
    /// G: a subregion stands at most once in any G consecutive places. 0 and 1 turn it off.
    public let spacing: Int
    /// W: a subregion that must be covered stands in every W consecutive places. 0 turns it off.
    public let coverage: Int
    /// What one earlier turn of a slot's host costs, in milli-turns.
    public let repeatUnit: Int
    /// What a slot adds whose subregion stands in the place before it too, in milli-turns. 0 turns it off.
    public let runPrice: Int
    /// `cost[country][slot]`, in one unit of the caller's choice; `nil` where the country can't host that slot.
    public let cost: [[Int?]]
    /// Each of these holds.
    public let pinned: [Placement]
    /// None of these holds.
    public let forbidden: [Placement]

    /// Refuses what isn't a problem, at the first key that is wrong. O(countries × slots + history).
    public init(
        slots: Int,
        subregions: [Subregion],
        countries: [Country],
        history: [Int?] = [],
        fairnessHistory: Int = 0,
        cooldown: Int = 0,
        spacing: Int = 0,
        coverage: Int = 0,
        repeatUnit: Int = 0,
        runPrice: Int = 0,
        cost: [[Int?]],
        pinned: [Placement] = [],
        forbidden: [Placement] = []
    ) throws(ProblemError) {
        self.slots = slots
        self.subregions = subregions
        self.countries = countries
        self.history = history
        self.fairnessHistory = fairnessHistory
        self.cooldown = cooldown
        self.spacing = spacing
        self.coverage = coverage
        self.repeatUnit = repeatUnit
        self.runPrice = runPrice
        self.cost = cost
        self.pinned = pinned
        self.forbidden = forbidden
        try refuseIfWrong()
    }

    /// The same problem with other numbers where they are given; refuses what `init` refuses.
    public func with(
        runPrice: Int? = nil,
        cost: [[Int?]]? = nil,
        pinned: [Placement]? = nil,
        forbidden: [Placement]? = nil
    ) throws(ProblemError) -> RotationProblem {
        try RotationProblem(
            slots: slots,
            subregions: subregions,
            countries: countries,
            history: history,
            fairnessHistory: fairnessHistory,
            cooldown: cooldown,
            spacing: spacing,
            coverage: coverage,
            repeatUnit: repeatUnit,
            runPrice: runPrice ?? self.runPrice,
            cost: cost ?? self.cost,
            pinned: pinned ?? self.pinned,
            forbidden: forbidden ?? self.forbidden
        )
    }

    /// The subregion of each country.
    var subregionOfCountry: [Int] { countries.map(\.subregion) }
}
