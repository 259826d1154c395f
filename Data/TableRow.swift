import CSV
import CivilTime

/// One row of a table; each reading of a cell gives a value or says what is wrong with it.
struct TableRow<Column: TableColumn> {
    let file: String
    let row: CSVRow
    let columns: [Column]

    private func place(of column: Column) -> Int {
        columns.firstIndex(of: column) ?? 0
    }

    func damage(_ column: Column, expected: String) -> ReferenceDataError {
        let cell = place(of: column)
        return .damaged(
            file: file,
            line: row.line(of: cell),
            column: column.rawValue,
            found: row[cell],
            expected: expected
        )
    }

    func optionalText(_ column: Column) -> String? {
        let cell = place(of: column)
        return row.isEmpty(cell) ? nil : row[cell]
    }

    func text(_ column: Column) throws(ReferenceDataError) -> String {
        guard let text = optionalText(column) else { throw damage(column, expected: "some text") }
        return text
    }

    /// The cell's parts between semicolons; an empty cell has none.
    func list(_ column: Column) throws(ReferenceDataError) -> [String] {
        guard let text = optionalText(column) else { return [] }
        let parts = text.split(separator: ";", omittingEmptySubsequences: false).map(String.init)
        guard !parts.contains("") else { throw damage(column, expected: "a list with nothing empty in it") }
        return parts
    }

    func integer(_ column: Column, in range: ClosedRange<Int>) throws(ReferenceDataError) -> Int {
        guard let value = row.integer(place(of: column)), range.contains(value) else {
            throw damage(column, expected: "a number from \(range.lowerBound) to \(range.upperBound)")
        }
        return value
    }

    func optionalInteger(_ column: Column, in range: ClosedRange<Int>) throws(ReferenceDataError) -> Int? {
        row.isEmpty(place(of: column)) ? nil : try integer(column, in: range)
    }

    func date(_ column: Column) throws(ReferenceDataError) -> CivilDate {
        guard let date = CivilDate(row[place(of: column)]) else { throw damage(column, expected: "a day, YYYY-MM-DD") }
        return date
    }

    func optionalDate(_ column: Column) throws(ReferenceDataError) -> CivilDate? {
        row.isEmpty(place(of: column)) ? nil : try date(column)
    }

    func choice<Choice: CaseIterable & RawRepresentable<String>>(
        _ column: Column,
        of choices: Choice.Type
    ) throws(ReferenceDataError) -> Choice {
        guard let choice = Choice(rawValue: row[place(of: column)]) else {
            throw damage(column, expected: "one of \(Choice.allCases.map(\.rawValue).joined(separator: ", "))")
        }
        return choice
    }

    /// Whether the cell is `yes` rather than `no`.
    func flag(_ column: Column, yes: String = "yes", no: String = "no") throws(ReferenceDataError) -> Bool {
        let text = row[place(of: column)]
        guard text == yes || text == no else {
            throw damage(column, expected: "\(yes.debugDescription) or \(no.debugDescription)")
        }
        return text == yes
    }

    /// A cell of `count` ASCII capitals, such as a country's code.
    func code(_ column: Column, letters count: Int) throws(ReferenceDataError) -> String {
        guard let code = try optionalCode(column, letters: count) else {
            throw damage(column, expected: "\(count) capital letters")
        }
        return code
    }

    func optionalCode(_ column: Column, letters count: Int) throws(ReferenceDataError) -> String? {
        let bytes = row.bytes(place(of: column))
        guard !bytes.isEmpty else { return nil }
        guard bytes.count == count, bytes.allSatisfy({ (0x41...0x5A).contains($0) }) else {
            throw damage(column, expected: "\(count) capital letters")
        }
        return String(decoding: bytes, as: UTF8.self)
    }

    func codes(_ column: Column, letters count: Int) throws(ReferenceDataError) -> [String] {
        let codes = try list(column)
        guard codes.allSatisfy({ $0.utf8.count == count && $0.utf8.allSatisfy { (0x41...0x5A).contains($0) } }) else {
            throw damage(column, expected: "codes of \(count) capital letters")
        }
        return codes
    }

    func coordinate(_ latitude: Column, _ longitude: Column) throws(ReferenceDataError) -> Coordinate {
        let north = try degrees(latitude, limit: 90)
        let east = try degrees(longitude, limit: 180)
        guard let point = Coordinate(latitude: north, longitude: east) else {
            throw damage(latitude, expected: "a point on the earth")
        }
        return point
    }

    /// Decimal degrees within `limit` either side of 0.
    func degrees(_ column: Column, limit: Double) throws(ReferenceDataError) -> Double {
        guard let degrees = Double(row[place(of: column)]), degrees.magnitude <= limit else {
            throw damage(column, expected: "degrees from \(-Int(limit)) to \(Int(limit))")
        }
        return degrees
    }

    func optionalDegrees(_ column: Column, limit: Double) throws(ReferenceDataError) -> Double? {
        row.isEmpty(place(of: column)) ? nil : try degrees(column, limit: limit)
    }

    /// A name such as `Asia/Phnom_Penh`; whether the system knows it is not asked here.
    func zone(_ column: Column) throws(ReferenceDataError) -> String {
        let zone = try text(column)
        guard isZoneName(zone) else { throw damage(column, expected: "an IANA time zone name") }
        return zone
    }

    func zones(_ column: Column) throws(ReferenceDataError) -> [String] {
        let zones = try list(column)
        guard !zones.isEmpty, zones.allSatisfy(isZoneName) else {
            throw damage(column, expected: "IANA time zone names")
        }
        return zones
    }
}

/// Letters, digits, `_`, `-` and `+` between single slashes, at least one slash, a capital first.
private func isZoneName(_ name: String) -> Bool {
    let parts = name.utf8.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
    return parts.count >= 2
        && parts.allSatisfy { part in
            guard let first = part.first, (0x41...0x5A).contains(first) else { return false }
            return part.allSatisfy { byte in
                (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte) || (0x30...0x39).contains(byte)
                    || byte == UInt8(ascii: "_") || byte == UInt8(ascii: "-") || byte == UInt8(ascii: "+")
            }
        }
}
