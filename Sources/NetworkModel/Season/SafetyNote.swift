public import CivilTime

/// What somebody said on a day about the safety of the network's people in a country. It tells of no person.
public struct SafetyNote: Hashable, Sendable {
    /// How safe it is, best first.
    public enum Level: String, CaseIterable, Sendable {
        case calm, care, avoid
    }

    public let countryCode: CountryCode
    public let notedOn: CivilDate
    public let level: Level
    public let text: PlainLine
    public let source: PlainLine

    public init(countryCode: CountryCode, notedOn: CivilDate, level: Level, text: PlainLine, source: PlainLine) {
        self.countryCode = countryCode
        self.notedOn = notedOn
        self.level = level
        self.text = text
        self.source = source
    }
}
