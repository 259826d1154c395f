/// A currency of ISO 4217's current list.
public struct Currency: Hashable, Sendable {
    /// The alphabetic code, such as `FJD`.
    public let code: String
    /// How many decimals its smallest unit has: 2 for cents, 0 for none. `nil` where the standard gives none, as for
    /// gold and for testing: no price stands in it.
    public let digits: Int?
    public let name: String
}

/// All currencies, by code.
public struct Currencies: RandomAccessCollection, Hashable, Sendable {
    private let currencies: [Currency]
    private let places: [String: Int]

    public var startIndex: Int { currencies.startIndex }
    public var endIndex: Int { currencies.endIndex }
    public subscript(position: Int) -> Currency { currencies[position] }

    /// The currency with that code, in capitals.
    public subscript(code code: String) -> Currency? { places[code].map { currencies[$0] } }
}

extension Currencies {
    fileprivate enum Column: String, TableColumn {
        case code, digits, name
    }

    fileprivate init(_ table: consuming Table<Column>) throws(ReferenceDataError) {
        var places: [String: Int] = [:]
        currencies = try table.rows { row throws(ReferenceDataError) in
            let code = try row.code(.code, letters: 3)
            guard places.updateValue(places.count, forKey: code) == nil else {
                throw row.damage(.code, expected: "a code that stands in no row above")
            }
            return Currency(
                code: code,
                digits: try row.optionalInteger(.digits, in: 0...4),
                name: try row.text(.name)
            )
        }
        self.places = places
    }
}

extension ReferenceTables {
    /// `currencies.csv`.
    public func currencies() throws(ReferenceDataError) -> Currencies {
        try Currencies(table("currencies.csv", Currencies.Column.self))
    }
}
