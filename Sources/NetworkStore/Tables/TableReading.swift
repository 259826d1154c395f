internal import GRDB
internal import NetworkModel
internal import NetworkRows

/// Reads every table of a network, each in the order of its key.
struct TableReading: TableVisitor {
    let database: Database
    let path: String
    private(set) var network = Network()

    init(_ database: Database, path: String) {
        self.database = database
        self.path = path
    }

    static func network(in database: Database, path: String) throws -> Network {
        var reading = TableReading(database, path: path)
        try Network.visitTables(&reading)
        return reading.network
    }

    mutating func visit<Row: NetworkRow>(_ rows: WritableKeyPath<Network, [Row]>) throws(any Error) {
        let statements = TableStatements(Row.table, Row.Column.descriptions)
        let cursor = try GRDB.Row.fetchCursor(database, sql: statements.select)
        var found: [Row] = []
        while let stored = try cursor.next() {
            let texts = statements.columns.indices.map { stored[$0] as String? ?? "" }
            found.append(try row(texts))
        }
        network[keyPath: rows] = found
    }

    /// A cell that its value refuses is told without the cell: it may be a member's.
    private func row<Row: NetworkRow>(_ texts: [String]) throws(StoreError) -> Row {
        guard let cells = Cells<Row.Column>(texts) else { throw fault(Row.table, "a row of another length") }
        do throws(CellFault) {
            return try Row(cells)
        } catch {
            throw fault(Row.table, "a row whose \(error.column) is not \(error.expected)")
        }
    }

    private func fault(_ table: TableName, _ found: String) -> StoreError {
        .damaged(path: path, found: "\(table.rawValue) has \(found)")
    }
}
