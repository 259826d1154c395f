internal import CSV
internal import NetworkRows

/// The rows of a CSV file whose header names known columns, in any order.
struct NamedColumns {
    struct Row {
        let line: Int
        /// By column; an empty cell is not among them.
        let cells: [String: String]
    }

    static let sizeLimit = 10_000_000

    let path: String
    let rows: [Row]

    init(_ path: String, needed: [String], optional: [String]) throws(PlannerError) {
        self.path = path
        let file = try FileTree.bytes(of: path, upTo: Self.sizeLimit)
        guard file.count <= Self.sizeLimit else {
            throw .faults(["\(path): found \(file.count) bytes; expected \(Self.sizeLimit) at most"])
        }
        let (header, rows) = try Self.read(file.bytes, in: path)
        try Self.refuse(header, in: path, needed: needed, optional: optional)
        self.rows = rows.map { row in
            let cells = zip(header, row.strings).filter { !$1.isEmpty }
            return Row(line: row.line, cells: Dictionary(cells) { first, _ in first })
        }
    }

    private static func read(_ bytes: [UInt8], in path: String) throws(PlannerError) -> ([String], [CSVRow]) {
        do throws(CSVError) {
            var reader = CSVReader(bytes)
            let header = try reader.next()?.strings ?? []
            var rows: [CSVRow] = []
            while let row = try reader.next() {
                try row.expecting(header.count)
                rows.append(row)
            }
            return (header, rows)
        } catch {
            throw .faults(["\(path):\(error)"])
        }
    }

    private static func refuse(
        _ header: [String],
        in path: String,
        needed: [String],
        optional: [String]
    ) throws(PlannerError) {
        let known = needed + optional
        var faults = header.enumerated().compactMap { place, name in
            if !known.contains(name) { return "unknown column \(quoted(name))" }
            return header[..<place].contains(name) ? "column \(name) again" : nil
        }
        faults += needed.filter { !header.contains($0) }.map { "no column \($0)" }
        guard faults.isEmpty else {
            throw .faults(faults.map { "\(path):1: \($0); expected \(known.joined(separator: ","))" })
        }
    }
}
