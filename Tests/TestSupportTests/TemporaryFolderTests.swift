import Foundation
import TestSupport
import Testing

@Suite struct TemporaryFolderTests {
    @Test func itGoesWithAllThatIsInIt() throws {
        var folder: TemporaryFolder? = try TemporaryFolder()
        let path = try #require(try folder?.write("text", to: "deep/file.txt")).path
        #expect(try String(contentsOfFile: path, encoding: .utf8) == "text")
        let place = try #require(folder?.url.path)
        folder = nil
        #expect(!FileManager.default.fileExists(atPath: place))
    }

    @Test func twoNeverShareAPlace() throws {
        let (one, other) = (try TemporaryFolder(), try TemporaryFolder())
        #expect(one.url != other.url)
    }

    @Test func onlyItsOwnerReadsIt() throws {
        let folder = try TemporaryFolder()
        let attributes = try FileManager.default.attributesOfItem(atPath: folder.url.path)
        #expect(attributes[.posixPermissions] as? Int == 0o700)
    }
}
