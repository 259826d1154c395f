internal import CivilTime
internal import NetworkModel
internal import ReferenceData

/// Days that people keep, or mark, by the name that is shown: what stands in brackets in the table tells where the date is
/// from.
struct Observance {
    let days: ObservedDays
    let name: String

    init(_ days: ObservedDays) {
        self.days = days
        name = days.name.split(separator: " (", maxSplits: 1).first.map(String.init) ?? days.name
    }
}

/// What the region's tables tell about the days of some countries, read once.
struct SeasonFacts {
    let holidays: [String: [Holiday]]
    let coverage: [String: [Int: HolidayCoverage.Completeness]]
    let observances: [Observance]
    let conferences: [Conference]
    let weekends: Weekends
    let coasts: CycloneCoasts

    init(
        tables: ReferenceTables,
        countries: [CountryCode]
    ) throws(ReferenceDataError) {
        holidays = Dictionary(grouping: try tables.holidays(in: countries.map(\.text)), by: \.country)
        coverage = Dictionary(grouping: try tables.holidayCoverage(), by: \.country).mapValues { rows in
            Dictionary(rows.map { ($0.year, $0.completeness) }) { $1 }
        }
        observances = try tables.observances().map(Observance.init)
        conferences = try tables.conferences()
        weekends = try tables.weekends()
        coasts = try tables.cycloneCoasts()
    }

    /// How much of a country's holidays of a year is known.
    func completeness(of code: CountryCode, in year: Int) -> HolidayCoverage.Completeness {
        coverage[code.text]?[year] ?? .none
    }

    /// How strong the month's cyclones are at a country, 0 to 3, and on which sea.
    func cyclones(at code: CountryCode, in month: Int) -> (level: Int, sea: String)? {
        let levels = coasts[country: code.text].map { basin in
            let level =
                basin.peakMonths.contains(month)
                ? 3 : basin.activeMonths.contains(month) ? 2 : basin.hasSeason(in: month) ? 1 : 0
            return (level: level, sea: basin.name)
        }
        // Of equally strong ones the first of the table.
        let strongest = levels.map(\.level).max() ?? 0
        return strongest == 0 ? nil : levels.first { $0.level == strongest }
    }
}
