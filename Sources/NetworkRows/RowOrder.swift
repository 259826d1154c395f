public import NetworkModel

extension Network {
    /// Puts a row into its table, in the order of the keys; a row with the same key makes room for it.
    ///
    /// O(rows).
    public mutating func put<Row: NetworkRow>(_ row: Row, in table: WritableKeyPath<Network, [Row]>) {
        let key = row.key
        let place = self[keyPath: table].firstIndex { !isOrdered($0.key, before: key) }
        guard let place else {
            self[keyPath: table].append(row)
            return
        }
        if self[keyPath: table][place].key == key {
            self[keyPath: table][place] = row
        } else {
            self[keyPath: table].insert(row, at: place)
        }
    }
}

extension Network {
    /// Puts rows into their table, in the order of the keys; a row with the same key makes room for the new one.
    ///
    /// O(n log n) in all rows: for many at once.
    public mutating func put<Row: NetworkRow>(contentsOf rows: [Row], in table: WritableKeyPath<Network, [Row]>) {
        let new = Dictionary(rows.map { ($0.key, $0) }) { _, last in last }
        let kept = self[keyPath: table].map { (key: $0.key, row: $0) }.filter { new[$0.key] == nil }
        let all = kept + new.map { (key: $0.key, row: $0.value) }
        self[keyPath: table] = all.sorted { isOrdered($0.key, before: $1.key) }.map(\.row)
    }
}

/// Whether a key stands before another: cell by cell, in the order of their UTF-8 bytes.
private func isOrdered(_ left: [String], before right: [String]) -> Bool {
    left.lexicographicallyPrecedes(right) { $0.utf8.lexicographicallyPrecedes($1.utf8) }
}
