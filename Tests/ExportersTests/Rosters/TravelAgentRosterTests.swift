import NetworkModel
import Testing

@testable import Exporters

@Suite struct TravelAgentRosterTests {
    private let delegates: [Delegate]

    init() throws {
        let stay = try RosterSample.span("2031-05-04", "2031-05-09")
        delegates = try ["m1", "m2", "m3"].map { try RosterSample.delegate($0, stay: stay) }
    }

    @Test func aTravellerStandsAsInThePassportWithTheRoute() throws {
        var sample = try RosterCase(network: RosterSample.network(names: ["m1": "Mango"], [delegates[0]]))
        sample.book = try RosterSample.book(
            ["m1": [RosterSample.passport("PASSPORT NAME"), RosterSample.passport("CARD", kind: .identityCard)]],
            [
                "m1": RosterSample.itinerary(
                    [
                        "FJ 410 AKL 2031-05-03 18:00 NAN 2031-05-03 21:05",
                        "FJ 411 NAN 2031-05-09 09:00 AKL 2031-05-09 12:10",
                    ],
                    cancelled: ["QQ 999 AKL 2031-05-02 08:00 NAN 2031-05-02 11:00"],
                    requests: "two bags"
                )
            ]
        )

        #expect(
            try sample.draft(.travelAgent).rows() == [
                [
                    "PASSPORT NAME", "1990-02-03", "PA1234567", "2036-01-31", "FJ Fiji",
                    "FJ 410 AKL 2031-05-03 18:00 – NAN 2031-05-03 21:05\nFJ 411 NAN 2031-05-09 09:00 – AKL 2031-05-09 12:10",
                    "two bags",
                ]
            ]
        )
    }

    @Test func thoseWhoComeAlongAreBookedWithTheSameRoute() throws {
        var sample = try RosterCase(network: RosterSample.network(delegates))
        sample.network.companions = [
            try RosterSample.companions("m1", ages: [3, 5]), try RosterSample.companions("m2"),
        ]
        sample.book = try RosterSample.book(
            [
                "m1": [RosterSample.passport("ONE")], "m1/1": [RosterSample.passport("ALONG", number: "PB1")],
                // More than come along: from an import before somebody stayed at home.
                "m1/4": [RosterSample.passport("STAYS HOME")], "m2/1": [RosterSample.passport("CHILD")],
                "m3": [RosterSample.passport("CARD ONLY", kind: .identityCard)],
            ],
            ["m1": RosterSample.itinerary(["FJ 410 AKL 2031-05-03 18:00 NAN 2031-05-03 21:05"])]
        )

        let draft = try sample.draft(.travelAgent)

        #expect(
            draft.rows().map { [$0[0], $0[2]] } == [["ALONG", "PB1"], ["CHILD", "PA1234567"], ["ONE", "PA1234567"]]
        )
        #expect(draft.rows().map { !$0[5].isEmpty } == [true, false, true])
        #expect(draft.gaps == ["m1": [.noCompanionDocument(2)], "m2": [.noDocument], "m3": [.noDocument]])
        #expect(draft.subjects.map(\.text) == ["m1", "m2"])
    }
}
