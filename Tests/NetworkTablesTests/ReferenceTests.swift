import NetworkModel
import NetworkRows
import NetworkTables
import Testing

@Suite struct ReferenceTests {
    @Test func aReferenceThatNamesNothingIsAFault() {
        let rows = "m3,fj-suva-2,Pua,,,open,\nm4,to-nukualofa,Sela,,,open,\n"
        #expect(
            faults(in: [.members: memberHeader + rows], over: small) == [
                "members.csv:2:groupID: no group \"fj-suva-2\"; expected one of groups.csv"
            ]
        )
    }

    @Test func everyReferenceOfEveryTableIsChecked() throws {
        for (table, columns) in Network.tableDescriptions {
            for column in columns {
                guard let target = column.content.reference else { continue }
                let word = try #require(Self.words[target])
                // A country's code has a shape that is asked for first.
                let stranger = target == .countries ? "ZZ" : "zz"
                let cells = columns.map { $0.name == column.name ? stranger : "" }.joined(separator: ",")
                let text = columns.map(\.name).joined(separator: ",") + "\n" + cells + "\n"
                let shown = column.content.isPrivate ? "a text of 2 characters" : "\"\(stranger)\""
                let fault =
                    "\(table.rawValue).csv:2:\(column.name): no \(word) \(shown); "
                    + "expected one of \(target.rawValue).csv"
                #expect(faults(in: [table: text]).contains(fault), "\(table) \(column.name)")
            }
        }
    }

    private static let words: [TableName: String] = [
        .subregions: "subregion", .countries: "country", .groups: "group", .members: "member", .series: "series",
        .meetings: "meeting", .invitations: "invitation", .visits: "visit", .pairings: "pairing",
        .guests: "guest", .exports: "export", .offers: "offer", .venues: "venue", .decisions: "decision",
    ]

    @Test func allReferencesOfARowAreTold() {
        let visit =
            "id,kind,visitingGroupID,hostGroupID,topic,status,starts,ends,reportDue,reportedOn\n"
            + "v1,training,a,b,Radio!,held,,,,\n"
        #expect(
            faults(in: [.visits: visit], over: small).map { $0.prefix { $0 != ";" } } == [
                "visits.csv:2:visitingGroupID: no group \"a\"",
                "visits.csv:2:hostGroupID: no group \"b\"",
                "visits.csv:2:topic: \"Radio!\"",
            ]
        )
    }

    @Test func aReferenceMayNameARowOfAnotherFileOrOneThatStays() throws {
        let group = "id,countryCode,name,city,languages,offers,wants\nfj-labasa,FJ,Cane Row,Labasa,,,\n"
        let members = memberHeader + "m3,fj-labasa,Pua,,,open,\nm4,fj-suva,Sela,,,open,\n"
        let network = try reading([.groups: group, .members: members], over: small)
        #expect(network.groups.map(\.id.text) == ["fj-labasa", "fj-suva", "to-nukualofa"])
        #expect(network.members.map(\.id.text) == ["m1", "m2", "m3", "m4"])
    }

    @Test func aRowWithAFaultStillGivesItsKey() {
        let groups = "id,countryCode,name,city,languages,offers,wants\nfj-labasa,FJ,,Labasa,,,\n"
        let members = memberHeader + "m3,fj-labasa,Pua,,,open,\nm4,fj-ba,Sela,,,open,\n"
        #expect(
            faults(in: [.groups: groups, .members: members], over: small).map { $0.prefix { $0 != ";" } } == [
                "groups.csv:2:name: nothing", "members.csv:3:groupID: no group \"fj-ba\"",
            ]
        )
    }

    @Test(arguments: ["id\nfj-labasa\n", "", "id,countryCode,name,city,languages,offers,wants\nfj-labasa,FJ\n"])
    func aFileThatCantTellItsKeysMakesNoOtherFileFail(groups: String) {
        let members = memberHeader + "m3,fj-labasa,Pua,,,open,\n"
        #expect(
            faults(in: [.groups: groups, .members: members], over: small).allSatisfy { $0.hasPrefix("groups.csv") }
        )
    }
}
