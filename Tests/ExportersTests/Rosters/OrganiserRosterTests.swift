import NetworkModel
import Testing

@testable import Exporters

@Suite struct OrganiserRosterTests {
    @Test func withTheVaultOpenItSaysWhoComesWhenAndWhatIsMissing() throws {
        var sample = try RosterFields().sample
        sample.network.delegates[2] = try RosterFields.delegate("m3", status: .declined)
        let draft = try sample.draft(.organiser)
        let line = try #require(draft.rows().first { $0[0] == "m1" })

        #expect(
            line == [
                "m1", "Guest 1", "Saltwater Verandah", "Fiji", "English", "confirmed", "2031-05-04", "2031-05-09",
                "2031-05-03 21:05", "2031-05-09 09:00", "yes", "2036-01-31",
            ]
        )
        #expect(
            draft.rows(1).first == [
                "m1", "Guest 1", "single", "", "Palm 3", "any", "egg", "yes", "1", "5", "1", "1",
            ]
        )
        #expect(draft.rows().first { $0[0] == "m3" }?[5] == "declined")
        // Who doesn't come needs nothing.
        #expect(draft.rows().count == 12 && !draft.rows(1).contains { $0[0] == "m3" } && draft.rows(1).count == 11)
        #expect(draft.subjects.count == 12 && draft.notes.isEmpty)
    }

    @Test func withTheVaultClosedItSaysSoAndHoldsNothingOfIt() throws {
        var sample = try RosterFields().sample
        let open = try sample.draft(.organiser)
        sample.book = nil
        let draft = try sample.draft(.organiser)

        #expect(draft.rows().map { $0[...] } == open.rows().map { $0.prefix(8) } && draft.rows(1) == open.rows(1))
        #expect(draft.columns[0].last == "Leaves")
        #expect(draft.notes == ["The vault was closed: no flights, and nothing of passports."])
    }

    @Test(arguments: [true, false])
    func noDocumentsNumberStandsInIt(isOpen: Bool) throws {
        var sample = try RosterFields().sample
        if !isOpen { sample.book = nil }
        let texts = try sample.draft(.organiser).texts
        for number in ["PLANTED1", "PN2", "ALONG1", "PRINTED"] {
            #expect(!texts.contains { $0.contains(number) }, "\(number)")
        }
    }

    @Test func aMissingPassportIsSaid() throws {
        var sample = try RosterFields().sample
        sample.book = TravelBook()
        #expect(try sample.draft(.organiser).rows().allSatisfy { $0.suffix(4) == ["", "", "missing", ""] })
    }

    @Test func withoutAnybodyAskedThereIsNoList() throws {
        let sample = try RosterCase(network: RosterSample.network([]))
        #expect(throws: RosterError.noDelegates(try RosterSample.meetingID())) { try sample.draft(.organiser) }
    }
}
