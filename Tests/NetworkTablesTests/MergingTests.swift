import NetworkModel
import NetworkRows
import NetworkTables
import Testing

@Suite struct MergingTests {
    @Test func aRowTakesThePlaceOfTheOneWithItsKey() throws {
        let members =
            memberHeader + "m3,fj-suva,Pua,,,open,\nm1,to-nukualofa,Mango Two,,,discreet,\nm0,fj-suva,Io,,,open,\n"
        let network = try reading([.members: members], over: small)
        #expect(network.members.map(\.id.text) == ["m0", "m1", "m2", "m3"])
        #expect(network.members.map(\.chosenName.text) == ["Io", "Mango Two", "Ula", "Pua"])
        #expect(network.groups == small.groups)
    }

    @Test func keysStandInTheOrderOfTheirBytesColumnByColumn() throws {
        var mixed = small
        let ids = ["a-b", "a", "ab", "a0", "b"]
        mixed = try reading(
            [.subregions: "id,name\n" + ids.map { "\($0),X\n" }.joined()],
            over: mixed,
            replacing: false
        )
        #expect(mixed.subregions.map(\.id.text) == ["a", "a-b", "a0", "ab", "b", "pasifika"])
        let shares = "seriesID,subregionID,weight,mustHost\nmela,b,1,no\nmela,a-b,1,no\nmel,b,1,no\nmela,a,1,no\n"
        let series = "id,name,everyYears\nmel,Mel,1\n"
        let network = try reading([.shares: shares, .series: series], over: mixed)
        #expect(network.shares.map(\.seriesID.text) == ["mel", "mela", "mela", "mela"])
        #expect(network.shares.map(\.subregionID.text) == ["b", "a", "a-b", "b"])
    }

    @Test func aNetworkOutOfOrderIsPutInOrder() throws {
        var network = small
        network.members.reverse()
        network.countries.reverse()
        let members = memberHeader + "m1,fj-suva,New,,,open,\n"
        #expect(try reading([.members: members], over: network).members.map(\.id.text) == ["m1", "m2"])
        #expect(try network.csvFiles().map(\.bytes) == small.csvFiles().map(\.bytes))
    }

    @Test func replacingLeavesJustTheFilesRows() throws {
        let members = memberHeader + "m2,fj-suva,Ula,,,open,\nm1,fj-suva,Mango,,,open,\n"
        let network = try reading([.members: members], over: small, replacing: true)
        #expect(network.members.map(\.groupID.text) == ["fj-suva", "fj-suva"])
        #expect(network.groups == small.groups)
        let none = "uid,meetingID,memberID,sequence,state,stamp,digest\n"
        #expect(try reading([.invitations: none], over: small, replacing: true).invitations.isEmpty)
    }

    @Test func replacingTellsTheRowsOfTheStoreThatNowNameNothing() {
        let members = memberHeader + "m2,fj-suva,Ula,,,open,\n"
        #expect(
            faults(in: [.members: members], over: small, replacing: true) == [
                "invitations (in the store): mela-2027 m1: memberID: no member \"m1\"; expected one of members.csv"
            ]
        )
        let groups = "id,countryCode,name,city,languages,offers,wants\nfj-labasa,FJ,Cane Row,Labasa,,,\n"
        #expect(
            faults(in: [.groups: groups], over: small, replacing: true) == [
                "members (in the store): m1: groupID: no group \"fj-suva\"; expected one of groups.csv",
                "members (in the store): m2: groupID: no group \"to-nukualofa\"; expected one of groups.csv",
                "meetings (in the store): mela-2027: hostGroupID: no group \"fj-suva\"; expected one of groups.csv",
            ]
        )
        #expect(faults(in: [.groups: groups], over: small, replacing: false).isEmpty)
    }

    @Test func fiftyRowsOfTheStoreAreToldAndHowManyMore() throws {
        let rows = (100..<160).map { "m\($0),fj-suva,Pua,,,open,\n" }.joined()
        let network = try reading([.members: memberHeader + rows], over: small)
        let groups = "id,countryCode,name,city,languages,offers,wants\nto-nukualofa,TO,Coral Room,Nuku,,,\n"
        let lines = faults(in: [.groups: groups], over: network, replacing: true)
        #expect(lines.count == 52)
        #expect(lines[0].hasPrefix("members (in the store): m1: groupID"))
        #expect(lines[50].hasPrefix("meetings (in the store): mela-2027: hostGroupID"))
        #expect(lines[51] == "members.csv: 11 more faults")
    }

    @Test func aMemberHasOneInvitationToAMeeting() throws {
        let header = "uid,meetingID,memberID,sequence,state,stamp,digest\n"
        let rest = "0,sent,2026-12-01T08:00:00Z,00000000000000ff\n"
        let pair = "meetingID \"mela-2027\" with memberID \"m1\" again"
        let expected = "expected each meetingID with memberID once"
        #expect(
            faults(in: [.invitations: header + "u9,mela-2027,m1,\(rest)"], over: small) == [
                "invitations.csv:2: \(pair), as in the store; \(expected)"
            ]
        )
        let twice = header + "u9,mela-2027,m1,\(rest)u8,mela-2027,m2,\(rest)u7,mela-2027,m1,\(rest)"
        #expect(
            faults(in: [.invitations: twice], over: small, replacing: true) == [
                "invitations.csv:4: \(pair), as in line 2; \(expected)"
            ]
        )
        // The two change places: the store's own rows make room first.
        let swapped = header + "u1,mela-2027,m2,\(rest)u2,mela-2027,m1,\(rest)"
        #expect(try reading([.invitations: swapped], over: small).invitations.map(\.memberID.text) == ["m2", "m1"])
        let sameUID = header + "u1,mela-2027,m1,\(rest)u1,mela-2027,m2,\(rest)"
        #expect(
            faults(in: [.invitations: sameUID], over: small, replacing: true) == [
                "invitations.csv:3: uid a text of 2 characters again, as in line 2; expected each uid once"
            ]
        )
    }
}
