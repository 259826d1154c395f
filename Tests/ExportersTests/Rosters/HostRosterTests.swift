import Exporters
import NetworkModel
import ReferenceData
import Testing

@Suite struct HostRosterTests {
    @Test func theConfirmedStandByNameAndTheInvitedAsANumber() throws {
        let network = try RosterSample.network(
            names: ["m1": "Mango", "m2": "Coral", "m3": "Nobody yet", "m4": "Not coming"],
            [
                RosterSample.delegate("m1", stay: RosterSample.span("2031-05-04", "2031-05-09")),
                RosterSample.delegate("m2"),
                RosterSample.delegate("m3", .invited),
                RosterSample.delegate("m4", .declined),
                RosterSample.delegate("m1", meeting: "other-2031"),
            ]
        )

        let written = try WrittenRoster(HostRoster(meeting: RosterSample.meetingID(), in: network).csv())

        #expect(
            written.rows == [
                ["Name", "Languages", "Arrives", "Leaves"],
                ["Coral", "fj", "", ""],
                ["Mango", "fj", "2031-05-04", "2031-05-09"],
                ["1 more invited, no answer yet", "", "", ""],
            ]
        )
    }

    @Test func languagesAreNamedWhereTheirNamesAreKnown() throws {
        var network = try RosterSample.network([RosterSample.delegate("m1")])
        network.members = [try RosterSample.member("m1", "Mango", languages: ["th", "qaa"])]
        let roster = try HostRoster(meeting: RosterSample.meetingID(), in: network)

        let named = try WrittenRoster(roster.csv(naming: ReferenceTables.located().languages()))

        #expect(named.body == [["Mango", "Thai, qaa", "", ""]])
        #expect(try WrittenRoster(roster.csv()).body == [["Mango", "th, qaa", "", ""]])
    }

    /// Ids, and rows of the network, often stand in the order of countries.
    @Test func theOrderIsThatOfTheNamesWhateverTheOrderOfTheNetwork() throws {
        let stay = try RosterSample.span("2031-05-04", "2031-05-09")
        let later = try RosterSample.span("2031-05-05", "2031-05-09")
        let names = ["m1": "Sam", "m2": "Sam", "m3": "Émile", "m4": "Zoe", "m5": "มานี"]
        let delegates = [
            try RosterSample.delegate("m1", stay: later), try RosterSample.delegate("m2", stay: stay),
            try RosterSample.delegate("m3"), try RosterSample.delegate("m4"), try RosterSample.delegate("m5"),
        ]
        let forwards = try RosterSample.network(names: names, delegates)
        let backwards = try RosterSample.network(names: names, delegates.reversed())
        let id = try RosterSample.meetingID()

        let roster = try HostRoster(meeting: id, in: forwards)

        #expect(roster.guests.map(\.chosenName.text) == ["Sam", "Sam", "Zoe", "Émile", "มานี"])
        #expect(roster.guests.map(\.arrives).prefix(2) == [stay.first, later.first])
        #expect(try HostRoster(meeting: id, in: backwards) == roster)
    }

    @Test func aNameThatLooksLikeAFormulaIsGuarded() throws {
        let network = try RosterSample.network(names: ["m1": "=HYPERLINK(1)"], [RosterSample.delegate("m1")])

        let written = try WrittenRoster(HostRoster(meeting: RosterSample.meetingID(), in: network).csv())

        #expect(written.body.first?.first == "'=HYPERLINK(1)")
    }

    @Test func aMeetingWithInvitedPeopleOnlyHasARosterAndOneWithoutAnyHasNone() throws {
        let id = try RosterSample.meetingID()
        let invited = try RosterSample.network([RosterSample.delegate("m1", .invited)])
        let declined = try RosterSample.network([RosterSample.delegate("m1", .declined)])

        #expect(try HostRoster(meeting: id, in: invited).invited == 1)
        #expect(throws: RosterError.noDelegates(id)) { try HostRoster(meeting: id, in: declined) }
        #expect(throws: RosterError.noSuchMeeting(id)) { try HostRoster(meeting: id, in: Network()) }
    }

    @Test func aDelegateWhoIsNoMemberIsReportedByTheirIdAlone() throws {
        var network = try RosterSample.network([RosterSample.delegate("m1")])
        network.members = []
        let expected = RosterError.noSuchMember(try RosterSample.memberID("m1"))

        #expect(throws: expected) { try HostRoster(meeting: RosterSample.meetingID(), in: network) }
    }
}
