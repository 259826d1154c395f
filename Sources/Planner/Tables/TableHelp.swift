internal import NetworkModel
internal import NetworkRows

/// What a table's file holds.
public struct TableHelp: Hashable, Sendable {
    /// The file's name.
    public let file: String
    /// What one row is.
    public let row: String
    public let columns: [Column]

    public struct Column: Hashable, Sendable {
        public let name: String
        public let meaning: String
        public let isKey: Bool
        public let mayBeEmpty: Bool
        /// The file whose key each value names.
        public let refersTo: String?
    }

    /// Every table, each after those that it refers to.
    public static var tables: [TableHelp] {
        Network.tableDescriptions.map { table, columns in
            TableHelp(
                file: "\(table.rawValue).csv",
                row: table.rowMeaning,
                columns: columns.map { column in
                    Column(
                        name: column.name,
                        meaning: column.content.meaning,
                        isKey: column.content.isKey,
                        mayBeEmpty: column.content.isOptional,
                        refersTo: column.content.reference.map { "\($0.rawValue).csv" }
                    )
                }
            )
        }
    }
}
