public import CivilTime

/// What one source said about a country's bars to entry or stay. Not legal advice.
///
/// A country without a row is unknown, not free.
public struct EntryRestriction: Hashable, Sendable {
    /// ISO 3166-1 alpha-2.
    public let country: String
    public let topic: Topic
    public let stage: Stage
    public let status: Status
    /// The day of the statement; a month alone reads as its first day, no date at all as `nil`.
    public let asOf: CivilDate?
    public let source: String

    public enum Topic: String, CaseIterable, Hashable, Sendable {
        case hiv
        case drugUse = "drug_use"
        case sexWork = "sex_work"
    }

    public enum Stage: String, CaseIterable, Hashable, Sendable {
        case any, entry
        case shortStay = "short_stay"
        case longStay = "long_stay"
    }

    /// The sources' own words.
    public enum Status: String, CaseIterable, Hashable, Sendable {
        /// Named in a list of countries with restrictions.
        case listed
        case some, mixed, unclear
        /// The source found no restriction.
        case noneFound = "none_found"
    }
}

private enum Column: String, TableColumn {
    case country, topic, stage, status
    case asOf = "as_of"
    case source
}

extension ReferenceTables {
    /// `entry_restrictions.csv`, by country, topic and stage.
    public func entryRestrictions() throws(ReferenceDataError) -> [EntryRestriction] {
        try table("entry_restrictions.csv", Column.self).rows { row throws(ReferenceDataError) in
            EntryRestriction(
                country: try row.code(.country, letters: 2),
                topic: try row.choice(.topic, of: EntryRestriction.Topic.self),
                stage: try row.choice(.stage, of: EntryRestriction.Stage.self),
                status: try row.choice(.status, of: EntryRestriction.Status.self),
                asOf: try dayOrMonth(row),
                source: try row.text(.source)
            )
        }
    }
}

private func dayOrMonth(_ row: TableRow<Column>) throws(ReferenceDataError) -> CivilDate? {
    guard let text = row.optionalText(.asOf) else { return nil }
    guard let day = CivilDate(text) ?? CivilDate("\(text)-01") else {
        throw row.damage(.asOf, expected: "a day, YYYY-MM-DD, or a month, YYYY-MM")
    }
    return day
}
