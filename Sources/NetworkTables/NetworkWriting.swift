public import CSV
public import NetworkModel
public import NetworkRows

extension Network {
    /// One CSV file for each table, also for an empty one: its header, then its rows in the order of their keys.
    ///
    /// `NetworkReading` over an empty network gives the same network back, and that the same bytes.
    ///
    /// - Throws: `CSVError` for a cell that no reader takes back; the model's values have none.
    public func csvFiles() throws(CSVError) -> [(table: TableName, bytes: [UInt8])] {
        var writer = TablesWriter(network: self)
        try Network.visitTables(&writer)
        return writer.files
    }
}

private struct TablesWriter: TableVisitor {
    let network: Network
    private(set) var files: [(table: TableName, bytes: [UInt8])] = []

    mutating func visit<Row: NetworkRow>(_ path: WritableKeyPath<Network, [Row]>) throws(CSVError) {
        var writer = CSVWriter(.exact)
        try writer.append(Row.Column.allCases.map(\.name))
        for row in KeyedRows(network[keyPath: path]).rows { try writer.append(row.cells) }
        files.append((Row.table, writer.bytes))
    }
}
