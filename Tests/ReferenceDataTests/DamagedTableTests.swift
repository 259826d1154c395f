import FoundationEssentials
import Testing

@testable import ReferenceData

@Suite struct DamagedTableTests {
    /// A folder with that one file in it, for as long as `read` runs.
    private func damage<Value>(
        of file: String,
        _ text: String,
        named name: String = #function,
        _ read: (ReferenceTables) throws(ReferenceDataError) -> Value
    ) throws -> ReferenceDataError? {
        let process = ProcessInfo.processInfo.processIdentifier
        let folder = FileManager.default.temporaryDirectory.appending(path: "mela-\(process)-\(name)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        try Data(text.utf8).write(to: folder.appending(path: file))
        do throws(ReferenceDataError) {
            _ = try read(ReferenceTables(directory: folder.path()))
            return nil
        } catch {
            return error
        }
    }

    static let header =
        "alpha2,alpha3,name,suggested_subregion,scope,capital,capital_lat,capital_lon,capital_tz,tz,"
        + "official_languages,languages,note\n"
    static let cambodia =
        "KH,KHM,Cambodia,South-East Asia,region,Phnom Penh,11.5625,104.9160,Asia/Phnom_Penh,Asia/Phnom_Penh,km,km,\n"

    private func countries(_ text: String, named name: String) throws -> ReferenceDataError? {
        try damage(of: "countries.csv", text, named: name) { tables throws(ReferenceDataError) in
            try tables.countries()
        }
    }

    @Test func aSoundTableIsNoError() throws {
        #expect(try countries(Self.header + Self.cambodia, named: "sound") == nil)
    }

    static let cells: [(old: String, new: String, column: String, found: String, expected: String)] = [
        ("KH,", "kh,", "alpha2", "kh", "2 capital letters"),
        ("KHM", "KH", "alpha3", "KH", "3 capital letters"),
        ("Cambodia", "", "name", "", "some text"),
        (",region", ",world", "scope", "world", "one of region, partner"),
        ("11.5625", "111.5", "capital_lat", "111.5", "degrees from -90 to 90"),
        ("104.9160", "east", "capital_lon", "east", "degrees from -180 to 180"),
        ("104.9160", "nan", "capital_lon", "nan", "degrees from -180 to 180"),
        ("9160,Asia/Phnom_Penh", "9160,../etc/passwd", "capital_tz", "../etc/passwd", "an IANA time zone name"),
        ("9160,Asia/Phnom_Penh", "9160,Asia//Phnom", "capital_tz", "Asia//Phnom", "an IANA time zone name"),
        (",Asia/Phnom_Penh,km", ",,km", "tz", "", "IANA time zone names"),
        (",km,km,", ",km;,km,", "official_languages", "km;", "a list with nothing empty in it"),
    ]

    @Test(arguments: cells)
    func aWrongCellIsNamed(
        _ cell: (old: String, new: String, column: String, found: String, expected: String)
    ) throws {
        let text = Self.cambodia.replacing(cell.old, with: cell.new, maxReplacements: 1)
        let found = try countries(Self.header + text, named: "cell-\(cell.column)-\(cell.new.utf8.count)")
        #expect(
            found
                == .damaged(
                    file: "countries.csv",
                    line: 2,
                    column: cell.column,
                    found: cell.found,
                    expected: cell.expected
                )
        )
    }

    @Test func aCodeThatStandsTwiceIsRefused() throws {
        let found = try countries(Self.header + Self.cambodia + Self.cambodia, named: "twice")
        let expected = "a code that stands in no row above"
        #expect(
            found == .damaged(file: "countries.csv", line: 3, column: "alpha2", found: "KH", expected: expected)
        )
    }

    @Test func aMissingCellIsNamed() throws {
        let found = try countries(Self.header + "KH,KHM\n", named: "short")
        let problem = "found 2 cells, expected 13; add the missing ones"
        #expect(
            found
                == .damaged(
                    file: "countries.csv",
                    line: 2,
                    column: "name",
                    found: problem,
                    expected: "13 cells of RFC 4180 text"
                )
        )
    }

    static let headers: [(text: String, column: String, found: String)] = [
        ("", "tag", "nothing"),
        ("tag,mot,status\n", "word", "mot"),
        ("tag,status,word\n", "word", "status"),
    ]

    @Test(arguments: headers)
    func anotherHeaderIsRefused(text: String, column: String, found: String) throws {
        let name = "header-\(found)"
        let error = try damage(of: "appointment_words.csv", text, named: name) { tables throws(ReferenceDataError) in
            try tables.appointmentWords()
        }
        let expected = "the header tag,word,status"
        let file = "appointment_words.csv"
        #expect(error == .damaged(file: file, line: 1, column: column, found: found, expected: expected))
    }

    @Test(arguments: [
        ("FJD,2,Fijian Dollar\nFJD,2,Again\n", 3, "code", "FJD", "a code that stands in no row above"),
        ("FJ,2,Fijian Dollar\n", 2, "code", "FJ", "3 capital letters"),
        ("FJD,two,Fijian Dollar\n", 2, "digits", "two", "a number from 0 to 4"),
        ("FJD,2,\n", 2, "name", "", "some text"),
    ])
    func aWrongCurrencyIsNamed(rows: String, line: Int, column: String, found: String, expected: String) throws {
        let name = "currency-\(column)-\(line)"
        let error = try damage(of: "currencies.csv", "code,digits,name\n" + rows, named: name) {
            tables throws(ReferenceDataError) in try tables.currencies()
        }
        let file = "currencies.csv"
        #expect(error == .damaged(file: file, line: line, column: column, found: found, expected: expected))
    }

    static let documents = [
        "", "[]", "{\"features\":[{}]}",
        """
        {"features":[{"id":"KH","properties":{"name":"Cambodia","region":true},
        "geometry":{"type":"Polygon","coordinates":[[[104.9,111.5]]]}}]}
        """,
        """
        {"features":[{"id":"KH","properties":{"name":"Cambodia","region":true},
        "geometry":{"type":"Line","coordinates":[]}}]}
        """,
    ]

    @Test(arguments: documents)
    func damagedOutlinesAreAnError(text: String) throws {
        let name = "outlines-\(text.utf8.count)"
        let error = try damage(of: "outlines.geojson", text, named: name) { tables throws(ReferenceDataError) in
            try tables.outlines()
        }
        guard case .damaged("outlines.geojson", 1, _, _, _) = error else {
            Issue.record("found \(String(describing: error))")
            return
        }
    }
}
