public import CivilTime
public import NetworkModel
public import NetworkRows

/// One change in the history of a store.
public struct HistoryEntry: Hashable, Sendable {
    /// Counted from 1; no two entries share one, and none is ever taken out.
    public let number: Int
    public let when: Timestamp
    public let who: PlainLine
    public let what: PlainLine
    /// The entry that this one took back, if that is what it did.
    public let undoes: Int?
    /// Only the tables that changed, in the order of `TableName`.
    public let counts: [TableCounts]
}

/// How many rows of one table a change touched.
public struct TableCounts: Hashable, Sendable {
    public let table: TableName
    public let added: Int
    public let changed: Int
    public let removed: Int
}

/// One row before and after a change; at least one of the two is there.
public struct RowChange: Hashable, Sendable {
    public let table: TableName
    /// The texts of the row's key.
    public let key: [String]
    /// The row's cells in the order of the columns; `nil` for a row that was added.
    public let before: [NamedCell]?
    /// The row's cells in the order of the columns; `nil` for a row that was removed.
    public let after: [NamedCell]?
}

/// A cell's text and its column's name; an empty text is no value.
public struct NamedCell: Hashable, Sendable {
    public let column: String
    public let text: String
}
