import NetworkModel
import NetworkRows
import NetworkTables
import Testing

@Suite struct HeaderTests {
    @Test func columnsMayStandInAnyOrder() throws {
        let network = try reading([.subregions: "name,id\nPasifika,pasifika\n"])
        #expect(try text(of: .subregions, in: network) == "id,name\npasifika,Pasifika\n")
    }

    @Test func aFaultInARearrangedFileNamesItsColumn() {
        #expect(
            faults(in: [.series: "everyYears,id,name\n3,mela,\"Me\nla\"\n"]) == [
                #"series.csv:2:name: "Me\u{A}la"; expected one line of text, at most 200 characters, no space at its ends"#
            ]
        )
        #expect(
            faults(in: [.series: "name,id,everyYears\n\"Me\nla\",x,0\n"]).first?.hasPrefix("series.csv:2:name") == true
        )
    }

    @Test(arguments: [
        ("id,name,colour\n", ["unknown column \"colour\""]),
        ("id\n", ["no column name"]),
        ("id,name,id\n", ["column id again"]),
        ("id,name,\n", ["a column without a name"]),
        ("id,Name\n", ["no column name", "unknown column \"Name\""]),
        ("id, name\n", ["no column name", "unknown column \" name\""]),
        ("id name\n", ["a first row that is no header"]),
    ]) func eachColumnMustBeNamedOnce(header: String, found: [String]) {
        let expected = found.map { "subregions.csv:1: \($0); expected id,name in any order" }
        #expect(faults(in: [.subregions: header + "pasifika,Pasifika\n"]) == expected)
    }

    @Test func semicolonsBetweenCellsAreToldAsSuch() {
        let expected = "commas: save the file as CSV UTF-8 with commas"
        #expect(
            faults(in: [.subregions: "id;name\npasifika;Pasifika\n"]) == [
                "subregions.csv:1: cells parted by semicolons; expected \(expected)"
            ]
        )
    }

    @Test func aLostHeaderTellsNoMembersName() {
        // "id" is also the tag of Bahasa Indonesia.
        let lines = faults(in: [.members: "m1,fj-suva,Mango,id,m1@example.org,open,\n"])
        #expect(
            lines == [
                "members.csv:1: a first row that is no header; expected "
                    + "id,groupID,chosenName,languages,address,calendarStyle,calendarTitle in any order"
            ]
        )
    }

    @Test func theHeaderOfAMegabyteIsOneMoreFault() {
        let header = "id,name," + String(repeating: "x,", count: 1 << 19)
        let lines = faults(in: [.subregions: header])
        #expect(lines.count == 51)
        #expect(lines.last == "subregions.csv: \((1 << 19) - 49) more faults")
        #expect(lines.allSatisfy { $0.utf8.count < 100 })
    }

    @Test(arguments: ["", "\n\r\n", "\u{FEFF}"]) func anEmptyFileIsAFault(text: String) {
        #expect(
            faults(in: [.subregions: text]) == ["subregions.csv:1: an empty file; expected a first row of id,name"]
        )
    }

    @Test func aHeaderAloneIsAnEmptyTable() throws {
        let network = try reading([.subregions: "id,name\n"])
        #expect(network == Network())
        let before = try reading(smallTables)
        #expect(
            try reading([.invitations: "uid,meetingID,memberID,sequence,state,stamp,digest"], over: before) == before
        )
    }
}
