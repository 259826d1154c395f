import NetworkModel
import NetworkRows
import NetworkTables
import Testing

@Suite struct RowFaultTests {
    @Test(arguments: ["2027-02-29", "2027-2-28", "2027-00-10", "28/02/2027", "２０２７-02-28"])
    func aDayThatDoesNotExistIsAFault(day: String) {
        let wish = "memberID,role,capacity,topics,since\nm1,mentee,,,\(day)\n"
        #expect(
            faults(in: [.mentoring: wish], over: small) == [
                "mentoring.csv:2:since: \"\(day)\"; expected a day that exists, as YYYY-MM-DD"
            ]
        )
    }

    @Test func aKeyTwiceInAFileNamesTheEarlierLine() {
        #expect(
            faults(in: [.subregions: "id,name\nb,B\na,A\nb,\"B\n2\"\n\"a\",A\nb,B\n"]).map(\.description) == [
                #"subregions.csv:4:name: "B\u{A}2"; expected one line of text, at most 200 characters, no space at its ends"#,
                #"subregions.csv:4: id "b" again, as in line 2; expected each id once"#,
                #"subregions.csv:6: id "a" again, as in line 3; expected each id once"#,
                #"subregions.csv:7: id "b" again, as in line 2; expected each id once"#,
            ]
        )
        let pins =
            "seriesID,year,countryCode,kind\nmela,2027,FJ,pinned\nmela,2027,TO,forbidden\nmela,2027,FJ,forbidden\n"
        #expect(
            faults(in: [.pins: pins], over: small) == [
                #"pins.csv:4: seriesID "mela" with year "2027" with countryCode "FJ" again, as in line 2; "#
                    + "expected each seriesID with year with countryCode once"
            ]
        )
    }

    @Test func theNetworkHasOneRow() throws {
        let header = "name,organizerName,organizerAddress\n"
        let row = "Reef,Reef meetings,meetings@example.org\n"
        #expect(
            faults(in: [.network: header + row + row + row]) == [
                "network.csv:3: another row; expected one row", "network.csv:4: another row; expected one row",
            ]
        )
        let renamed = try reading([.network: header + "Lotus,Team,team@example.org\n"], over: small)
        #expect(renamed.profile.map(\.name.text) == ["Lotus"])
        #expect(try reading([.network: header], over: small) == small)
        #expect(try reading([.network: header], over: small, replacing: true).profile.isEmpty)
    }

    @Test func allRowsOfAllFilesAreTold() {
        let lines = faults(in: [
            .subregions: "id,name\nA,A\nb,B\nC,C\n", .series: "id,name,everyYears\nX,,0\n",
        ])
        #expect(
            lines.map { $0.prefix { $0 != ";" } } == [
                "subregions.csv:2:id: \"A\"", "subregions.csv:4:id: \"C\"", "series.csv:2:id: \"X\"",
            ]
        )
    }

    @Test func aFileTellsFiftyFaultsAndHowManyMore() throws {
        let bad = "id,name\n" + (0..<120).map { "X\($0),\($0 == 3 ? "" : "x")\n" }.joined() + "x,X\nx,X\n"
        let error = try #require(throws: TableFaults.self) {
            try reading([.subregions: bad, .series: "id,name,everyYears\nX,X,1\n"])
        }
        #expect(error.faults.count == 51)
        #expect(error.faults.prefix(50).map(\.line) == (2..<52).map { $0 })
        #expect(error.faults.last?.file == "series.csv")
        #expect(error.more.map(\.table) == [.subregions])
        #expect(error.more.map(\.count) == [71])
        #expect(error.description.hasSuffix("\nsubregions.csv: 71 more faults"))
        let oneMore = "id,name\n" + (0..<51).map { "X\($0),x\n" }.joined()
        #expect(faults(in: [.subregions: oneMore]).last == "subregions.csv: 1 more fault")
    }

    @Test func noMessageShowsAMembersNameOrAddress() {
        let rows = """
            m3,fj-suva,  Secret Mango,,,open,
            m4,fj-suva,Secret,,secret,open,
            m5,fj-suva,Secret,secret@example.org,,open,
            m6,fj-suva,Secret,,secret@example.org,Open,secret@example.org
            m7,secret@example.org,Secret,,,open,
            m8,fj-suva,Secret,,,open,,Secret
            m9,fj-suva,\"Secret,,secret@example.org,open,
            """
        let lines = faults(in: [.members: memberHeader + rows], over: small)
        #expect(lines.count == 7)
        #expect(!lines.contains { $0.lowercased().contains("secret") })
        #expect(lines.first?.hasPrefix("members.csv:2:chosenName: a text of 14 characters; expected one line") == true)
        let network = faults(in: [.network: "name,organizerName,organizerAddress\nReef,Team,secret\n"])
        #expect(network.first?.contains("a text of 6 characters") == true)
    }
}

let small: Network = (try? reading(smallTables)) ?? Network()
