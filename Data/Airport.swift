/// An airport with scheduled flights, or a large one.
public struct Airport: Hashable, Sendable {
    /// The IATA code, such as `BKK`.
    public let iata: String
    /// The ICAO code, such as `VTBS`.
    public let icao: String
    public let name: String
    public let city: String?
    /// ISO 3166-1 alpha-2.
    public let country: String
    public let point: Coordinate
    /// An IANA time zone name.
    public let zone: String
    public let size: Size
    /// Whether airlines fly there by timetable, as of 2022.
    public let isScheduled: Bool
    public let longestRunwayFeet: Int?

    /// OurAirports' sizes: large has major airlines or much traffic, medium has regional ones.
    public enum Size: String, CaseIterable, Hashable, Sendable {
        case large, medium, small
    }
}

/// All airports, by IATA code.
public struct Airports: RandomAccessCollection, Hashable, Sendable {
    private let airports: [Airport]
    private let places: [String: Int]

    public var startIndex: Int { airports.startIndex }
    public var endIndex: Int { airports.endIndex }
    public subscript(position: Int) -> Airport { airports[position] }

    /// The airport with that IATA code, in capitals.
    public subscript(iata iata: String) -> Airport? { places[iata].map { airports[$0] } }

    /// Those of a country, by IATA code.
    public func airports(in country: String) -> [Airport] { airports.filter { $0.country == country } }
}

extension Airports {
    fileprivate enum Column: String, TableColumn {
        case iata, icao, name, city, country
        case latitude = "lat"
        case longitude = "lon"
        case zone = "tz"
        case size, scheduled
        case longestRunwayFeet = "longest_runway_ft"
    }

    fileprivate init(_ table: consuming Table<Column>) throws(ReferenceDataError) {
        var places: [String: Int] = [:]
        airports = try table.rows { row throws(ReferenceDataError) in
            let airport = try Airport(row)
            guard places.updateValue(places.count, forKey: airport.iata) == nil else {
                throw row.damage(.iata, expected: "a code that stands in no row above")
            }
            return airport
        }
        self.places = places
    }
}

extension Airport {
    fileprivate init(_ row: TableRow<Airports.Column>) throws(ReferenceDataError) {
        iata = try row.code(.iata, letters: 3)
        icao = try row.text(.icao)
        name = try row.text(.name)
        city = row.optionalText(.city)
        country = try row.code(.country, letters: 2)
        point = try row.coordinate(.latitude, .longitude)
        zone = try row.zone(.zone)
        size = try row.choice(.size, of: Size.self)
        isScheduled = try row.flag(.scheduled)
        longestRunwayFeet = try row.optionalInteger(.longestRunwayFeet, in: 1...20_000)
    }
}

extension ReferenceTables {
    /// `airports.csv`.
    public func airports() throws(ReferenceDataError) -> Airports {
        try Airports(table("airports.csv", Airports.Column.self))
    }
}
