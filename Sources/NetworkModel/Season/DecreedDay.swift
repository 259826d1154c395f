public import CivilTime

/// A day that a country made a holiday, or a working day, after the region's tables were written.
public struct DecreedDay: Hashable, Sendable {
    public enum Kind: String, CaseIterable, Sendable {
        case holiday
        /// No holiday that day, and no weekend.
        case workday
    }

    public let countryCode: CountryCode
    public let date: CivilDate
    public let kind: Kind
    public let name: PlainLine
    /// Who said so, and where.
    public let source: PlainLine

    public init(countryCode: CountryCode, date: CivilDate, kind: Kind, name: PlainLine, source: PlainLine) {
        self.countryCode = countryCode
        self.date = date
        self.kind = kind
        self.name = name
        self.source = source
    }
}
