import Foundation
import Testing

@testable import ICalendar

/// What independent readers agree on, for the files by which Tests/Interop tries them.
@Suite struct InteropFixtureTests {
    private static let folder = URL(filePath: #filePath, directoryHint: .notDirectory)
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
        .appending(path: "Interop/Fixtures", directoryHint: .isDirectory)

    @Test func asManyTimesAreFoundAsIndependentReadersFind() throws {
        let table = try String(contentsOf: Self.folder.appending(path: "expected.csv"), encoding: .utf8)
        let rows = table.split(separator: "\n").map { $0.split(separator: ",").map(String.init) }
        #expect(rows.first == ["file", "times", "to-dos", "busy", "available"])
        #expect(rows.count > 1)
        for row in rows.dropFirst() where row.count == 5 {
            let text = try String(contentsOf: Self.folder.appending(path: row[0]), encoding: .utf8)
            let contents = try FileText.read(text, from: "2027-01-01", to: "2036-01-01")
            #expect(String(contents.events.map(\.occurrences.count).reduce(0, +)) == row[1], "\(row[0])")
            // No fixture has both, and no two of its busy times touch.
            if row[3] != "0" { #expect(String(contents.busy.count) == row[3], "\(row[0])") }
            // To-dos and availability aren't read, and that is told.
            let unread = contents.skipped.map(\.reason).filter { $0.hasSuffix(" is not read") }
            #expect((unread == []) == (row[2] == "0" && row[4] == "0"), "\(row[0]): \(unread)")
        }
    }
}
