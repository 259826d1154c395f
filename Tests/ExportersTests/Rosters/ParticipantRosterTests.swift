import NetworkModel
import Testing

@testable import Exporters

@Suite struct ParticipantRosterTests {
    @Test func aPageHoldsWhatIsRecordedForItsReader() throws {
        var sample = try RosterFields().sample
        sample.network.deadlines = [try deadline("d1", "m1"), try deadline("d2", "m1", doneOn: "2031-02-01")]

        let draft = try sample.draft(.participant)

        #expect(
            draft.rows(0) == [
                ["For", "Guest 1"], ["Meeting", "Reef gathering"], ["Days", "2031-05-05 to 2031-05-07"],
                ["Place", "Suva, Fiji"], ["Your nights", "2031-05-04 to 2031-05-09"], ["Your room", "single"],
                ["With you", "2 people"], ["Allergies", "egg"], ["Insurance", "Coral Mutual"],
            ]
        )
        #expect(draft.rows(1).map { $0[0] } == ["FJ 410", "FJ 411"])
        #expect(draft.rows(2) == [["Transit Lodge", "2031-05-02", "2031-05-03"]])
        #expect(draft.rows(3) == [["visa", "2031-03-01"]])
        #expect(draft.subjects.map(\.text) == ["m1"])
    }

    /// All others are changed, each in every field, and the page stays as it is.
    @Test func nothingOfAnybodyElseStandsInIt() throws {
        let sample = try RosterFields().sample
        let page = try sample.told(.participant)
        var other = sample
        other.network.delegates[0] = try RosterFields.delegate(room: .single)
        for place in 1..<12 {
            let id = "m\(place + 1)"
            other.network.members[place] = try RosterFields.member(id, name: "STRANGER", languages: ["th"])
            other.network.delegates[place] = try RosterFields.delegate(
                id,
                arrives: "2031-05-01",
                room: .shared(with: RosterSample.memberID("m1")),
                diet: .jain,
                allergies: ["soy"]
            )
            other.network.companions.append(try RosterFields.companion(id))
            other.network.rooms.append(try RosterFields.roomPlace(id))
            other.network.deadlines.append(try deadline("d\(place)", id))
            let member = try RosterSample.memberID(id)
            other.book?.add(try RosterFields.passport("STRANGER"), of: .init(memberID: member, part: .none))
            other.book?.add(try RosterFields.itinerary(requests: "STRANGER"), of: member)
        }
        // Of the reader, but of another meeting.
        other.network.deadlines.append(try deadline("d99", "m1", meeting: "other-2031"))
        other.network.companions.append(try RosterFields.companion(meeting: "other-2031"))

        #expect(other != sample)
        #expect(try other.told(.participant) == page)
    }

    /// Who it is may be wished for by one side only.
    @Test func aRoommateIsNotNamed() throws {
        var sample = try RosterFields().sample
        sample.network.delegates[0] = try RosterFields.delegate(room: .shared(with: nil))
        let page = try sample.told(.participant)
        sample.network.delegates[0] = try RosterFields.delegate(room: .shared(with: RosterSample.memberID("m2")))
        #expect(try sample.told(.participant) == page)
    }

    @Test func withTheVaultClosedThereAreNoFlights() throws {
        var sample = try RosterFields().sample
        sample.book = nil
        let draft = try sample.draft(.participant)
        #expect(draft.columns.count == 1 && !draft.texts.contains("Insurance"))
    }

    @Test func onlyWhoHasConfirmedHasAPage() throws {
        var sample = try RosterFields().sample
        sample.network.delegates[0] = try RosterFields.delegate(status: .invited)
        #expect(throws: RosterError.notComing(try RosterSample.memberID("m1"))) { try sample.draft(.participant) }
        let source = try RosterSource(
            meeting: RosterSample.meetingID(),
            in: sample.network,
            book: nil,
            facts: RosterSample.facts()
        )
        #expect(throws: RosterError.noParticipant) { try RosterAudience.participant.draft(source) }
    }

    private func deadline(_ id: String, _ member: String, meeting: String = "reef-2031", doneOn: String? = nil) throws
        -> Deadline
    {
        try Deadline(
            id: #require(Deadline.ID(id)),
            memberID: RosterSample.memberID(member),
            kind: .visa,
            due: RosterSample.day("2031-03-01"),
            meetingID: RosterSample.meetingID(meeting),
            doneOn: doneOn.map(RosterSample.day)
        )
    }
}
