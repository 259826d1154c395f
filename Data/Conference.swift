public import CivilTime

/// One edition of somebody else's conference in the region: a host history to learn from, and dates to avoid.
public struct Conference: Hashable, Sendable {
    public let series: String
    public let edition: String?
    public let year: Int
    public let start: CivilDate?
    public let end: CivilDate?
    public let city: String?
    /// ISO 3166-1 alpha-2, or the user-assigned XK; it need not stand in `countries.csv`.
    public let country: String?
    public let status: Status
    public let note: String?
    /// An address, or the name of a publication.
    public let source: String

    public enum Status: String, CaseIterable, Hashable, Sendable {
        case held, online
        /// Announced; no source was found that it took place.
        case planned
    }
}

private enum Column: String, TableColumn {
    case series, edition, year, start, end, city, country, status, note, source
}

extension ReferenceTables {
    /// `conferences.csv`, by series, in the order of the editions.
    public func conferences() throws(ReferenceDataError) -> [Conference] {
        try table("conferences.csv", Column.self).rows { row throws(ReferenceDataError) in
            Conference(
                series: try row.text(.series),
                edition: row.optionalText(.edition),
                year: try row.integer(.year, in: 1900...2100),
                start: try row.optionalDate(.start),
                end: try row.optionalDate(.end),
                city: row.optionalText(.city),
                country: try row.optionalCode(.country, letters: 2),
                status: try row.choice(.status, of: Conference.Status.self),
                note: row.optionalText(.note),
                source: try row.text(.source)
            )
        }
    }
}
