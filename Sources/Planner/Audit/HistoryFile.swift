internal import NetworkModel
internal import NetworkRows

/// The editions of a series in a file of the layout of `Data/Reference/histories`.
struct HistoryFile {
    static let needed = ["year", "sequence", "country", "region", "status"]
    static let optional = ["city", "verified", "note"]

    /// In the order of their numbers.
    let editions: [PastEdition]

    init(_ path: String) throws(PlannerError) {
        let table = try NamedColumns(path, needed: Self.needed, optional: Self.optional)
        var faults: [String] = []
        var read: [(line: Int, edition: PastEdition)] = []
        for row in table.rows {
            do throws(CellFault) { read.append((row.line, try PastEdition(row))) } catch {
                faults.append("\(path):\(row.line):\(error)")
            }
        }
        read.sort { ($0.edition.number.number, $0.line) < ($1.edition.number.number, $1.line) }
        faults += Self.clashes(among: read).map { "\(path):\($0)" }
        if faults.isEmpty, read.isEmpty { faults = ["\(path): no edition; expected a row for each"] }
        guard faults.isEmpty else { throw .faults(Array(faults.prefix(50))) }
        editions = read.map(\.edition)
    }

    private static func clashes(among read: [(line: Int, edition: PastEdition)]) -> [String] {
        var homes: [CountryCode: (region: Subregion.ID, line: Int)] = [:]
        var clashes: [String] = []
        for (place, (line, edition)) in read.enumerated() {
            if place > 0 {
                let (earlier, before) = read[place - 1]
                if before.number == edition.number {
                    clashes.append(
                        "\(line):sequence: \(edition.number) again, as in line \(earlier); expected each once"
                    )
                } else if before.year > edition.year {
                    clashes.append(
                        "\(line):year: \(edition.year); expected \(before.year), that of line \(earlier), or later"
                    )
                }
            }
            guard let country = edition.country else { continue }
            if let home = homes[country], home.region != edition.subregion {
                clashes.append(
                    "\(line):region: \(country) in \(edition.region); expected \(home.region), as in line \(home.line)"
                )
            }
            homes[country] = homes[country] ?? (edition.subregion, line)
        }
        return clashes
    }
}

extension PastEdition {
    fileprivate init(_ row: NamedColumns.Row) throws(CellFault) {
        func value<Value>(
            _ column: String,
            _ expected: String,
            _ read: (String) -> Value?
        ) throws(CellFault) -> Value {
            let text = row.cells[column]
            guard let text, let value = read(text) else {
                throw CellFault(column: column, found: text.map(quoted) ?? "nothing", expected: expected)
            }
            return value
        }
        year = try value("year", "a year from 1900 to 2200") { Int($0).flatMap(Year.init) }
        number = try value("sequence", "the edition's number") { Int($0).flatMap(Count.init) }
        city =
            row.cells["city"] == nil
            ? nil : try value("city", "one line of text, no space at its ends") { PlainLine($0) }
        country =
            row.cells["country"] == nil
            ? nil : try value("country", "two capital letters, such as FJ, or nothing") { CountryCode($0) }
        region = try value("region", "its subregion's short name, such as SEA") { $0 }
        subregion = try value("region", "letters and digits, words joined by hyphens, such as SEA") {
            Subregion.ID($0.lowercased())
        }
        let statuses = Status.allCases.map(\.rawValue).joined(separator: ", ")
        status = try value("status", "one of \(statuses)") { Status(rawValue: $0) }
        verification =
            row.cells["verified"] == nil
            ? .none : try value("verified", "yes, partial, no or nothing") { Verification(rawValue: $0) }
    }
}
