import Foundation
import TestSupport
import Testing

@Suite struct GoldenMatchingTests {
    let folder: TemporaryFolder

    init() throws {
        folder = try TemporaryFolder()
    }

    private func goldens(isRecording: Bool = false) -> GoldenFolder {
        GoldenFolder(url: folder.url, isRecording: isRecording)
    }

    /// What the comparison with a golden tells; the test fails when they match.
    private func difference(of text: String, from name: String, isRecording: Bool = false) throws -> String {
        try #require(try goldens(isRecording: isRecording).difference(of: text, from: name))
    }

    @Test func theSameBytesMatch() throws {
        try folder.write("one\r\ntwo\r\n", to: "lines.txt")
        #expect(try goldenMatches("one\r\ntwo\r\n", named: "lines.txt", in: goldens()))
    }

    @Test func theFirstLineThatDiffersIsShown() throws {
        try folder.write("one\ntwo\nthree", to: "lines.txt")
        let difference = try difference(of: "one\n2\n3", from: "lines.txt")
        #expect(difference.contains(#"line 2 on: found "2", expected "two""#))
    }

    @Test func aTextThatEndsEarlyDiffersAtItsEnd() throws {
        try folder.write("one\ntwo", to: "lines.txt")
        let difference = try difference(of: "one", from: "lines.txt")
        #expect(difference.contains(#"line 2 on: found the end, expected "two""#))
    }

    /// Swift's `==` takes these two spellings of é for equal, and a reader of the file may not.
    @Test func equalStringsOfOtherBytesDiffer() throws {
        try folder.write("e\u{301}", to: "accent.txt")
        #expect("e\u{301}" == "\u{E9}")
        _ = try difference(of: "\u{E9}", from: "accent.txt")
    }

    @Test func anotherLineEndDiffers() throws {
        try folder.write("one\r\n", to: "lines.txt")
        _ = try difference(of: "one\n", from: "lines.txt")
    }

    @Test func aMissingGoldenFailsAndIsNotWritten() throws {
        let difference = try difference(of: "new", from: "none.txt")
        #expect(difference.contains("RECORD_GOLDENS=1"))
        #expect(!FileManager.default.fileExists(atPath: folder.file("none.txt").path))
    }

    @Test func recordingWritesTheGoldenAndFailsEvenWhenNothingChanged() throws {
        for _ in 0..<2 {
            let difference = try difference(of: "new", from: "deep/new.txt", isRecording: true)
            #expect(difference.contains("recorded"))
        }
        #expect(try goldenMatches("new", named: "deep/new.txt", in: goldens()))
    }

    @Test func aDifferenceIsAnIssueOfTheCallingTest() throws {
        try folder.write("one", to: "lines.txt")
        try withKnownIssue {
            let matches = try goldenMatches("two", named: "lines.txt", in: goldens())
            #expect(!matches)
        } matching: { issue in
            issue.sourceLocation?.fileID == #fileID && issue.comments.contains { $0.rawValue.contains("line 1 on") }
        }
    }

    @Test func theFolderIsThatOfTheTestsTarget() {
        let file = "/somewhere/Tests/ExportersTests/Calendars/DiscreetTests.swift"
        #expect(GoldenFolder(ofTest: file)?.url.path == "/somewhere/Tests/ExportersTests/Goldens")
        #expect(GoldenFolder(ofTest: "/somewhere/else/File.swift") == nil)
    }
}
