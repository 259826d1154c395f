import NetworkModel
import NetworkRows
import NetworkTables
import Testing

@Suite struct FileBytesTests {
    private let subregions = "id,name\npasifika,Pasifika\neast-asia,東アジア\n"

    @Test func windows1252IsRefusedWithItsLineAndColumn() {
        let bytes = Array("id,name\npasifika,Pasifika\noceania,Oc".utf8) + [0xE9] + Array("anie\nx,y,z\n".utf8)
        #expect(
            faults(inBytes: [.subregions: bytes]) == [
                "subregions.csv:3:name: bytes that are not UTF-8; expected UTF-8: save the file as CSV UTF-8"
            ]
        )
    }

    @Test func utf16IsRefused() {
        let units: [UInt8] = subregions.utf16.flatMap { unit in [UInt8(unit & 0xFF), UInt8(unit >> 8)] }
        #expect(
            faults(inBytes: [.subregions: [0xFF, 0xFE] + units]) == [
                "subregions.csv:1: UTF-16LE; expected UTF-8: save the file as CSV UTF-8"
            ]
        )
        let ascii: [UInt8] = "id,name\n".utf8.flatMap { byte in [byte, 0] }
        #expect(
            faults(inBytes: [.subregions: ascii]) == [
                "subregions.csv:1: a NUL byte, as in UTF-16; expected UTF-8: save the file as CSV UTF-8"
            ]
        )
    }

    @Test func aByteOrderMarkAndCRLFReadTheSame() throws {
        let plain = try reading([.subregions: subregions])
        let crlf = "\u{FEFF}" + subregions.replacing("\n", with: "\r\n")
        #expect(try reading([.subregions: crlf]) == plain)
        #expect(plain.subregions.count == 2)
        #expect(try text(of: .subregions, in: plain) == "id,name\neast-asia,東アジア\npasifika,Pasifika\n")
    }

    @Test func aNoteKeepsItsLinesAlsoWhereTheyAreCRLF() throws {
        let tables = smallTables.merging([
            .offers: """
            id,seriesID,groupID,answer,fromYear,untilYear,recordedOn,note
            o1,mela,fj-suva,offered,2030,2033,2026-01-01,"Hall free.
            Ask ""Ula""."

            """
        ]) { $1 }
        let network = try reading(tables)
        #expect(network.offers.first?.note?.text == "Hall free.\nAsk \"Ula\".")
        #expect(try reading(tables.mapValues { $0.replacing("\n", with: "\r\n") }) == network)
        #expect(try text(of: .offers, in: network) == tables[.offers])
    }

    @Test func linesArePhysicalAlsoBelowQuotedNewlines() {
        let text = "id,name\npasifika,\"Pasi\nfi\nka\"\nx-,X\n\"y\n\",\"Y\n\"\n"
        #expect(
            faults(in: [.subregions: text]).map { $0.prefix { $0 != ";" } } == [
                #"subregions.csv:2:name: "Pasi\u{A}fi\u{A}ka""#,
                #"subregions.csv:5:id: "x-""#,
                #"subregions.csv:6:id: "y\u{A}""#,
            ]
        )
        let second = "id,seriesID,groupID,answer,fromYear,untilYear,recordedOn,note\n"
        let offer = second + "o1,mela,\"fj\n-suva\",offered,2030,2033,2026-01-01,\n"
        #expect(
            faults(in: smallTables.merging([.offers: offer]) { $1 }).first?.hasPrefix("offers.csv:2:groupID") == true
        )
        let cut = second.replacing("note,", with: "") + "o1,\"a\nb\",fj-suva,offered,2030,2033,20,\"x\" y\n"
        #expect(faults(in: [.offers: cut]).first?.hasPrefix("offers.csv:3:note: text after a closing quote") == true)
    }

    @Test func aFaultStandsOnTheLineOfItsCell() {
        let offers = """
            note,id,seriesID,groupID,answer,fromYear,untilYear,recordedOn
            "Hall free.
            Ask.",o1,mela,fj-suva,offered,2030,2033,2026-02-30

            """
        #expect(
            faults(in: [.offers: offers], over: small) == [
                "offers.csv:3:recordedOn: \"2026-02-30\"; expected a day that exists, as YYYY-MM-DD"
            ]
        )
    }

    /// One column for each type of cell.
    private static let columns: [(TableName, String)] = [
        (.groups, "id"), (.groups, "countryCode"), (.groups, "name"), (.groups, "languages"), (.groups, "offers"),
        (.members, "address"), (.members, "calendarStyle"), (.series, "everyYears"), (.meetings, "timeZone"),
        (.offers, "note"), (.offers, "recordedOn"), (.invitations, "stamp"), (.invitations, "digest"),
    ]

    @Test(arguments: zip(columns, ["x", "9", "e\u{301}", "ab;", "a-", "\"\"", "a.", "1", "A/", "\n", "-", "0", "f"]))
    func aCellOfAMegabyteIsOneShortFault(place: (TableName, String), unit: String) throws {
        let row = try #require(WholeRow.of(place.0))
        let huge = "\"" + String(repeating: unit, count: (1 << 20) / unit.utf8.count) + "\""
        let names = try #require(Network.tableDescriptions.first { $0.table == place.0 }).columns.map(\.name)
        let cells = zip(names, row).map { $0 == place.1 ? huge : $1 }
        let lines = faults(
            in: [place.0: "\(names.joined(separator: ","))\n\(cells.joined(separator: ","))\n"],
            over: small
        )
        #expect(lines.count == 1)
        #expect(lines.first?.hasPrefix("\(place.0.rawValue).csv:2:\(place.1): ") == true)
        #expect(lines.allSatisfy { $0.utf8.count < 500 })
    }

    @Test func aStructuralErrorEndsItsFileAndNoOther() {
        let lines = faults(in: [
            .subregions: "id,name\nX,Pasifika\npasifika,\"Pasi\"fika\nY,Z\n",
            .series: "id,name,everyYears\nmela,Mela,0\n",
        ])
        #expect(
            lines.map { $0.prefix { $0 != ";" } } == [
                "subregions.csv:2:id: \"X\"",
                "subregions.csv:3:name: text after a closing quote",
                "series.csv:2:everyYears: \"0\"",
            ]
        )
        #expect(
            faults(in: [.subregions: "id,name\npasifika,\"Pasi\n\nfika,\n"]) == [
                "subregions.csv:2:name: the end of the file within a quoted cell; expected a closing quote"
            ]
        )
    }

    @Test func tooFewAndTooManyCellsAreFaultsOfTheirRows() {
        #expect(
            faults(in: [.subregions: "id,name\na,A,\nb\n\nc,C\nd,D,D,D\n"]) == [
                "subregions.csv:2: 3 cells; expected 2; quote cells with commas",
                "subregions.csv:3: 1 cell; expected 2",
                "subregions.csv:4: an empty line; expected a row, or the end of the file",
                "subregions.csv:6: 4 cells; expected 2; quote cells with commas",
            ]
        )
    }
}

/// A sound row over the small network.
private enum WholeRow {
    static func of(_ table: TableName) -> [String]? {
        let row: String? =
            switch table {
            case .groups: "g1,FJ,Cane Row,Labasa,en,radio,"
            case .members: "m3,fj-suva,Pua,,,open,"
            case .series: "reg,Regional,1"
            case .meetings: "e1,mela,1,2030,Mela,online,,,,,2030-01-01,2030-01-02,09:00,17:00,UTC"
            case .offers: "o1,mela,fj-suva,offered,2030,2033,2026-01-01,"
            case .invitations: "u1,mela-2027,m1,0,sent,2026-12-01T08:00:00Z,00000000000000ff"
            default: nil
            }
        return row?.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
    }
}
