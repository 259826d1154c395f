import NetworkRows

/// A column that names rows of another table, and the keys this has.
struct Reference<Row: NetworkRow> {
    let column: Row.Column
    let table: TableName
    let keys: Set<String>

    /// The references of a table to those tables whose keys are known.
    static func all(among keys: [TableName: Set<String>]) -> [Self] {
        Row.Column.allCases.compactMap { column in
            guard let table = column.content.reference, let keys = keys[table] else { return nil }
            return Self(column: column, table: table, keys: keys)
        }
    }

    /// What is wrong with the column's cell among those of a row; `nil` where it is empty or names a row.
    func fault(of cells: [String]) -> CellFault? {
        let text = cells[column.rawValue]
        guard !text.isEmpty, !keys.contains(text) else { return nil }
        return CellFault(
            column: column.name,
            found: "no \(table.rowWord) \(column.shown(text))",
            expected: "one of \(table.file)"
        )
    }
}
