internal import NetworkModel
internal import NetworkRows
internal import NetworkStore
internal import NetworkTables

/// What an import changed, or would change.
public struct ImportReport: Hashable, Sendable {
    /// The tables whose files were read, in the order of `mela help tables`.
    public let changes: [TableChange]
    /// Whether this only shows what would change.
    public let isDryRun: Bool
}

/// How many rows of one table changed.
public struct TableChange: Hashable, Sendable {
    public let table: String
    public let added: Int
    public let changed: Int
    public let removed: Int
}

extension NetworkPlanner {
    /// Reads the CSV files of a folder, all or nothing: rows are added, or take the place of the row with the same key.
    ///
    /// Rows that no file has stay, unless `replacing`: then a table that has a file holds just that file's rows.
    public func importTables(from folder: String, replacing: Bool, isDryRun: Bool) throws(PlannerError) -> ImportReport
    {
        let files = try Self.tableFiles(in: folder)
        func merged(_ network: Network) throws(PlannerError) -> Network {
            let result: Network
            do throws(TableFaults) {
                result = try NetworkReading.reading(files, over: network, replacing: replacing)
            } catch {
                throw .faults(error.description.split(separator: "\n").map(String.init))
            }
            let faults = try Self.travelFaults(of: files, in: result)
            guard faults.isEmpty else { throw PlannerError(faults) }
            return result
        }
        let difference: NetworkDifference
        if isDryRun {
            let before = try network()
            difference = NetworkDifference(from: before, to: try merged(before))
        } else {
            let what = "import of \(files.count) \(files.count == 1 ? "table" : "tables")"
            difference = try change(what) { network throws(PlannerError) in network = try merged(network) }
        }
        return ImportReport(changes: difference.changes(in: files.keys), isDryRun: isDryRun)
    }

    /// What the rows that files bring of rooms and expenses say against each other, or against the facts.
    private static func travelFaults(
        of files: [TableName: [UInt8]],
        in merged: Network
    ) throws(PlannerError) -> [ListFault] {
        var faults: [ListFault] = []
        if let rooms = files[.rooms] { faults += Self.faults(merged.roomProblems, in: rooms, of: RoomPlace.self) }
        if let expenses = files[.expenses] {
            let problems = merged.currencyProblems(try RegionFacts.currencies())
            faults += Self.faults(problems, in: expenses, of: Expense.self)
        }
        return faults
    }

    /// Those of the problems that concern a row of the file, each on the line of its last row there.
    private static func faults<Row: NetworkRow>(_ problems: [RowProblem], in bytes: [UInt8], of row: Row.Type)
        -> [ListFault]
    {
        guard !problems.isEmpty else { return [] }
        let file = "\(Row.table.rawValue).csv"
        let read = ListReading.reading(bytes, of: row, file: file).lines
        let lines = Dictionary(read.map { ($0.row.key, $0.line) }) { first, _ in first }
        return problems.compactMap { problem in
            problem.keys.compactMap { lines[$0] }.max().map {
                ListFault(
                    file: file,
                    line: $0,
                    column: problem.column,
                    found: problem.found,
                    expected: problem.expected
                )
            }
        }.sorted { $0.line < $1.line }
    }

    /// The tables' files, by table. A CSV file that is no table is a fault: nothing is dropped in silence.
    static func tableFiles(in folder: String) throws(PlannerError) -> [TableName: [UInt8]] {
        var files: [TableName: [UInt8]] = [:]
        var strangers: [String] = []
        for name in try FileTree.names(in: folder) where name.lowercased().hasSuffix(".csv") {
            if let table = TableName(rawValue: String(name.dropLast(4))), name.hasSuffix(".csv") {
                files[table] = try FileTree.bytes(of: "\(folder)/\(name)")
            } else {
                strangers.append(name)
            }
        }
        guard strangers.isEmpty else {
            let known = TableName.allCases.map { "\($0.rawValue).csv" }.joined(separator: ", ")
            throw .faults(strangers.map { "\($0): no such table; expected \(known)" })
        }
        guard !files.isEmpty else { throw .noTables(folder) }
        return files
    }
}
