/// The region's facts: tables in one folder, each read when asked for, and only that one.
///
/// What each table rests on, its licence and the credit owed: `SOURCES.md` in the same folder. Every function throws
/// `ReferenceDataError`: `unreadable` for a missing file, `damaged` for the first cell that holds what it should not.
public struct ReferenceTables: Hashable, Sendable {
    /// The path of the folder.
    public let directory: String

    public init(directory: String) {
        self.directory = directory
    }

    /// The tables that come with the program.
    public static func located() throws(ReferenceDataError) -> ReferenceTables {
        ReferenceTables(directory: try DataFolders.located().reference)
    }

    func table<Column: TableColumn>(
        _ file: String,
        _ columns: Column.Type
    ) throws(ReferenceDataError) -> Table<Column> {
        try Table(file: file, bytes: bytes(of: file, in: directory))
    }
}
