import NetworkModel
import Testing

@testable import Exporters

@Suite struct HotelRosterTests {
    /// Each named in a passport of their own, in capitals.
    private func sample(names: [String: String] = [:], _ delegates: [Delegate]) throws -> RosterCase {
        let documents = try Dictionary(
            delegates.map { delegate in
                let id = delegate.memberID.text
                return (id, [try RosterSample.passport((names[id] ?? id).uppercased())])
            }
        ) { first, _ in first }
        return RosterCase(
            network: try RosterSample.network(names: names, delegates),
            book: try RosterSample.book(documents)
        )
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

    private func single(_ id: String) throws -> Delegate {
        try RosterSample.delegate(id, stay: RosterSample.span("2031-05-04", "2031-05-09"), room: .single)
    }

    @Test func eachRoomIsARowAndWhoeverWantsNoneHasNone() throws {
        let stay = try RosterSample.span("2031-05-04", "2031-05-09")
        let draft = try sample(
            names: ["m1": "Mango", "m2": "Coral", "m3": "Zoe"],
            [
                single("m1"), RosterSample.delegate("m2", stay: stay, room: .family),
                RosterSample.delegate("m3", room: .none),
            ]
        ).draft(.hotel)

        #expect(
            draft.rows() == [
                ["CORAL", "2031-05-04", "2031-05-09", "family", "0", "5", "", "", ""],
                ["MANGO", "2031-05-04", "2031-05-09", "single", "0", "5", "", "", ""],
            ]
        )
        #expect(draft.subjects.map(\.text) == ["m1", "m2"] && draft.leftOut.isEmpty)
    }

    /// Never the chosen name: the desk compares with the document.
    @Test func aGuestIsNamedAsInTheIdentityCardOrElseThePassport() throws {
        var sample = try sample(names: ["m1": "Mango"], [single("m1"), single("m2"), single("m3")])
        sample.book = try RosterSample.book([
            "m1": [
                RosterSample.passport("PASSPORT NAME"), RosterSample.passport("CARD NAME", kind: .identityCard),
            ],
            "m2": [RosterSample.passport("ONLY PASSPORT")],
            // Of somebody who comes along.
            "m3/1": [RosterSample.passport("ANOTHER")],
        ])

        let draft = try sample.draft(.hotel)

        #expect(draft.rows().map { $0[0] } == ["CARD NAME", "ONLY PASSPORT"])
        #expect(draft.gaps == ["m3": [.noDocument]])
        #expect(draft.subjects.map(\.text) == ["m1", "m2"])
    }

    @Test func twoWhoNamedEachOtherShareARow() throws {
        let draft = try sample(
            names: ["m1": "Zoe", "m2": "Coral"],
            [sharer("m1", with: "m2"), sharer("m2", with: "m1", "2031-05-02", "2031-05-08")]
        ).draft(.hotel)

        #expect(
            draft.rows() == [
                [
                    "CORAL", "2031-05-02", "2031-05-08", "shared by two", "0", "7", "ZOE", "2031-05-04", "2031-05-09",
                ]
            ]
        )
    }

    @Test func nightsWithNobodyInTheRoomAreNotCounted() throws {
        let draft = try sample([
            sharer("m1", with: "m2", "2031-05-01", "2031-05-03"), sharer("m2", with: "m1", "2031-05-06", "2031-05-07"),
        ]).draft(.hotel)

        #expect(draft.rows().map { $0[5] } == ["3"])
    }

    @Test func aOneSidedWishIsNoPair() throws {
        let draft = try sample([
            sharer("m1", with: "m2"), sharer("m2", with: "m3"), sharer("m3", with: nil),
            sharer("m4", with: "m3"), sharer("m5", with: "m5"), sharer("m6", with: "m7"),
            sharer("m7", with: "m6", "2031-05-04", "2031-05-09", .invited),
        ]).draft(.hotel)

        let (open, waits) = ("shares, partner open", "shares, partner to follow")
        #expect(draft.rows().map { $0[3] } == [waits, waits, open, waits, waits, waits])
        #expect(draft.rows().allSatisfy { $0[6].isEmpty })
    }

    @Test func thoseWhoShareWithAnyoneAreNeverPutTogether() throws {
        let draft = try sample([sharer("m1", with: nil), sharer("m2", with: nil)]).draft(.hotel)

        #expect(draft.rows().map { $0[3] } == ["shares, partner open", "shares, partner open"])
    }

    /// Whoever takes the consent back stands nowhere, not as another's roommate either.
    @Test func aRoommateWhoTookTheConsentBackIsNotNamed() throws {
        var sample = try sample([sharer("m1", with: "m2"), sharer("m2", with: "m1")])
        sample.network.consents = [try RosterSample.withdrawn("m2", .hotel)]

        let draft = try sample.draft(.hotel)

        #expect(draft.rows().map { [$0[0], $0[3], $0[6]] } == [["M1", "shares, partner to follow", ""]])
        #expect(draft.gaps == ["m2": [.noConsent]])
    }

    @Test func thoseWhoComeAlongGetBedsAndNoNames() throws {
        var sample = try sample([sharer("m1", with: "m2"), sharer("m2", with: "m1"), single("m3")])
        sample.network.companions = [
            try RosterSample.companions("m1", ages: [3], beds: 1), try RosterSample.companions("m2", beds: 1),
            try RosterSample.companions("m3", adults: 2, beds: 2),
        ]

        #expect(try sample.draft(.hotel).rows().map { $0[4] } == ["2", "2"])
    }

    /// Ids often stand in the order of groups and countries.
    @Test func theOrderTellsNothingButNames() throws {
        let delegates = [
            try sharer("m1", with: "m4"), try sharer("m2", with: nil), try sharer("m3", with: "m2"),
            try sharer("m4", with: "m1"),
        ]
        let names = ["m1": "Sam", "m2": "Sam", "m3": "Ana", "m4": "Sam"]

        let forwards = try sample(names: names, delegates).draft(.hotel)

        #expect(forwards.rows().map { $0[0] } == ["ANA", "SAM", "SAM"])
        #expect(try sample(names: names, delegates.reversed()).draft(.hotel).document == forwards.document)
        // The same people under ids in another order.
        let renamed = [
            try sharer("m9", with: "m5"), try sharer("m8", with: nil), try sharer("m7", with: "m8"),
            try sharer("m5", with: "m9"),
        ]
        let others = ["m9": "Sam", "m8": "Sam", "m7": "Ana", "m5": "Sam"]
        #expect(try sample(names: others, renamed).draft(.hotel).document == forwards.document)
    }

    @Test func aRoomWithoutDaysIsMissed() throws {
        let draft = try sample([single("m1"), RosterSample.delegate("m2", room: .single)]).draft(.hotel)

        #expect(draft.rows().map { $0[0] } == ["M1"] && draft.gaps == ["m2": [.noDates]])
    }
}
