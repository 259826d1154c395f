internal import NetworkRows

/// The rows of one table that differ between two moments.
struct RowsDifference<Row: NetworkRow> {
    /// The cells of the rows that are new.
    private(set) var added: [[String]] = []
    /// The cells, as they are afterwards, of the rows that changed.
    private(set) var changed: [[String]] = []
    /// The cells of the rows that are gone.
    private(set) var removed: [[String]] = []
    private let keyPlaces = Row.Column.keyPlaces

    /// Rows with one key are one row, in the order of `after`. A key that stands twice in `after` is added the second
    /// time, for the store to refuse. Linear in the rows; rows alike at both ends of the tables are passed over.
    init(from before: [Row], to after: [Row]) {
        let (before, after) = Self.trimmed(before, after)
        var left: [[String]: Row] = [:]
        for row in before { left[key(row.cells)] = row }
        for row in after {
            let cells = row.cells
            guard let earlier = left.isEmpty ? nil : left.removeValue(forKey: key(cells)) else {
                added.append(cells)
                continue
            }
            if earlier != row { changed.append(cells) }
        }
        if left.isEmpty { return }
        for row in before {
            let cells = row.cells
            if left[key(cells)] != nil { removed.append(cells) }
        }
    }

    var isEmpty: Bool { added.isEmpty && changed.isEmpty && removed.isEmpty }

    var keys: TableDifference {
        TableDifference(
            table: Row.table,
            added: added.map(key),
            changed: changed.map(key),
            removed: removed.map(key)
        )
    }

    /// The texts that stand in the key's columns.
    func key(_ cells: [String]) -> [String] { keyPlaces.map { cells[$0] } }

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
