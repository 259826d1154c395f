public import CivilTime

/// What a passport needs to change planes in a country, as a source said it on some day. Such facts age, as those of
/// `EntryRule` do.
public struct TransitRule: Hashable, Sendable {
    public enum Requirement: String, CaseIterable, Sendable {
        case free
        case visa
        case refused
        case unknown
    }

    public let passport: CountryCode
    public let country: CountryCode
    public let requirement: Requirement
    public let checkedOn: CivilDate
    public let source: PlainLine

    /// - Throws: `ValueError` where the passport is the country's own.
    public init(
        passport: CountryCode,
        country: CountryCode,
        requirement: Requirement,
        checkedOn: CivilDate,
        source: PlainLine
    ) throws(ValueError) {
        guard passport != country else {
            throw ValueError(
                "country",
                found: "\(country), the passport's own",
                expected: "another country: one's own is always free"
            )
        }
        self.passport = passport
        self.country = country
        self.requirement = requirement
        self.checkedOn = checkedOn
        self.source = source
    }

    /// What the fact says on a day: unknown once it is too old, and for a day of checking that is still to come.
    public func requirement(on day: CivilDate) -> Requirement {
        (0...EntryRule.freshDays).contains(day.dayNumber - checkedOn.dayNumber) ? requirement : .unknown
    }
}

/// How many days the entry of an `EntryRule` lasts.
public struct StayLimit: Hashable, Sendable {
    public let passport: CountryCode
    public let destination: CountryCode
    public let days: Count

    public init(passport: CountryCode, destination: CountryCode, days: Count) {
        self.passport = passport
        self.destination = destination
        self.days = days
    }
}
