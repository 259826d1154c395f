import Foundation
public import Testing

/// Whether `text` has the very bytes of the golden `name`, a path within the `Goldens` folder of the test's target.
///
/// A difference is recorded as an issue of the calling test, with the first line that differs, so the answer may be
/// left unused. `RECORD_GOLDENS=1` rewrites the golden and records an issue, so that someone looks.
@discardableResult
public func goldenMatches(
    _ text: String,
    named name: String,
    in folder: GoldenFolder? = nil,
    testFile: String = #filePath,
    sourceLocation: SourceLocation = #_sourceLocation
) throws -> Bool {
    let folder = try #require(
        folder ?? GoldenFolder(ofTest: testFile),
        "no folder above \(testFile) is a test target's",
        sourceLocation: sourceLocation
    )
    guard let difference = try folder.difference(of: text, from: name) else { return true }
    Issue.record(Comment(rawValue: difference), sourceLocation: sourceLocation)
    return false
}
