import FoundationEssentials
import Testing

@testable import ReferenceData

@Suite struct DataFoldersTests {
    @Test func bothFoldersAreFoundBesideTheTests() throws {
        let folders = try DataFolders.located()
        #expect(folders.reference.hasSuffix("/mela_ReferenceData.resources/Reference"))
        #expect(folders.sample.hasSuffix("/mela_ReferenceData.resources/Sample"))
        #expect(FileManager.default.fileExists(atPath: folders.sample))
        #expect(FileManager.default.fileExists(atPath: "\(folders.reference)/SOURCES.md"))
    }

    @Test func theFirstPlaceThatHasTheFolderCounts() throws {
        let bundle = String(try DataFolders.located().reference.dropLast("/Reference".count))
        #expect(try DataFolders.located(in: ["/nowhere", bundle, "/elsewhere"]).reference == "\(bundle)/Reference")
    }

    @Test func placesAreBesideTheProgramAndInItsShare() {
        #expect(
            DataFolders.candidates(besides: ["/a/bin"]) == [
                "/a/bin/mela_ReferenceData.resources", "/a/bin/../share/mela/mela_ReferenceData.resources",
            ]
        )
    }

    @Test func whereNothingIsFoundTheErrorSaysWhereItLooked() {
        let error = ReferenceDataError.notFound("Reference", lookedIn: ["/nowhere/a", "/nowhere/b"])
        #expect(throws: error) { try DataFolders.located(in: ["/nowhere/a", "/nowhere/b"]) }
        let text = "the folder Reference of Mela's data was not found; looked in /nowhere/a, /nowhere/b; "
        #expect("\(error)" == text + "put mela_ReferenceData.resources beside the program")
    }

    @Test func aMissingFileIsNamed() {
        #expect(throws: ReferenceDataError.unreadable(file: "/nowhere/countries.csv")) {
            try ReferenceTables(directory: "/nowhere").countries()
        }
    }
}
