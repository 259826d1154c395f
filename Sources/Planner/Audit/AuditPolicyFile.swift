internal import NetworkModel
internal import NetworkRows

/// A policy to audit a history by, in a file of one row: columns of `policies.csv`, and which subregions must host.
struct AuditPolicyFile {
    static let mustHostColumn = "mustHost"

    let policy: RotationPolicy
    /// The subregions that the rule of coverage holds for.
    let mustHost: [Subregion.ID]

    init(policy: RotationPolicy, mustHost: [Subregion.ID]) {
        self.policy = policy
        self.mustHost = mustHost
    }

    /// A column that is left out, or empty, is a rule that is off.
    init(_ path: String) throws(PlannerError) {
        let columns = RotationPolicy.Column.allCases
        let table = try NamedColumns(path, needed: [], optional: columns.map(\.name) + [Self.mustHostColumn])
        guard table.rows.count == 1, let row = table.rows.first else {
            throw .faults(["\(path): found \(table.rows.count) rows under the header; expected one"])
        }
        guard let series = Series.ID("history") else { throw .ours("a plain word is no name of a series") }
        let initial = RotationPolicy.initial(for: series).cells
        let cells = columns.map { row.cells[$0.name] ?? initial[$0.rawValue] }
        do throws(CellFault) {
            policy = try RotationPolicy(setting: cells)
            mustHost = try Self.subregions(row.cells[Self.mustHostColumn] ?? "")
        } catch {
            throw .faults(["\(path):\(row.line):\(error)"])
        }
    }

    private static func subregions(_ text: String) throws(CellFault) -> [Subregion.ID] {
        var ids: [Subregion.ID] = []
        for part in text.split(separator: ";", omittingEmptySubsequences: false) where !text.isEmpty {
            guard let id = Subregion.ID(part), !ids.contains(id) else {
                let expected = "ids of subregions with ; between, each once, such as oc;sea"
                throw CellFault(column: mustHostColumn, found: quoted(String(part)), expected: expected)
            }
            ids.append(id)
        }
        return ids
    }
}

extension NetworkRow {
    /// The row with one text for each column.
    init(setting texts: [String]) throws(CellFault) {
        guard let cells = Cells<Column>(texts) else {
            let expected = "\(Column.allCases.count)"
            throw CellFault(column: Self.table.rawValue, found: "\(texts.count) cells", expected: expected)
        }
        try self.init(cells)
    }
}
