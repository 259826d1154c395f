public import CivilTime
internal import NetworkModel
internal import ReferenceData

/// What one source says about a country's bars to entry or stay: a fact about a country, never about a person, and no legal
/// advice.
public struct EntryBar: Hashable, Sendable {
    public enum Topic: String, CaseIterable, Hashable, Sendable {
        case hiv, drugUse, sexWork
    }

    public let topic: Topic
    /// At the border, for a short or a long stay, or `any`.
    public let stage: String
    /// The source's own word.
    public let status: String
    /// The day of the statement; `nil` where the source doesn't say.
    public let asOf: CivilDate?
    public let source: String
    /// Whether it is too old to be relied on, or nobody knows how old it is.
    public let isOld: Bool

    /// By topic, then as the table has them. A topic without one is unknown, not free.
    static func bars(of code: CountryCode, in table: [EntryRestriction], on day: CivilDate) -> [EntryBar] {
        let own = table.filter { $0.country == code.text }.map { row in
            EntryBar(
                topic: Topic(row.topic),
                stage: row.stage.rawValue.replacing("_", with: " "),
                status: row.status.rawValue.replacing("_", with: " "),
                asOf: row.asOf,
                source: row.source,
                isOld: row.asOf.map { !(0...EntryRule.freshDays).contains(day.dayNumber - $0.dayNumber) } ?? true
            )
        }
        return Topic.allCases.flatMap { topic in own.filter { $0.topic == topic } }
    }
}

extension EntryBar.Topic {
    fileprivate init(_ topic: EntryRestriction.Topic) {
        switch topic {
        case .hiv: self = .hiv
        case .drugUse: self = .drugUse
        case .sexWork: self = .sexWork
        }
    }
}
