/// Why a plan is the best one, or why there is none, as steps that anyone can do again without a search.
///
/// Each refutation shows that no plan has a *value* up to a limit, where
///
///     value = fairnessWeight · fairness + costWeight · Σ over slots ⌊(cost − the slot's cheapest cost) / costUnit⌋
///
/// An optimum (f, c) needs two. The first counts fairness only: no plan has less than f. In the second any plan of
/// fairness f that cost less than c would lie within the limit too, so there is none: (f, c) is the least score.
/// Infeasibility needs one, where every plan is worth 0. The limits follow from the claim; they aren't stated.
///
/// A refutation replays on a layered graph whose paths stand for sequences of hosts, at first of their subregions:
/// one node before each slot, one arc for each subregion. After each step the arcs are dropped that lie on no path up to
/// the limit; when no path is left, the refutation holds.
public struct RotationCertificate: Hashable, Sendable {
    public enum Claim: Hashable, Sendable {
        /// No plan that keeps every rule scores less.
        case optimal(hosts: [Int], fairness: Int, cost: Int)
        /// No plan keeps every rule.
        case infeasible
    }

    public struct Refutation: Hashable, Sendable {
        public let fairnessWeight: Int
        public let costWeight: Int
        public let costUnit: Int
        public let steps: [Step]

        public init(fairnessWeight: Int, costWeight: Int, costUnit: Int, steps: [Step]) {
            self.fairnessWeight = fairnessWeight
            self.costWeight = costWeight
            self.costUnit = costUnit
            self.steps = steps
        }
    }

    public enum Step: Hashable, Sendable {
        /// What it costs from now on to use a country, a subregion or a rule's window.
        case prices(PriceList)
        /// From now on an arc is for one country, not for the cheapest one of its subregion.
        case countries
        /// Each node becomes one for each thing that may have happened before it, as far as one rule asks.
        case split(Feature)
        /// Where costs don't count: each way to share the slots out among subregions is refuted for itself. The value is
        /// then that of the shares and whole numbers of repeats and runs, so that many ways can't be within the limit at all; of
        /// the others each must be named. The last step.
        case ways([Way])
    }

    /// One way to share the slots out, and the steps that refute it.
    public struct Way: Hashable, Sendable {
        /// By subregion.
        public let counts: [Int]
        public let steps: [Step]

        public init(counts: [Int], steps: [Step]) {
            self.counts = counts
            self.steps = steps
        }
    }

    public enum Feature: Hashable, Sendable {
        /// How long a subregion still rests that stands at most once in `distance` consecutive places.
        case spacing(subregion: Int, distance: Int)
        /// Which coverage window of a subregion is the next to be met.
        case coverage(subregion: Int)
        /// Whether a subregion had the slot before, so that a run has its price. Once for each subregion; without it its
        /// runs count as nothing.
        case runs(subregion: Int)
        /// How many slots a subregion had.
        case share(subregion: Int)
        /// How many turns a country had, and how long it still rests. Only where arcs are for countries.
        case turns(country: Int)
    }

    /// Lagrange multipliers; what isn't named costs 0.
    public struct PriceList: Hashable, Sendable {
        public struct Price: Hashable, Sendable {
            public let index: Int
            public let price: Int

            public init(index: Int, price: Int) {
                self.index = index
                self.price = price
            }
        }

        /// The price, at least 0, of a rule in a window of slots.
        public struct WindowPrice: Hashable, Sendable {
            public enum Rule: String, CaseIterable, Hashable, Sendable {
                /// A country stands at most once.
                case cooldown
                /// A subregion stands at most once.
                case spacing
                /// A subregion stands at least once.
                case coverage
            }

            public let rule: Rule
            /// A country or a subregion.
            public let index: Int
            public let firstSlot: Int
            public let lastSlot: Int
            public let price: Int

            public init(rule: Rule, index: Int, firstSlot: Int, lastSlot: Int, price: Int) {
                self.rule = rule
                self.index = index
                self.firstSlot = firstSlot
                self.lastSlot = lastSlot
                self.price = price
            }
        }

        public let countries: [Price]
        public let subregions: [Price]
        public let windows: [WindowPrice]

        public init(countries: [Price], subregions: [Price], windows: [WindowPrice]) {
            self.countries = countries
            self.subregions = subregions
            self.windows = windows
        }
    }

    /// The instance's name.
    public let name: String
    /// The fingerprint of the problem that this is about; see `RotationProblem.fingerprint`.
    public let instance: UInt64
    public let claim: Claim
    public let refutations: [Refutation]

    public init(name: String, instance: UInt64, claim: Claim, refutations: [Refutation]) {
        self.name = name
        self.instance = instance
        self.claim = claim
        self.refutations = refutations
    }
}
