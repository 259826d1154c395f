public import NetworkModel
public import NetworkRows

/// Reads tables over a network that stands already.
public enum NetworkReading {
    /// Adds the rows of the files to the network; a row with the same key makes room for the file's.
    ///
    /// Rows of the network that no file has stay, unless `replacing`: then a table that has a file holds just that
    /// file's rows. Each table of the result is in the order of its key. References are checked against the result;
    /// the network that stands must hold none that names nothing.
    ///
    /// - Parameter files: CSV in UTF-8, with or without a byte order mark, lines ending with LF or CRLF, the columns in
    ///   any order.
    /// - Throws: `TableFaults`, with the faults of all files; the network is as it was then.
    public static func reading(
        _ files: [TableName: [UInt8]],
        over network: Network,
        replacing: Bool
    ) throws(TableFaults) -> Network {
        var reader = TablesReader(files: files, network: network, replacing: replacing)
        Network.visitTables(&reader)
        if let faults = TableFaults(reader.faults) { throw faults }
        return reader.network
    }
}

/// Reads one table after the other, each after those that it refers to.
private struct TablesReader: TableVisitor {
    private let files: [TableName: [UInt8]]
    private let replacing: Bool
    /// Tables whose keys a later table asks for.
    private let wanted: Set<TableName>
    private(set) var network: Network
    private(set) var faults: [(table: TableName, faults: FaultList)] = []
    /// The keys of the wanted tables; a file that can't tell all its keys leaves none.
    private var keys: [TableName: Set<String>] = [:]

    init(files: [TableName: [UInt8]], network: Network, replacing: Bool) {
        self.files = files
        self.network = network
        self.replacing = replacing
        let referring = Network.tableDescriptions.filter { files[$0.table] != nil }
        wanted = Set(referring.flatMap { $0.columns.compactMap(\.content.reference) })
            .union(replacing ? Array(files.keys) : [])
    }

    mutating func visit<Row: NetworkRow>(_ path: WritableKeyPath<Network, [Row]>) throws(Never) {
        let list =
            if let bytes = files[Row.table] {
                read(bytes, into: path)
            } else {
                danglingRows(of: path)
            }
        faults.append((Row.table, list))
    }

    private mutating func read<Row: NetworkRow>(
        _ bytes: [UInt8],
        into path: WritableKeyPath<Network, [Row]>
    ) -> FaultList {
        let file = TableFile<Row>(bytes, references: Reference.all(among: keys))
        let standing = KeyedRows(replacing ? [] : network[keyPath: path])
        var list = file.faults
        list.merge(file.clashes(with: standing))
        if wanted.contains(Row.table), file.hasAllKeys {
            keys[Row.table] = Set(file.keys).union(standing.keys)
        }
        guard list.count == 0 else { return list }
        let brought = KeyedRows(file.rows, keys: file.keys)
        let isWholeTable = Row.table.holdsOneRow && !brought.rows.isEmpty
        network[keyPath: path] = isWholeTable ? brought.rows : standing.merging(brought)
        return list
    }

    /// The rows of a table without a file that name a row which is no longer there.
    private mutating func danglingRows<Row: NetworkRow>(of path: WritableKeyPath<Network, [Row]>) -> FaultList {
        let rows = network[keyPath: path]
        if wanted.contains(Row.table) { keys[Row.table] = Set(rows.map { joined($0.key) }) }
        var list = FaultList()
        guard replacing else { return list }
        let references = Reference<Row>.all(among: keys).filter { files[$0.table] != nil }
        guard !references.isEmpty else { return list }
        let naming = Row.uniqueColumns.isEmpty ? Row.Column.keyPlaces : Row.uniqueColumns.map(\.rawValue)
        for row in rows {
            let cells = row.cells
            for fault in references.compactMap({ $0.fault(of: cells) }) {
                list.append(
                    TableFault(
                        table: Row.table,
                        place: .standingRow(naming.map { cells[$0] }.joined(separator: " ")),
                        column: fault.column,
                        found: fault.found,
                        expected: fault.expected
                    )
                )
            }
        }
        return list
    }
}
