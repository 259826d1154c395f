import NetworkRows

extension TableFile {
    /// Rows that can't stand beside another row of their file, or of the store.
    ///
    /// - Parameter staying: the rows of the store that may stay; those whose key the file has don't count.
    func clashes(with staying: KeyedRows<Row>) -> FaultList {
        if Row.table.holdsOneRow { return surplusRows() }
        var clashes = repeatedKeys()
        if !Row.uniqueColumns.isEmpty { clashes.merge(repeatedCells(beside: staying)) }
        return clashes
    }

    private func surplusRows() -> FaultList {
        lines.dropFirst().reduce(into: FaultList()) { list, line in
            list.append(Self.fault(at: line, found: "another row", expected: "one row"))
        }
    }

    private func repeatedKeys() -> FaultList {
        guard let order = orderIfNeeded(keys) else { return FaultList() }
        var repeats: [(row: Int, first: Int)] = []
        var first = order[0]
        for row in order.dropFirst() {
            if isOrdered(keys[first], keys[row]) {
                first = row
            } else if !parted(keys[row]).contains("") {
                repeats.append((row, first))
            }
        }
        let columns = Row.Column.allCases.filter { $0.content.isKey }
        return repeats.sorted { $0.row < $1.row }.reduce(into: FaultList()) { list, pair in
            list.append(Self.again(columns, keys[pair.row], at: lines[pair.row], asIn: "line \(lines[pair.first])"))
        }
    }

    private func repeatedCells(beside staying: KeyedRows<Row>) -> FaultList {
        let own = Set(keys)
        let places = Row.uniqueColumns.map(\.rawValue)
        var holders: [String: String] = [:]
        for (key, row) in zip(staying.keys, staying.rows) where !own.contains(key) {
            let cells = row.cells
            holders[joined(places.map { cells[$0] })] = "the store"
        }
        var list = FaultList()
        for (cells, line) in zip(uniqueCells, lines) where !parted(cells).contains("") {
            if let holder = holders[cells] {
                list.append(Self.again(Row.uniqueColumns, cells, at: line, asIn: holder))
            } else {
                holders[cells] = "line \(line)"
            }
        }
        return list
    }

    private static func again(_ columns: [Row.Column], _ joinedCells: String, at line: Int, asIn holder: String)
        -> TableFault
    {
        let cells = zip(columns, parted(joinedCells)).map { "\($0.name) \($0.shown($1))" }
        return fault(
            at: line,
            found: "\(cells.joined(separator: " with ")) again, as in \(holder)",
            expected: "each \(columns.map(\.name).joined(separator: " with ")) once"
        )
    }

    private static func fault(at line: Int, found: String, expected: String) -> TableFault {
        TableFault(table: Row.table, place: .line(line), column: nil, found: found, expected: expected)
    }
}
