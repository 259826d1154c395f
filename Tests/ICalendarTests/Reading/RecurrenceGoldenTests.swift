import Foundation
import TestSupport
import Testing

/// The golden is what python-dateutil makes of seeded rules; `Tests/Interop/write_recurrences.py` writes it.
@Suite struct RecurrenceGoldenTests {
    @Test func everyRuleHasTheTimesThatAnotherImplementationFinds() throws {
        let folder = try #require(GoldenFolder(ofTest: #filePath))
        let text = try String(contentsOf: folder.url.appending(path: "recurrences.txt"), encoding: .utf8)
        let lines = text.split(separator: "\n")
        #expect(lines.count == 600)
        for line in lines {
            let cells = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
            try #require(cells.count == 4)
            let expected = cells[3].split(separator: ",").map(String.init)
            let found = try RuleText.times(of: cells[0], from: cells[1], through: cells[2])
            #expect(found == expected, "\(cells[0]) from \(cells[1])")
        }
    }

    /// Where no COUNT makes the past matter, the walk begins near the window: it must find the same.
    @Test func aLateWindowHasTheLastOfTheTimes() throws {
        let folder = try #require(GoldenFolder(ofTest: #filePath))
        let text = try String(contentsOf: folder.url.appending(path: "recurrences.txt"), encoding: .utf8)
        for line in text.split(separator: "\n") {
            let cells = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
            let expected = cells[3].split(separator: ",").map(String.init)
            guard expected.count > 4 else { continue }
            let middle = expected[expected.count / 2]
            let late = try RuleText.times(of: cells[0], from: cells[1], within: middle, through: cells[2])
            #expect(late == Array(expected[(expected.count / 2)...]), "\(cells[0]) from \(cells[1])")
        }
    }
}
