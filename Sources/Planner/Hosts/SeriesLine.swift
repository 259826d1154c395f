internal import CivilTime
internal import NetworkModel
internal import ReferenceData

extension Network {
    /// The editions of a series that stand, oldest first.
    func line(of series: Series.ID) -> [Meeting] {
        meetings.filter { $0.seriesID == series && $0.isOnTheLine }
            .sorted { ($0.number.number, $0.year, $0.id) < ($1.number.number, $1.year, $1.id) }
    }

    /// The countries whose subregions have a share in a series.
    func countries(takingTurnsIn series: Series.ID) -> [NetworkModel.Country] {
        let subregions = Set(shares.filter { $0.seriesID == series }.map(\.subregionID))
        return countries.filter { subregions.contains($0.subregionID) }
    }

    /// A country of the network by its everyday name and its subregion's.
    func named(_ code: CountryCode, facts: Countries) -> NamedCountry {
        let country = countries.first { $0.code == code }
        let subregion = subregions.first { $0.id == country?.subregionID }
        return NamedCountry(code: code, name: facts.name(of: code), subregion: subregion?.name.text ?? "")
    }
}

extension Series {
    /// The year of the edition after those that stand.
    func nextYear(after line: [Meeting], today: CivilDate) -> Int {
        line.last.map { $0.year.number + everyYears.years } ?? today.year + 1
    }
}
