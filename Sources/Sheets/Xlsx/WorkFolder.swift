internal import FoundationEssentials
internal import Glibc

/// A fresh folder that only its owner may enter (0700); it goes with its owner, on errors too.
struct WorkFolder: ~Copyable {
    let path: String

    /// In the first of the folders that has room for so many bytes and where `mkdtemp` can make one.
    init(inFirstOf parents: [String], room bytes: Int) throws(SheetError) {
        for parent in parents where hasRoom(for: bytes, in: parent) {
            var template = Array("\(parent)/sheet-XXXXXX".utf8CString)
            let made = unsafe template.withUnsafeMutableBufferPointer { buffer in
                unsafe buffer.baseAddress.flatMap { unsafe mkdtemp($0) } != nil
            }
            if made {
                path = String(decoding: template.dropLast().map(UInt8.init(bitPattern:)), as: UTF8.self)
                return
            }
        }
        throw .noWorkFolder(in: parents, room: bytes)
    }

    /// A deinit can't tell anyone of a failure; who has written all calls `remove()`.
    deinit { try? FileManager.default.removeItem(atPath: path) }

    /// Removes the folder with all that is in it.
    func remove() throws(SheetError) {
        do {
            try FileManager.default.removeItem(atPath: path)
        } catch {
            throw .notRemoved(path: path)
        }
    }
}

private func hasRoom(for bytes: Int, in folder: String) -> Bool {
    var system = statvfs()
    guard unsafe statvfs(folder, &system) == 0 else { return false }
    // A file system in memory that has no limit says that it has no blocks.
    guard system.f_blocks > 0 else { return true }
    let (free, overflow) = UInt(system.f_bavail).multipliedReportingOverflow(by: UInt(system.f_frsize))
    return overflow || free >= UInt(bytes)
}
