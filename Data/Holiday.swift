public import CivilTime

/// A public holiday of a whole country; those of its states are not known here.
public struct Holiday: Hashable, Sendable {
    public let date: CivilDate
    /// ISO 3166-1 alpha-2.
    public let country: String
    public let name: String
    /// Whether the day hangs on the moon or on a decree and may still shift by a day or two.
    public let isEstimated: Bool
    /// Whether the source contradicts itself about this day.
    public let isSuspect: Bool
}

/// How much the holidays of a country and year can be relied on.
public struct HolidayCoverage: Hashable, Sendable {
    /// ISO 3166-1 alpha-2.
    public let country: String
    public let year: Int
    public let publicDays: Int
    public let estimatedDays: Int
    public let completeness: Completeness

    public enum Completeness: String, CaseIterable, Hashable, Sendable {
        case full
        /// Fewer than three quarters of the days that 2024 to 2026 have on average.
        case low
        /// No holiday is known: not that there is none.
        case none
    }
}

private enum HolidayColumn: String, TableColumn {
    case date, country, name, estimated, check
}

private enum CoverageColumn: String, TableColumn {
    case country, year
    case publicDays = "public_days"
    case estimatedDays = "estimated_days"
    case completeness
}

extension ReferenceTables {
    /// `holidays.csv`, 2024 to 2040, by date, country and name.
    public func holidays() throws(ReferenceDataError) -> [Holiday] {
        try holidays { _ in true }
    }

    /// The holidays of these countries alone, in the same order; the others are not decoded.
    public func holidays(in countries: some Sequence<String>) throws(ReferenceDataError) -> [Holiday] {
        let wanted = Set(countries)
        return try holidays(where: wanted.contains)
    }

    private func holidays(where isWanted: (String) -> Bool) throws(ReferenceDataError) -> [Holiday] {
        try table("holidays.csv", HolidayColumn.self).rows { row throws(ReferenceDataError) in
            let country = try row.code(.country, letters: 2)
            guard isWanted(country) else { return nil }
            return Holiday(
                date: try row.date(.date),
                country: country,
                name: try row.text(.name),
                isEstimated: try row.flag(.estimated, yes: "1", no: "0"),
                isSuspect: try row.flag(.check, yes: "suspect", no: "")
            )
        }
    }

    /// `holidays_coverage.csv`, by country and year.
    public func holidayCoverage() throws(ReferenceDataError) -> [HolidayCoverage] {
        try table("holidays_coverage.csv", CoverageColumn.self).rows { row throws(ReferenceDataError) in
            HolidayCoverage(
                country: try row.code(.country, letters: 2),
                year: try row.integer(.year, in: 1900...2100),
                publicDays: try row.integer(.publicDays, in: 0...366),
                estimatedDays: try row.integer(.estimatedDays, in: 0...366),
                completeness: try row.choice(.completeness, of: HolidayCoverage.Completeness.self)
            )
        }
    }
}
