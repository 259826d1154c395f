import Foundation
import TestSupport
import Testing

@testable import Planner

@Suite struct FileTreeTests {
    private func mode(_ url: URL) throws -> Int? {
        try FileManager.default.attributesOfItem(atPath: url.path)[.posixPermissions] as? Int
    }

    @Test func filesAndFoldersBelongToTheirOwnerAlone() throws {
        let folder = try TemporaryFolder()
        try FileTree.makeFolder(folder.file("a/b").path)
        try FileTree.write("text".utf8, to: folder.file("a/b/file").path)
        #expect(try mode(folder.file("a")) == 0o700)
        #expect(try mode(folder.file("a/b")) == 0o700)
        #expect(try mode(folder.file("a/b/file")) == 0o600)
    }

    @Test func aFileThatOthersCouldReadIsReplacedByOneThatTheyCannot() throws {
        let folder = try TemporaryFolder()
        try folder.write("old", to: "file")
        try FileManager.default.setAttributes([.posixPermissions: 0o644], ofItemAtPath: folder.file("file").path)
        // Left behind by a run that was killed, and open to all.
        try folder.write("half", to: "file.part")
        try FileManager.default.setAttributes([.posixPermissions: 0o644], ofItemAtPath: folder.file("file.part").path)
        try FileTree.write("new".utf8, to: folder.file("file").path)
        #expect(try mode(folder.file("file")) == 0o600)
        #expect(try String(contentsOf: folder.file("file"), encoding: .utf8) == "new")
        #expect(try FileTree.names(in: folder.url.path) == ["file"])
    }

    /// Who has the old file open goes on reading it whole: the new one takes its name, not its bytes.
    @Test func aFileIsReplacedInOneStep() throws {
        let folder = try TemporaryFolder()
        try folder.write("the old text", to: "file")
        let reader = try FileHandle(forReadingFrom: folder.file("file"))
        try FileTree.write("new".utf8, to: folder.file("file").path)
        #expect(try reader.readToEnd() == Data("the old text".utf8))
        try reader.close()
    }

    @Test func aFolderInTheWayStaysAndNothingIsLeftBesideIt() throws {
        let folder = try TemporaryFolder()
        try folder.write("mine", to: "file/notes.txt")
        #expect { try FileTree.write("new".utf8, to: folder.file("file").path) } throws: { error in
            (error as? PlannerError)?.kind == .unavailable && "\(error)".contains("a folder stands there")
        }
        #expect(try FileTree.names(in: folder.url.path) == ["file"])
        #expect(try FileTree.names(in: folder.file("file").path) == ["notes.txt"])
    }

    @Test func namesStandInByteOrder() throws {
        let folder = try TemporaryFolder()
        for name in ["b", "B", "a", "10", "9"] { try folder.write("", to: name) }
        #expect(try FileTree.names(in: folder.url.path) == ["10", "9", "B", "a", "b"])
    }

    @Test func whatIsNotThereIsNamed() throws {
        let folder = try TemporaryFolder()
        try folder.write("", to: "file")
        for path in ["none", "file"] {
            #expect { try FileTree.names(in: folder.file(path).path) } throws: { error in
                (error as? PlannerError)?.kind == .noInput
            }
        }
        #expect { try FileTree.bytes(of: folder.file("none").path) } throws: { error in
            (error as? PlannerError)?.kind == .noInput
        }
    }

    @Test func aFileWhereAFolderIsExpectedIsToldSo() throws {
        let folder = try TemporaryFolder()
        try folder.write("", to: "members.csv")
        #expect { try FileTree.names(in: folder.file("members.csv").path) } throws: { "\($0)".contains("is no folder") }
    }

    @Test(arguments: [0, 1, 5_000_000])
    func aFileIsWrittenWhole(size: Int) throws {
        let folder = try TemporaryFolder()
        let bytes = (0..<size).map { UInt8(truncatingIfNeeded: $0) }
        try FileTree.write(bytes, to: folder.file("file").path)
        #expect(try FileTree.bytes(of: folder.file("file").path) == bytes)
    }

    /// A link under the name that Mela writes to could lead anywhere: it is replaced, and what it leads to stays.
    @Test func aLinkIsReplacedAndNotFollowed() throws {
        let folder = try TemporaryFolder()
        try folder.write("mine", to: "elsewhere")
        for name in ["file", "file.part"] {
            try FileManager.default.createSymbolicLink(
                at: folder.file(name),
                withDestinationURL: folder.file("elsewhere")
            )
        }
        try FileTree.write("new".utf8, to: folder.file("file").path)
        #expect(try String(contentsOf: folder.file("elsewhere"), encoding: .utf8) == "mine")
        #expect(try String(contentsOf: folder.file("file"), encoding: .utf8) == "new")
        #expect(try FileTree.names(in: folder.url.path) == ["elsewhere", "file"])
    }

    @Test func aFolderThatIsNotThereGetsNoFile() throws {
        let folder = try TemporaryFolder()
        #expect { try FileTree.write("new".utf8, to: folder.file("none/file").path) } throws: { error in
            (error as? PlannerError)?.kind == .unavailable
        }
        #expect(try FileTree.names(in: folder.url.path) == [])
    }

    @Test func aFreshFolderIsEmpty() throws {
        let folder = try TemporaryFolder()
        try FileTree.makeFreshFolder(folder.file("new").path)
        try FileTree.makeFreshFolder(folder.file("new").path)
        try folder.write("", to: "new/file")
        #expect { try FileTree.makeFreshFolder(folder.file("new").path) } throws: { "\($0)".contains("is not empty") }
    }
}
