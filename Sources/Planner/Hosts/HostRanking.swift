public import NetworkModel

/// Every country of the network as the host of a series' next edition.
public struct HostRanking: Hashable, Sendable {
    public let series: Series
    /// The years of the plans behind the ranking; the first is the edition that needs a host.
    public let years: [Year]
    /// How many delegates travel: one for each group of the countries that take turns.
    public let delegates: Int
    /// Best first; equally good ones by who waited longest, then by who is nearer to the delegates.
    public let candidates: [RankedHost]
    /// Those who can't host that edition, in the order of their names.
    public let excluded: [ExcludedHost]
    /// Why no country can host it, where none can: rules that can't hold together, one sentence each.
    public let conflict: HostConflict?
}

/// A country by code and everyday name.
public struct NamedCountry: Hashable, Sendable {
    public let code: CountryCode
    public let name: String
    /// The name of the subregion it takes turns in.
    public let subregion: String
}

/// One edition of a plan.
public struct PlannedHost: Hashable, Sendable {
    public let year: Year
    public let country: NamedCountry
    /// Who would step in; `nil` where none can, and in plans behind a ranking, where nobody asked.
    public let backup: NamedCountry?
    /// The best days at its place; `nil` where dates were not asked for.
    public let dates: HostDates?
}

/// What a plan costs: lower is better, fairness before kilometres.
public struct HostScore: Hashable, Sendable {
    /// Milli-turns: how far the subregions are from their shares, and repeat hosting.
    public let fairness: Int
    /// All delegates' ways over all editions, one way, capital to capital.
    public let kilometres: Int
    /// What the best days at each host's cost, in kilometres: 1,000 for a delegate's day that is lost to them.
    public let datesKilometres: Int

    public init(fairness: Int, kilometres: Int, datesKilometres: Int) {
        self.fairness = fairness
        self.kilometres = kilometres
        self.datesKilometres = datesKilometres
    }
}

extension HostScore {
    /// How much more it is than the best one's.
    func over(_ best: HostScore) -> HostScore {
        HostScore(
            fairness: fairness - best.fairness,
            kilometres: kilometres - best.kilometres,
            datesKilometres: datesKilometres - best.datesKilometres
        )
    }
}

/// A country that may host next.
public struct RankedHost: Hashable, Sendable {
    /// From 1; equally good ones share it.
    public let rank: Int
    public let country: NamedCountry
    /// The best plan that begins with it.
    public let plan: [PlannedHost]
    public let score: HostScore
    /// How much worse that plan is than the best of all.
    public let regret: HostScore
    public let waiting: Waiting
    public let share: ShareStanding
    /// One way, from the groups' capitals, on average over the delegates.
    public let kilometresPerDelegate: Int
    /// The best days of the first year; `nil` where dates were not asked for.
    public let dates: HostDates?
    /// How many delegates enter, and by what.
    public let entry: EntryCounts
    /// What its newest safety note says.
    public let safety: SafetyNote?
    /// How many said that they won't travel there, in steps of five.
    public let reluctance: Reluctance?
    /// Who offers.
    public let offers: [Group]
    /// Whether no better plan that begins with it exists; `false` only where telling would have outgrown the memory.
    public let isProven: Bool
}

/// How long a country has waited.
public enum Waiting: Hashable, Sendable {
    case neverHosted
    /// Its turn is confirmed for that year, and still to come.
    case chosen(Year)
    /// Editions since its last turn, and the year of that one.
    case waited(editions: Int, since: Year)
}

/// Where a subregion stands among the newest editions.
public struct ShareStanding: Hashable, Sendable {
    public let subregion: String
    /// Its turns among the newest editions that count.
    public let turns: Int
    /// All turns among these.
    public let allTurns: Int
    /// What its weight would give it of these, in milli-turns.
    public let fairMilliTurns: Int
}

/// A country that can't host next.
public struct ExcludedHost: Hashable, Sendable {
    public let country: NamedCountry
    public let reasons: [HostReason]
    /// The first edition's year at which these reasons end; `nil` where nobody can tell.
    public let until: Year?
}

/// Why a country can't host an edition.
public struct HostReason: Hashable, Sendable {
    public enum Rule: String, CaseIterable, Hashable, Sendable {
        case share, offer, pattern, distance, entry, dates, cooldown, spacing, coverage, ceiling, pin, forbid,
            completion
    }

    public let rule: Rule
    public let sentence: String
}

/// Rules that can't hold together.
public struct HostConflict: Hashable, Sendable {
    public let sentences: [String]
    /// Whether dropping any one of them is proven to help.
    public let isMinimal: Bool
}

/// The best sequence of hosts, proven, or why there is none.
public struct HostPlan: Hashable, Sendable {
    public enum Outcome: Hashable, Sendable {
        case optimal([PlannedHost], HostScore)
        case impossible(HostConflict)
    }

    public let series: Series
    public let years: [Year]
    public let delegates: Int
    public let outcome: Outcome
    /// One for each host, where they were asked for.
    public let briefs: [HostBrief]
}
