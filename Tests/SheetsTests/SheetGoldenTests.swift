import Foundation
import Sheets
import TestSupport
import Testing

@Suite struct SheetGoldenTests {
    enum Sample: String, CaseIterable {
        case everyScript = "every-script"
        case severalTables = "several-tables"

        func sheet() throws -> Sheet {
            switch self {
            case .everyScript: try SheetSamples.everyScript()
            case .severalTables: try SheetSamples.severalTables()
            }
        }
    }

    @Test(arguments: Sample.allCases)
    func textFormsAreTheGoldens(sample: Sample) throws {
        let sheet = try sample.sheet()
        try goldenMatches(String(decoding: sheet.csv(), as: UTF8.self), named: "\(sample.rawValue).csv")
        try goldenMatches(sheet.html(), named: "\(sample.rawValue).html")
        try goldenMatches(sheet.text(), named: "\(sample.rawValue).txt")
    }

    /// `Tests/Interop/read_sheets.py` reads these workbooks with readers that are not ours.
    @Test(arguments: Sample.allCases)
    func theWorkbooksPartsAreTheGoldens(sample: Sample) throws {
        let folder = try TemporaryFolder()
        let file = folder.file("written.xlsx")
        try Data(sample.sheet().xlsx(workingIn: folder.url.path)).write(to: file)
        let goldens = try #require(GoldenFolder(ofTest: #filePath))
        let golden = goldens.url.appending(path: "\(sample.rawValue).xlsx")
        if goldens.isRecording {
            try Data(contentsOf: file).write(to: golden)
            Issue.record("\(golden.lastPathComponent) is recorded: open it, then run the test without RECORD_GOLDENS")
        }
        #expect(try parts(ofArchive: file.path) == parts(ofArchive: golden.path))
    }
}
