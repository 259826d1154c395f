/// A sea's season of tropical cyclones. Which countries lie on it, `CycloneCoasts` say.
public struct CycloneBasin: Hashable, Sendable {
    public let id: String
    public let name: String
    /// Where it lies, in the source's words.
    public let extent: String
    /// Degrees east, where the source has them; the Southwest Pacific reaches over the date line.
    public let westernmost: Double?
    public let easternmost: Double?
    /// 1 to 12; a season that begins after it ends runs over the new year.
    public let firstMonth: Int
    public let lastMonth: Int
    /// Months, 1 to 12, with many cyclones, in the source's order.
    public let activeMonths: [Int]
    public let peakMonths: [Int]
    public let note: String?
    public let source: String

    /// Whether a month, 1 to 12, is in the season.
    public func hasSeason(in month: Int) -> Bool {
        firstMonth <= lastMonth
            ? (firstMonth...lastMonth).contains(month)
            : (1...12).contains(month) && (month >= firstMonth || month <= lastMonth)
    }
}

private enum Column: String, TableColumn {
    case id
    case name = "basin"
    case extent
    case westernmost = "lon_from"
    case easternmost = "lon_to"
    case firstMonth = "first_month"
    case lastMonth = "last_month"
    case activeMonths = "active_months"
    case peakMonths = "peak_months"
    case note, source
}

extension ReferenceTables {
    /// `cyclone_basins.csv`, in the source's order.
    public func cycloneBasins() throws(ReferenceDataError) -> [CycloneBasin] {
        try table("cyclone_basins.csv", Column.self).rows { row throws(ReferenceDataError) in
            CycloneBasin(
                id: try row.text(.id),
                name: try row.text(.name),
                extent: try row.text(.extent),
                westernmost: try row.optionalDegrees(.westernmost, limit: 180),
                easternmost: try row.optionalDegrees(.easternmost, limit: 180),
                firstMonth: try row.integer(.firstMonth, in: 1...12),
                lastMonth: try row.integer(.lastMonth, in: 1...12),
                activeMonths: try months(.activeMonths, in: row),
                peakMonths: try months(.peakMonths, in: row),
                note: row.optionalText(.note),
                source: try row.text(.source)
            )
        }
    }
}

/// Months and spans of months: `4-6;9-12`.
private func months(_ column: Column, in row: TableRow<Column>) throws(ReferenceDataError) -> [Int] {
    var months: [Int] = []
    for span in try row.list(column) {
        let ends = span.split(separator: "-", omittingEmptySubsequences: false).map { Int($0) ?? 0 }
        guard ends.count <= 2, let first = ends.first, let last = ends.last, first <= last,
            (1...12).contains(first), (1...12).contains(last)
        else { throw row.damage(column, expected: "months and spans of months, such as 4-6;9-12") }
        months += first...last
    }
    return months
}

/// On which seas with tropical cyclones a country lies: our own reading of the map.
public struct CycloneCoasts: Hashable, Sendable {
    fileprivate let basins: [String: [CycloneBasin]]

    /// None for a country that no cyclone reaches; in the order of the table of basins.
    ///
    /// - Parameter code: ISO 3166-1 alpha-2.
    public subscript(country code: String) -> [CycloneBasin] { basins[code] ?? [] }

    fileprivate enum Column: String, TableColumn {
        case country, basin
    }
}

extension ReferenceTables {
    /// `cyclone_coasts.csv`, with the basins that it names.
    public func cycloneCoasts() throws(ReferenceDataError) -> CycloneCoasts {
        let basins = try cycloneBasins()
        let rows = try table("cyclone_coasts.csv", CycloneCoasts.Column.self).rows { row throws(ReferenceDataError) in
            let id = try row.text(.basin)
            guard let place = basins.firstIndex(where: { $0.id == id }) else {
                throw row.damage(.basin, expected: "one of \(basins.map(\.id).joined(separator: ", "))")
            }
            return (country: try row.code(.country, letters: 2), place: place)
        }
        let places = Dictionary(grouping: rows, by: \.country).mapValues { $0.map(\.place).sorted() }
        return CycloneCoasts(basins: places.mapValues { places in places.map { basins[$0] } })
    }
}
