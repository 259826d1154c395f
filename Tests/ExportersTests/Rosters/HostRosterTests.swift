import NetworkModel
import Testing

@testable import Exporters

@Suite struct HostRosterTests {
    private func sample(
        names: [String: String] = [:],
        stay: (String, String)? = ("2031-05-04", "2031-05-09"),
        _ itineraries: [(String, Itinerary)]
    ) throws -> RosterCase {
        let delegates = try itineraries.map { id, _ in
            try RosterSample.delegate(id, stay: stay.map { try RosterSample.span($0.0, $0.1) })
        }
        return RosterCase(
            network: try RosterSample.network(names: names, delegates),
            book: try RosterSample.book([:], Dictionary(uniqueKeysWithValues: itineraries))
        )
    }

    @Test func aPickUpIsANameAFlightATimeAndOneContact() throws {
        let draft = try sample(
            names: ["m1": "Mango"],
            [
                (
                    "m1",
                    RosterSample.itinerary(
                        [
                            "QF 1 SYD 2031-05-03 10:00 AKL 2031-05-03 15:00",
                            "FJ 410 AKL 2031-05-03 18:00 NAN 2031-05-03 21:05",
                            "FJ 411 NAN 2031-05-09 09:00 AKL 2031-05-09 12:10",
                        ],
                        contact: "+679 7"
                    )
                )
            ]
        ).draft(.host)

        #expect(draft.rows(0) == [["2031-05-03", "21:05", "FJ 410", "Nadi (NAN)", "Mango", "+679 7"]])
        #expect(draft.rows(1) == [["2031-05-09", "09:00", "FJ 411", "Nadi (NAN)", "Mango", "+679 7"]])
        #expect(draft.subjects.map(\.text) == ["m1"] && draft.leftOut.isEmpty)
    }

    /// By the clock of the airport: over the date line one lands before one left.
    @Test func arrivalsAndDeparturesStandInTheOrderOfTheirTimes() throws {
        let here = try sample(
            names: ["m1": "Zoe", "m2": "Ana", "m3": "Sam"],
            stay: ("2031-05-03", "2031-05-09"),
            [
                (
                    "m1",
                    RosterSample.itinerary([
                        "FJ 811 NAN 2031-05-04 21:40 HNL 2031-05-03 05:10",
                        "FJ 822 HNL 2031-05-09 23:10 NAN 2031-05-11 05:10",
                    ])
                ),
                (
                    "m2",
                    RosterSample.itinerary([
                        "NZ 10 AKL 2031-05-03 23:55 HNL 2031-05-03 08:55",
                        "NZ 9 HNL 2031-05-09 11:00 AKL 2031-05-10 19:00",
                    ])
                ),
                (
                    "m3",
                    RosterSample.itinerary([
                        "UA 1 SFO 2031-05-02 19:00 HNL 2031-05-02 22:00",
                        "UA 2 HNL 2031-05-10 07:00 SFO 2031-05-10 15:00",
                    ])
                ),
            ]
        )
        let draft = try here.draft(.host)

        #expect(draft.rows(0).map { $0[4] } == ["Sam", "Zoe", "Ana"])
        #expect(draft.rows(1).map { $0[4] } == ["Ana", "Zoe", "Sam"])
    }

    @Test func whoLandsAfterMidnightIsPickedUp() throws {
        let draft = try sample([
            (
                "m1",
                RosterSample.itinerary([
                    "FJ 410 AKL 2031-05-04 22:30 NAN 2031-05-05 00:35",
                    "FJ 411 NAN 2031-05-09 09:00 AKL 2031-05-09 12:10",
                ])
            )
        ]).draft(.host)

        #expect(draft.rows(0).map { $0[2] } == ["FJ 410"] && draft.leftOut.isEmpty)
    }

    @Test func whoHasNoFlightThereOrBackIsMissed() throws {
        let draft = try sample([
            ("m1", RosterSample.itinerary([])),
            ("m2", RosterSample.itinerary(["FJ 410 AKL 2031-05-03 18:00 NAN 2031-05-03 21:05"])),
            // A side trip.
            ("m3", RosterSample.itinerary(["FJ 7 NAN 2031-05-05 18:00 SUV 2031-05-05 19:05"])),
        ]).draft(.host)

        #expect(draft.rows(0).map { $0[4] } == ["m2"] && draft.rows(1).isEmpty)
        #expect(draft.gaps == ["m1": [.noFlight], "m2": [.noFlight], "m3": [.noFlight]])
        #expect(draft.subjects.map(\.text) == ["m2"])
    }

    /// Ids, and rows of the network, often stand in the order of countries.
    @Test func theOrderIsThatOfWhatIsShownWhateverTheOrderOfTheNetwork() throws {
        let names = ["m1": "Sam", "m2": "Zoe", "m3": "Émile", "m4": "มานี"]
        let flight = try RosterSample.itinerary(["FJ 410 AKL 2031-05-03 18:00 NAN 2031-05-03 21:05"])
        let other = try RosterSample.itinerary(["FJ 410 AKL 2031-05-03 18:00 SUV 2031-05-03 21:05"])
        let people = [("m1", flight), ("m2", flight), ("m3", flight), ("m4", flight), ("m5", other), ("m6", flight)]
        let all = names.merging(["m5": "Sam", "m6": "Sam"]) { first, _ in first }

        let forwards = try sample(names: all, people).draft(.host)
        let backwards = try sample(names: all, people.reversed()).draft(.host)

        #expect(forwards.rows().map { $0[4] } == ["Sam", "Sam", "Zoe", "Émile", "มานี", "Sam"])
        #expect(forwards.document == backwards.document)
    }

    @Test func withoutDelegatesOrMembersThereIsNoList() throws {
        let id = try RosterSample.meetingID()
        let invited = try RosterCase(network: RosterSample.network([RosterSample.delegate("m1", .invited)]))
        var stranger = try sample([("m1", RosterSample.itinerary([]))])
        stranger.network.members = []

        var open = invited
        open.book = TravelBook()
        #expect(throws: RosterError.noDelegates(id)) { try open.draft(.host) }
        #expect(throws: RosterError.noSuchMember(try RosterSample.memberID("m1"))) { try stranger.draft(.host) }
        #expect(throws: RosterError.noSuchMeeting(id)) { try RosterCase(network: Network()).draft(.host) }
    }
}
