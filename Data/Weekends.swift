/// The days of the week on which a country rests: Saturday and Sunday where its row is missing.
public struct Weekends: Hashable, Sendable {
    fileprivate let weekdays: [String: Set<Int>]

    /// ISO 8601's numbers, 1 for Monday to 7 for Sunday.
    ///
    /// - Parameter code: ISO 3166-1 alpha-2.
    public subscript(country code: String) -> Set<Int> { weekdays[code] ?? [6, 7] }

    fileprivate enum Column: String, TableColumn {
        case country, weekdays, source
    }
}

extension ReferenceTables {
    /// `weekends.csv`: the countries that rest on other days than Saturday and Sunday.
    public func weekends() throws(ReferenceDataError) -> Weekends {
        let rows = try table("weekends.csv", Weekends.Column.self).rows { row throws(ReferenceDataError) in
            let days = try row.list(.weekdays).map { Int($0) ?? 0 }
            guard !days.isEmpty, days.allSatisfy((1...7).contains), days == days.sorted() else {
                throw row.damage(.weekdays, expected: "numbers from 1 (Monday) to 7 (Sunday), such as 5;6")
            }
            _ = try row.text(.source)
            return (try row.code(.country, letters: 2), Set(days))
        }
        return Weekends(weekdays: Dictionary(rows) { $1 })
    }
}
