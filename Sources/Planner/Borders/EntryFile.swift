internal import NetworkModel
internal import NetworkRows
internal import NetworkTables

/// A file that says what passports need at borders: the columns of `VisaRuleRow`, a row for each pair.
struct EntryFile {
    static let sizeLimit = 10_000_000

    /// In the file's order; no pair twice.
    let rows: [VisaRuleRow]

    /// - Throws: `faults`, one line for each of the first 50.
    init(_ path: String) throws(PlannerError) {
        let file = try FileTree.bytes(of: path, upTo: Self.sizeLimit)
        guard file.count <= Self.sizeLimit else {
            throw .faults(["\(path): found \(file.count) bytes; expected \(Self.sizeLimit) at most"])
        }
        let header = ListReading.header(of: file.bytes)
        // Spreadsheets of many countries' settings write these where a comma belongs.
        if header.count == 1, let separator = header[0].first(where: { $0 == ";" || $0 == "\t" }) {
            let found = separator == ";" ? "semicolons" : "tabs"
            throw .faults(["\(path):1: \(found) between the columns; expected commas: save the file as CSV UTF-8"])
        }
        var (lines, faults) = ListReading.reading(file.bytes, of: VisaRuleRow.self, file: path)
        let repeated = Self.repeated(in: lines, file: path)
        if !repeated.isEmpty { faults = (faults + repeated).sorted { $0.line < $1.line } }
        guard faults.isEmpty else { throw PlannerError(faults) }
        guard !lines.isEmpty else {
            throw .faults(["\(path):2: the end of the file; expected a row for each passport and destination"])
        }
        rows = lines.map(\.row)
    }

    private static func repeated(in lines: [ListedLine<VisaRuleRow>], file: String) -> [ListFault] {
        var seen: [[CountryCode]: Int] = [:]
        return lines.compactMap { line in
            let row = line.row
            guard let earlier = seen.updateValue(line.line, forKey: [row.passport, row.destination]) else { return nil }
            return ListFault(
                file: file,
                line: line.line,
                column: VisaRuleRow.Column.destination.name,
                found: "\(row.passport) to \(row.destination) again, as in line \(earlier)",
                expected: "each pair once"
            )
        }
    }
}
