/// The rules of a series' rotation, and their numbers.
public struct RotationPolicy: Hashable, Sendable {
    public let seriesID: Series.ID
    /// A country hosts at most once in this many consecutive editions; 0 or 1 turns the rule off.
    public var cooldown: Count
    /// A subregion hosts at most once in this many consecutive editions; 0 or 1 turns the rule off.
    public var spacing: Count
    /// A subregion that must host does so at least once in this many consecutive editions; 0 turns the rule off.
    public var coverage: Count
    /// How many of the newest editions count for the subregions' shares.
    public var fairnessHistory: Count
    /// What hosting again costs, in milli-turns for each time that the country hosted before.
    public var repeatUnit: Count
    /// Most turns of one country within one plan.
    public var maxTurns: Count
    /// Whether a country stands only with a local group's recorded offer for that year.
    public var offerNeeded: Bool
    /// The order in which subregions take turns; without entries the rule is off.
    public var pattern: RotationPattern
    /// No host lies within this many kilometres of the site where the edition is decided; 0 turns the rule off.
    public var siteKilometres: Count
    /// The edition is decided where the one this many editions before it is held; 0 turns the rule off.
    public var siteEditions: Count
    /// The least share of the delegates that must be able to enter the host country; 0 turns the rule off.
    public var entryPercent: Percent
    public var credits: TurnCredits

    public init(
        seriesID: Series.ID,
        cooldown: Count,
        spacing: Count,
        coverage: Count,
        fairnessHistory: Count,
        repeatUnit: Count,
        maxTurns: Count,
        offerNeeded: Bool,
        pattern: RotationPattern,
        siteKilometres: Count,
        siteEditions: Count,
        entryPercent: Percent,
        credits: TurnCredits
    ) {
        self.seriesID = seriesID
        self.cooldown = cooldown
        self.spacing = spacing
        self.coverage = coverage
        self.fairnessHistory = fairnessHistory
        self.repeatUnit = repeatUnit
        self.maxTurns = maxTurns
        self.offerNeeded = offerNeeded
        self.pattern = pattern
        self.siteKilometres = siteKilometres
        self.siteEditions = siteEditions
        self.entryPercent = entryPercent
        self.credits = credits
    }
}

extension RotationPolicy {
    /// Every rule off, but that of consent: what a policy begins with before anyone sets a rule.
    public static func initial(for seriesID: Series.ID) -> RotationPolicy {
        RotationPolicy(
            seriesID: seriesID,
            cooldown: .none,
            spacing: .none,
            coverage: .none,
            fairnessHistory: .none,
            repeatUnit: .none,
            maxTurns: .most,
            offerNeeded: true,
            pattern: .none,
            siteKilometres: .none,
            siteEditions: .none,
            entryPercent: .none,
            credits: .usual
        )
    }
}

/// A whole number of things, 0 to 1,000,000.
public struct Count: Hashable, Sendable, CustomStringConvertible {
    public let number: Int

    private init(known number: Int) { self.number = number }

    public static let none = Count(known: 0)
    public static let most = Count(known: 1_000_000)

    public init?(_ number: Int) {
        guard (0...1_000_000).contains(number) else { return nil }
        self.number = number
    }

    public var description: String { String(number) }
}

/// A share of some people in hundredths, 0 to 100.
public struct Percent: Hashable, Sendable, CustomStringConvertible {
    public let number: Int

    private init() { number = 0 }

    public static let none = Percent()

    public init?(_ number: Int) {
        guard (0...100).contains(number) else { return nil }
        self.number = number
    }

    public var description: String { String(number) }

    /// Whether `part` of `whole` is at least this share.
    public func isReached(by part: Int, of whole: Int) -> Bool { part * 100 >= number * whole }
}

/// A subregion's part in a series: only subregions with a share take turns in it.
public struct Share: Hashable, Sendable {
    public let seriesID: Series.ID
    public let subregionID: Subregion.ID
    /// Its weight among the series' subregions, for instance its number of groups.
    public let weight: Count
    /// Whether the policy's coverage rule holds for it.
    public let mustHost: Bool

    public init(seriesID: Series.ID, subregionID: Subregion.ID, weight: Count, mustHost: Bool) {
        self.seriesID = seriesID
        self.subregionID = subregionID
        self.weight = weight
        self.mustHost = mustHost
    }
}

/// A decision taken outside the rotation: this country hosts that year, or it does not.
public struct Pin: Hashable, Sendable {
    public enum Kind: String, CaseIterable, Sendable {
        case pinned, forbidden
    }

    public let seriesID: Series.ID
    public let year: Year
    public let countryCode: CountryCode
    public let kind: Kind

    public init(seriesID: Series.ID, year: Year, countryCode: CountryCode, kind: Kind) {
        self.seriesID = seriesID
        self.year = year
        self.countryCode = countryCode
        self.kind = kind
    }
}
