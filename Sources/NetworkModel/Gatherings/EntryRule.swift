public import CivilTime

/// What a passport needs at a border, as a source said it on some day. Such facts age.
public struct EntryRule: Hashable, Sendable {
    public enum Requirement: String, CaseIterable, Sendable {
        case free, onArrival, eVisa
        /// A visa to be had from an embassy before the journey.
        case visa
        /// Nobody with that passport is let in.
        case refused
        case unknown
    }

    public let passport: CountryCode
    public let destination: CountryCode
    public let requirement: Requirement
    public let checkedOn: CivilDate
    public let source: PlainLine

    /// - Throws: `ValueError` where the passport is the destination's own: nobody needs leave to go home.
    public init(
        passport: CountryCode,
        destination: CountryCode,
        requirement: Requirement,
        checkedOn: CivilDate,
        source: PlainLine
    ) throws(ValueError) {
        guard passport != destination else {
            throw ValueError(
                "destination",
                found: "\(destination), the passport's own",
                expected: "another country: one's own is always free"
            )
        }
        self.passport = passport
        self.destination = destination
        self.requirement = requirement
        self.checkedOn = checkedOn
        self.source = source
    }

    /// Days after which a fact is not relied on any more.
    public static let freshDays = 180

    /// What the fact says on a day: unknown once it is too old, and for a day of checking that is still to come.
    public func requirement(on day: CivilDate) -> Requirement {
        (0...Self.freshDays).contains(day.dayNumber - checkedOn.dayNumber) ? requirement : .unknown
    }
}
