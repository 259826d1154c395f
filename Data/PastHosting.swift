/// A series of conferences that has rotated among four subregions for long.
public enum HistorySeries: String, CaseIterable, Hashable, Sendable {
    /// The second conference of each year of the Asia Pacific Network Information Centre.
    case apnic
    /// The International Congress on AIDS in Asia and the Pacific.
    case icaap
}

/// Who hosted one edition: to try rotation policies on.
public struct PastHosting: Hashable, Sendable {
    public let year: Int
    /// The edition's number in its series.
    public let edition: Int
    public let city: String?
    /// ISO 3166-1 alpha-2; `nil` where only the subregion is settled.
    public let country: String?
    public let subregion: Subregion
    public let status: Status
    public let verification: Verification
    public let note: String?

    public enum Subregion: String, CaseIterable, Hashable, Sendable {
        case oceania = "OC"
        case southEastAsia = "SEA"
        case southAsia = "SA"
        case eastAsia = "EA"
    }

    public enum Status: String, CaseIterable, Hashable, Sendable {
        case held
        /// Met online; the place is where it was planned.
        case online
        /// Held here, planned elsewhere.
        case moved
        case cancelled, planned
    }

    /// How much of the row a cited page confirms; what none confirms, check before you rely on it.
    public enum Verification: String, CaseIterable, Hashable, Sendable {
        case full = "yes"
        case partial
        case none = "no"
    }
}

private enum Column: String, TableColumn {
    case year
    case edition = "sequence"
    case city, country
    case subregion = "region"
    case status
    case verification = "verified"
    case note
}

extension ReferenceTables {
    /// `histories/`, by year.
    public func pastHostings(of series: HistorySeries) throws(ReferenceDataError) -> [PastHosting] {
        try table("histories/\(series.rawValue).csv", Column.self).rows { row throws(ReferenceDataError) in
            PastHosting(
                year: try row.integer(.year, in: 1900...2100),
                edition: try row.integer(.edition, in: 1...999),
                city: row.optionalText(.city),
                country: try row.optionalCode(.country, letters: 2),
                subregion: try row.choice(.subregion, of: PastHosting.Subregion.self),
                status: try row.choice(.status, of: PastHosting.Status.self),
                verification: try row.choice(.verification, of: PastHosting.Verification.self),
                note: row.optionalText(.note)
            )
        }
    }
}
