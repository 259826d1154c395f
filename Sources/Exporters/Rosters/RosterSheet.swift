internal import CSV

/// A roster as a sheet of text.
struct RosterSheet {
    let header: [String]
    let rows: [[String]]

    /// For people who open the file in a spreadsheet.
    func csv() throws(RosterError) -> [UInt8] {
        var writer = CSVWriter(.spreadsheetSafe)
        do throws(CSVError) {
            try writer.append(header)
            for row in rows { try writer.append(row) }
        } catch {
            throw .notWritten(line: error.line, column: error.column)
        }
        return writer.bytes
    }
}

/// The order of a roster's rows: by what they show and by nothing else, so that an order by group or country can't
/// shine through. Cell by cell, each by its Unicode scalars.
func comesBefore(_ left: [String], _ right: [String]) -> Bool {
    for (one, other) in zip(left, right) where !one.utf8.elementsEqual(other.utf8) {
        return one.utf8.lexicographicallyPrecedes(other.utf8)
    }
    return left.count < right.count
}
