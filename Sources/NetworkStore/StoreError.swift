public import NetworkRows

/// Why a store could not be made, opened, read or changed. No case holds a value of a member's row.
public enum StoreError: Error, Hashable, Sendable {
    case notFound(path: String)
    case noFolder(path: String)
    case alreadyThere(path: String)
    /// `found` says what the file is instead.
    case notAStore(path: String, found: String)
    case newerSchema(path: String, found: Int, known: Int)
    case busy(path: String)
    /// After a purge: what is deleted may still stand in free pages, because another program was reading.
    case notCleaned(path: String)
    case notWritable(path: String)
    case diskFull(path: String)
    case damaged(path: String, found: String)
    /// A row, or a reference between rows, that the schema's rules forbid; nothing was changed.
    case refused(table: TableName, reason: String)
    case nothingToUndo
    /// A purge emptied what the history says of that change.
    case erased(entry: Int)
    case noSuchEntry(Int)
    /// What SQLite says should not happen, by its extended result code.
    case failed(path: String, code: Int32)
}

extension StoreError: CustomStringConvertible {
    public var description: String {
        switch self {
        case .notFound(let path):
            "\(quoted(path)): no such file; expected a store. Make one, or name the right path."
        case .noFolder(let path):
            "\(quoted(path)): no such folder; expected one to make the store in. Make it, or name another path."
        case .alreadyThere(let path):
            "\(quoted(path)): there is a file already; expected none. Nothing was changed: open it, or name another path."
        case .notAStore(let path, let found):
            "\(quoted(path)): found \(found); expected a store of Mela. Nothing was changed: name the right path."
        case .newerSchema(let path, let found, let known):
            "\(quoted(path)): found schema \(found); expected \(known) or older. Open it with the newer Mela that wrote it."
        case .busy(let path):
            "\(quoted(path)): another program is writing to the store. Nothing was changed: try again when it is done."
        case .notCleaned(let path):
            "\(quoted(path)): the rows are gone, but another program was reading, and traces of them may be left in the file. "
                + "Purge again when it is done."
        case .notWritable(let path):
            "\(quoted(path)): can't be read and written. Check the permissions of the file and of its folder."
        case .diskFull(let path):
            "\(quoted(path)): the disk is full. Nothing was changed: make room and try again."
        case .damaged(let path, let found):
            "\(quoted(path)): the store is damaged: \(found). Keep the file, and go on with a copy from before."
        case .refused(let table, let reason):
            "\(table.rawValue): the store refuses a row; expected \(reason). Nothing was changed: correct it and try again."
        case .nothingToUndo:
            "the history: found no change that is not taken back yet. Nothing was changed."
        case .erased(let entry):
            "the history: found entry \(entry) emptied by a purge; expected one that can be taken back. Nothing was changed."
        case .noSuchEntry(let number):
            "the history: found no entry \(number). Choose one that the history lists."
        case .failed(let path, let code):
            "\(quoted(path)): SQLite stopped with code \(code). Nothing was changed: check the disk and try again."
        }
    }
}

/// Why a change did not happen: the store could not, or the edit would not.
public enum StoreChangeError<Failure: Error>: Error {
    case store(StoreError)
    case edit(Failure)
}

extension StoreChangeError: CustomStringConvertible {
    public var description: String {
        switch self {
        case .store(let error): "\(error)"
        case .edit(let error): "\(error)"
        }
    }
}
