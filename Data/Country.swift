/// A country or territory that a network can reach.
public struct Country: Hashable, Sendable {
    /// ISO 3166-1 alpha-2, such as `KH`.
    public let code: String
    /// ISO 3166-1 alpha-3, such as `KHM`.
    public let alpha3: String
    /// The short English name, as in everyday use.
    public let name: String
    /// Our suggestion; which country is in which subregion is the network's own policy.
    public let suggestedSubregion: String
    public let scope: Scope
    public let capital: Place
    /// IANA names of the zones in use, as zone.tab lists them.
    public let zones: [String]
    /// BCP 47 tags, official or de facto official, most spoken first.
    public let officialLanguages: [String]
    /// BCP 47 tags: the official ones and any with 5 % or more of the people, most spoken first.
    public let languages: [String]
    /// What is disputed or particular about this row.
    public let note: String?

    public enum Scope: String, CaseIterable, Hashable, Sendable {
        /// In Asia and the Pacific.
        case region
        /// Elsewhere: where donors, partners and conferences are.
        case partner
    }
}

/// A named point with its time zone.
public struct Place: Hashable, Sendable {
    public let name: String
    public let point: Coordinate
    /// An IANA time zone name.
    public let zone: String
}

/// All countries: those of the region by code, then the partners by code.
public struct Countries: RandomAccessCollection, Hashable, Sendable {
    private let countries: [Country]
    private let places: [String: Int]

    public var startIndex: Int { countries.startIndex }
    public var endIndex: Int { countries.endIndex }
    public subscript(position: Int) -> Country { countries[position] }

    /// The country with that alpha-2 code, in capitals.
    public subscript(code code: String) -> Country? { places[code].map { countries[$0] } }

    /// Those of the region, by code.
    public var inRegion: [Country] { countries.filter { $0.scope == .region } }
}

extension Countries {
    fileprivate enum Column: String, TableColumn {
        case alpha2, alpha3, name
        case suggestedSubregion = "suggested_subregion"
        case scope, capital
        case capitalLatitude = "capital_lat"
        case capitalLongitude = "capital_lon"
        case capitalZone = "capital_tz"
        case zones = "tz"
        case officialLanguages = "official_languages"
        case languages, note
    }

    fileprivate init(_ table: consuming Table<Column>) throws(ReferenceDataError) {
        var places: [String: Int] = [:]
        countries = try table.rows { row throws(ReferenceDataError) in
            let country = try Country(row)
            guard places.updateValue(places.count, forKey: country.code) == nil else {
                throw row.damage(.alpha2, expected: "a code that stands in no row above")
            }
            return country
        }
        self.places = places
    }
}

extension Country {
    fileprivate init(_ row: TableRow<Countries.Column>) throws(ReferenceDataError) {
        code = try row.code(.alpha2, letters: 2)
        alpha3 = try row.code(.alpha3, letters: 3)
        name = try row.text(.name)
        suggestedSubregion = try row.text(.suggestedSubregion)
        scope = try row.choice(.scope, of: Scope.self)
        capital = Place(
            name: try row.text(.capital),
            point: try row.coordinate(.capitalLatitude, .capitalLongitude),
            zone: try row.zone(.capitalZone)
        )
        zones = try row.zones(.zones)
        officialLanguages = try row.list(.officialLanguages)
        languages = try row.list(.languages)
        note = row.optionalText(.note)
    }
}

extension ReferenceTables {
    /// `countries.csv`.
    public func countries() throws(ReferenceDataError) -> Countries {
        try Countries(table("countries.csv", Countries.Column.self))
    }
}
