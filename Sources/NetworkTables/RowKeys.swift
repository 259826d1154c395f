import NetworkRows

/// Cells as one text: it compares byte by byte as the cells do, because no cell holds a NUL.
func joined(_ cells: [String]) -> String {
    cells.count == 1 ? cells[0] : cells.joined(separator: "\0")
}

/// The cells that `joined` made one text of.
func parted(_ key: String) -> [String] {
    key.utf8.split(separator: 0, omittingEmptySubsequences: false).map { String(Substring($0)) }
}

/// The places of joined keys in their order, equal keys as they came; `nil` where they stand in order already, and
/// each is there once.
///
/// Linear for keys that stand in order, else O(n log n).
func orderIfNeeded(_ keys: [String]) -> [Int]? {
    if zip(keys, keys.dropFirst()).allSatisfy(isOrdered) { return nil }
    return keys.indices.sorted { left, right in
        isOrdered(keys[left], keys[right]) || (left < right && !isOrdered(keys[right], keys[left]))
    }
}

/// Whether one joined key stands before another: by UTF-8 bytes.
func isOrdered(_ left: String, _ right: String) -> Bool { left.utf8.lexicographicallyPrecedes(right.utf8) }

/// Rows with their joined keys, in the order of these.
struct KeyedRows<Row: NetworkRow> {
    private(set) var rows: [Row]
    private(set) var keys: [String]

    init(_ rows: [Row]) {
        self.init(rows, keys: rows.map { joined($0.key) })
    }

    init(_ rows: [Row], keys: [String]) {
        guard let order = orderIfNeeded(keys) else {
            (self.rows, self.keys) = (rows, keys)
            return
        }
        self.rows = order.map { rows[$0] }
        self.keys = order.map { keys[$0] }
    }

    /// The rows of both in order; of two with the same key, the other's.
    ///
    /// Linear.
    func merging(_ other: Self) -> [Row] {
        if keys.isEmpty { return other.rows }
        var merged: [Row] = []
        merged.reserveCapacity(rows.count + other.rows.count)
        var next = 0
        for (key, row) in zip(other.keys, other.rows) {
            while next < keys.count, isOrdered(keys[next], key) {
                merged.append(rows[next])
                next += 1
            }
            if next < keys.count, !isOrdered(key, keys[next]) { next += 1 }
            merged.append(row)
        }
        return merged + rows[next...]
    }
}
