internal import NetworkRows

/// The rows of one table that differ between two moments.
struct RowsDifference<Row: NetworkRow> {
    private(set) var added: [Row] = []
    /// Each as it is afterwards.
    private(set) var changed: [Row] = []
    private(set) var removed: [Row] = []

    /// Rows with one key are one row, in the order of `after`. A key that stands twice in `after` is added the second
    /// time, for the store to refuse. Linear in the rows; rows alike at both ends of the tables are passed over.
    init(from before: [Row], to after: [Row]) {
        let (before, after) = Self.trimmed(before, after)
        var left: [[String]: Row] = [:]
        for row in before { left[row.key] = row }
        for row in after {
            guard let earlier = left.removeValue(forKey: row.key) else {
                added.append(row)
                continue
            }
            if earlier != row { changed.append(row) }
        }
        if !left.isEmpty { removed = before.filter { left[$0.key] != nil } }
    }

    var isEmpty: Bool { added.isEmpty && changed.isEmpty && removed.isEmpty }

    var keys: TableDifference {
        TableDifference(
            table: Row.table,
            added: added.map(\.key),
            changed: changed.map(\.key),
            removed: removed.map(\.key)
        )
    }

    /// Without the equal rows that both begin with and end with.
    private static func trimmed(_ before: [Row], _ after: [Row]) -> (ArraySlice<Row>, ArraySlice<Row>) {
        var before = before[...]
        var after = after[...]
        while let row = before.first, row == after.first {
            before.removeFirst()
            after.removeFirst()
        }
        while let row = before.last, row == after.last {
            before.removeLast()
            after.removeLast()
        }
        return (before, after)
    }
}
