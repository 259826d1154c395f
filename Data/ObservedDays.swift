public import CivilTime

/// Days that a meeting should avoid, or mark.
public struct ObservedDays: Hashable, Sendable {
    /// The same in all years, such as `songkran`; with `start` it is unique.
    public let id: String
    public let name: String
    public let kind: Kind
    /// The year it is counted to: Christmas to New Year begins in it.
    public let year: Int
    public let start: CivilDate
    /// The last day, at least `start`.
    public let end: CivilDate
    public let reach: Reach
    /// Whether the days hang on the moon or on a decree and may still shift by a day or two.
    public let isEstimated: Bool
    /// The first day by another calendar's reckoning.
    public let alternativeStart: CivilDate?
    public let source: String

    public enum Kind: String, CaseIterable, Hashable, Sendable {
        /// A holiday or fast: avoid it.
        case observance
        /// A day of the sex workers' movement: groups are busy at home, or want to mark it together.
        case movementDay = "movement_day"
    }

    public enum Reach: Hashable, Sendable {
        case worldwide
        /// Kept by people in many countries: ask those concerned.
        case communities
        /// ISO 3166-1 alpha-2 codes, sorted.
        case countries([String])
    }
}

private enum Column: String, TableColumn {
    case id, name, kind, year, start, end, reach, countries, estimated
    case alternativeStart = "alt_start"
    case source
}

private enum ReachWord: String, CaseIterable {
    case worldwide, communities, countries
}

extension ReferenceTables {
    /// `observances.csv`, 2024 to 2040, by start and id.
    public func observances() throws(ReferenceDataError) -> [ObservedDays] {
        try table("observances.csv", Column.self).rows { row throws(ReferenceDataError) in
            let start = try row.date(.start)
            let end = try row.date(.end)
            guard start <= end else { throw row.damage(.end, expected: "a day not before \(start)") }
            return ObservedDays(
                id: try row.text(.id),
                name: try row.text(.name),
                kind: try row.choice(.kind, of: ObservedDays.Kind.self),
                year: try row.integer(.year, in: 1900...2100),
                start: start,
                end: end,
                reach: try reach(of: row),
                isEstimated: try row.flag(.estimated, yes: "1", no: "0"),
                alternativeStart: try row.optionalDate(.alternativeStart),
                source: try row.text(.source)
            )
        }
    }
}

private func reach(of row: TableRow<Column>) throws(ReferenceDataError) -> ObservedDays.Reach {
    let codes = try row.codes(.countries, letters: 2)
    let word = try row.choice(.reach, of: ReachWord.self)
    guard codes.isEmpty == (word != .countries) else {
        throw row.damage(.countries, expected: "codes where the reach is countries, and only there")
    }
    return switch word {
    case .worldwide: .worldwide
    case .communities: .communities
    case .countries: .countries(codes)
    }
}
