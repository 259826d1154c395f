public import NetworkRows

/// One thing that keeps a table from being read, on one line:
/// `members.csv:17:groupID: no group "fj-suva-2"; expected one of groups.csv`.
public struct TableFault: Error, Hashable, Sendable, CustomStringConvertible {
    public enum Place: Hashable, Sendable {
        /// A physical line of the table's file, from 1.
        case line(Int)
        /// A row of the store that no file brought, by the cells of its key.
        case standingRow(String)
    }

    public let table: TableName
    public let place: Place
    /// The column's name; `nil` where the fault is the whole row's.
    public let column: String?
    public let found: String
    public let expected: String

    /// The name of the table's file.
    public var file: String { table.file }

    /// The line in the file; `nil` for a row of the store.
    public var line: Int? { if case .line(let line) = place { line } else { nil } }

    public var description: String {
        switch (place, column) {
        case (.line(let line), let column?): "\(file):\(line):\(column): \(found); expected \(expected)"
        case (.line(let line), nil): "\(file):\(line): \(found); expected \(expected)"
        case (.standingRow(let key), let column?):
            "\(table.rawValue) (in the store): \(key): \(column): \(found); expected \(expected)"
        case (.standingRow(let key), nil):
            "\(table.rawValue) (in the store): \(key): \(found); expected \(expected)"
        }
    }
}

/// All faults of a read: the first 50 of each table, tables in the order of `TableName`, each in its file's order.
public struct TableFaults: Error, Hashable, Sendable, CustomStringConvertible {
    /// How many faults of a table are not listed.
    public struct Unlisted: Hashable, Sendable {
        public let table: TableName
        public let count: Int
    }

    public let faults: [TableFault]
    /// The tables that have more, in the order of `TableName`.
    public let more: [Unlisted]

    /// One line for each fault, then one for each table that has more.
    public var description: String {
        let listed = faults.map(\.description)
        let unlisted = more.map { "\($0.table.file): \($0.count) more \($0.count == 1 ? "fault" : "faults")" }
        return (listed + unlisted).joined(separator: "\n")
    }
}
