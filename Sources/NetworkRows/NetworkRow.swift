internal import NetworkModel

/// A value that stands in one row of a file, as one text for each column; an empty text is no value.
public protocol ListedRow: Hashable, Sendable {
    associatedtype Column: RowColumn

    /// Reads a row; throws at the first cell that holds what it should not.
    init(_ cells: Cells<Column>) throws(CellFault)
}

/// A value that stands in one row of a network's table.
public protocol NetworkRow: ListedRow {
    static var table: TableName { get }

    /// Columns beside the key whose cells, taken together, no two rows share; empty for no such rule.
    static var uniqueColumns: [Column] { get }

    /// One text for each column, in their order.
    var cells: [String] { get }
}

extension NetworkRow {
    public static var uniqueColumns: [Column] { [] }

    /// The texts of the key's columns: no two rows of a table share them.
    public var key: [String] {
        let cells = cells
        return Column.keyPlaces.map { cells[$0] }
    }
}

/// The columns of a table in their order; the names are the header's words.
public protocol RowColumn: RawRepresentable, CaseIterable, Hashable, Sendable where RawValue == Int {
    var content: ColumnContent { get }
}

extension RowColumn {
    /// The header's word.
    public var name: String { "\(self)" }

    /// A cell of this column for a message: quoted and cut, or only its length where it could harm a member.
    ///
    /// Text with an `@` counts as an address in any column: a comma too many can push one out of its own.
    public func shown(_ text: String) -> String {
        guard content.isPrivate || text.utf8.contains(UInt8(ascii: "@")) else { return quoted(text) }
        return text.count == 1 ? "a text of 1 character" : "a text of \(text.count) characters"
    }

    /// The places of the columns that make the key.
    public static var keyPlaces: [Int] { allCases.filter { $0.content.isKey }.map(\.rawValue) }

    /// All columns, as `mela help tables` tells them.
    public static var descriptions: [ColumnDescription] {
        allCases.map { ColumnDescription(name: $0.name, content: $0.content) }
    }
}

/// A column with its name.
public struct ColumnDescription: Hashable, Sendable {
    public let name: String
    public let content: ColumnContent
}

/// What a column's cells hold.
public struct ColumnContent: Hashable, Sendable {
    public let meaning: String
    public let isKey: Bool
    /// Whether a cell may be empty.
    public let isOptional: Bool
    /// The table whose key each value names.
    public let reference: TableName?
    /// Whether no message shows a cell: it names or reaches a member, or says what they need.
    public let isPrivate: Bool

    static func key(_ meaning: String, of reference: TableName? = nil, isPrivate: Bool = false) -> Self {
        Self(meaning: meaning, isKey: true, isOptional: false, reference: reference, isPrivate: isPrivate)
    }

    static func needed(_ meaning: String, of reference: TableName? = nil, isPrivate: Bool = false) -> Self {
        Self(meaning: meaning, isKey: false, isOptional: false, reference: reference, isPrivate: isPrivate)
    }

    static func optional(_ meaning: String, of reference: TableName? = nil, isPrivate: Bool = false) -> Self {
        Self(meaning: meaning, isKey: false, isOptional: true, reference: reference, isPrivate: isPrivate)
    }
}

/// Why a cell can't stand where it does.
public struct CellFault: Error, Hashable, Sendable, CustomStringConvertible {
    /// The column's name.
    public let column: String
    public let found: String
    public let expected: String

    public init(column: String, found: String, expected: String) {
        self.column = column
        self.found = found
        self.expected = expected
    }

    init(_ error: ValueError) {
        self.init(column: error.field, found: error.found, expected: error.expected)
    }

    public var description: String { "\(column): \(found); expected \(expected)" }
}

/// The value that `make` gives; a `ValueError` names the column by its field.
func placed<Value>(_ make: () throws(ValueError) -> Value) throws(CellFault) -> Value {
    do throws(ValueError) { return try make() } catch { throw CellFault(error) }
}
