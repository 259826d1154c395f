public import NetworkModel
public import NetworkRows

/// What is added, changed and removed from one network to another, whatever the order of their rows.
public struct NetworkDifference: Hashable, Sendable {
    /// Only the tables that differ, in the order of `TableName`.
    public let tables: [TableDifference]

    public init(from before: Network, to after: Network) {
        var comparison = Comparison(before: before, after: after)
        Network.visitTables(&comparison)
        tables = comparison.tables
    }

    init(tables: [TableDifference]) { self.tables = tables }

    public var isEmpty: Bool { tables.isEmpty }

    /// What differs in that table; `nil` for nothing.
    public subscript(table: TableName) -> TableDifference? { tables.first { $0.table == table } }
}

/// The keys of one table's rows that differ.
public struct TableDifference: Hashable, Sendable {
    public let table: TableName
    public let added: [[String]]
    public let changed: [[String]]
    public let removed: [[String]]

    public var counts: TableCounts {
        TableCounts(table: table, added: added.count, changed: changed.count, removed: removed.count)
    }
}

private struct Comparison: TableVisitor {
    let before: Network
    let after: Network
    var tables: [TableDifference] = []

    mutating func visit<Row: NetworkRow>(_ rows: WritableKeyPath<Network, [Row]>) throws(Never) {
        let difference = RowsDifference(from: before[keyPath: rows], to: after[keyPath: rows])
        if !difference.isEmpty { tables.append(difference.keys) }
    }
}
