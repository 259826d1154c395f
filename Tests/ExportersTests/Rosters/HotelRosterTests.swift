import Exporters
import NetworkModel
import Testing

@Suite struct HotelRosterTests {
    private func roster(names: [String: String] = [:], _ delegates: [Delegate]) throws -> HotelRoster {
        try HotelRoster(meeting: RosterSample.meetingID(), in: RosterSample.network(names: names, delegates))
    }

    private func sharer(
        _ id: String,
        with other: String?,
        _ first: String = "2031-05-04",
        _ last: String = "2031-05-09",
        _ status: Delegate.Status = .confirmed
    ) throws -> Delegate {
        try RosterSample.delegate(
            id,
            status,
            stay: RosterSample.span(first, last),
            room: .shared(with: other.map(RosterSample.memberID))
        )
    }

    @Test func eachRoomIsARowAndWhoeverWantsNoneHasNone() throws {
        let stay = try RosterSample.span("2031-05-04", "2031-05-09")
        let roster = try roster(
            names: ["m1": "Mango", "m2": "Coral", "m3": "Zoe"],
            [
                RosterSample.delegate("m1", stay: stay, room: .single),
                RosterSample.delegate("m2", stay: stay, room: .family),
                RosterSample.delegate("m3", room: .none),
            ]
        )

        #expect(
            try WrittenRoster(roster.csv()).rows == [
                [
                    "Guest", "Arrives", "Leaves", "Room", "Nights", "Second guest", "Second guest arrives",
                    "Second guest leaves",
                ],
                ["Coral", "2031-05-04", "2031-05-09", "family", "5", "", "", ""],
                ["Mango", "2031-05-04", "2031-05-09", "single", "5", "", "", ""],
            ]
        )
    }

    @Test func twoWhoNamedEachOtherShareARow() throws {
        let roster = try roster(
            names: ["m1": "Zoe", "m2": "Coral"],
            [sharer("m1", with: "m2"), sharer("m2", with: "m1", "2031-05-02", "2031-05-08")]
        )

        #expect(
            try WrittenRoster(roster.csv()).body == [
                [
                    "Coral", "2031-05-02", "2031-05-08", "shared by two", "7", "Zoe", "2031-05-04", "2031-05-09",
                ]
            ]
        )
    }

    @Test func nightsWithNobodyInTheRoomAreNotCounted() throws {
        let roster = try roster([
            sharer("m1", with: "m2", "2031-05-01", "2031-05-03"), sharer("m2", with: "m1", "2031-05-06", "2031-05-07"),
        ])

        #expect(roster.rooms.map(\.nights) == [3])
    }

    @Test func aOneSidedWishIsNoPair() throws {
        let roster = try roster([
            sharer("m1", with: "m2"), sharer("m2", with: "m3"), sharer("m3", with: nil),
            sharer("m4", with: "m3"), sharer("m5", with: "m5"), sharer("m6", with: "m7"),
            sharer("m7", with: "m6", "2031-05-04", "2031-05-09", .invited),
        ])

        #expect(roster.rooms.allSatisfy { $0.secondGuest == nil })
        #expect(
            roster.rooms.map(\.kind) == [
                .partnerNotAgreed, .partnerNotAgreed, .partnerOpen, .partnerNotAgreed, .partnerNotAgreed,
                .partnerNotAgreed,
            ]
        )
    }

    @Test func thoseWhoShareWithAnyoneAreNeverPutTogether() throws {
        let roster = try roster([sharer("m1", with: nil), sharer("m2", with: nil)])

        #expect(roster.rooms.map(\.kind) == [.partnerOpen, .partnerOpen])
        #expect(roster.rooms.allSatisfy { $0.secondGuest == nil })
    }

    /// Ids often stand in the order of groups and countries.
    @Test func theOrderTellsNothingButNames() throws {
        let delegates = [
            try sharer("m1", with: "m4"), try sharer("m2", with: nil), try sharer("m3", with: "m2"),
            try sharer("m4", with: "m1"),
        ]
        let names = ["m1": "Sam", "m2": "Sam", "m3": "Ana", "m4": "Sam"]

        let forwards = try roster(names: names, delegates)

        #expect(forwards.rooms.map(\.guest.chosenName.text) == ["Ana", "Sam", "Sam"])
        #expect(try roster(names: names, delegates.reversed()) == forwards)
        // The same people under ids in another order.
        let renamed = [
            try sharer("m9", with: "m5"), try sharer("m8", with: nil), try sharer("m7", with: "m8"),
            try sharer("m5", with: "m9"),
        ]
        #expect(try roster(names: ["m9": "Sam", "m8": "Sam", "m7": "Ana", "m5": "Sam"], renamed) == forwards)
    }

    @Test func aRoomWithoutDaysIsAskedForAndNobodyNamed() throws {
        let id = try RosterSample.meetingID()
        let undated = try RosterSample.network(
            names: ["m1": "Mango", "m2": "Coral"],
            [RosterSample.delegate("m1", room: .single), RosterSample.delegate("m2", room: .none)]
        )
        let nobody = try RosterSample.network([RosterSample.delegate("m1", .invited)])

        #expect(throws: RosterError.noDates(id, delegates: 1)) { try HotelRoster(meeting: id, in: undated) }
        #expect(throws: RosterError.noDelegates(id)) { try HotelRoster(meeting: id, in: nobody) }
    }
}
