/// Why a fact can't be had.
public enum ReferenceDataError: Error, Hashable, Sendable {
    /// The folder of that name is in none of these places.
    case notFound(String, lookedIn: [String])
    /// The file is not there, or may not be read.
    case unreadable(file: String)
    /// A table does not hold what it should. `line` is the physical one, from 1; `column` is the column's name.
    case damaged(file: String, line: Int, column: String, found: String, expected: String)
}

extension ReferenceDataError: CustomStringConvertible {
    public var description: String {
        switch self {
        case .notFound(let folder, let places):
            "the folder \(folder) of Mela's data was not found; looked in \(places.joined(separator: ", ")); "
                + "put \(DataFolders.bundleName) beside the program"
        case .unreadable(let file):
            "\(file) can't be read; put a whole copy of \(DataFolders.bundleName) beside the program"
        case .damaged(let file, let line, let column, let found, let expected):
            "\(file), line \(line), column \(column): found \(found.debugDescription), expected \(expected)"
        }
    }
}
