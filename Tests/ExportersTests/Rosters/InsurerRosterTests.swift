import NetworkModel
import Testing

@testable import Exporters

@Suite struct InsurerRosterTests {
    private func days(
        stay: (String, String)?,
        meeting: (String, String)? = nil,
        _ legs: [String]
    ) throws -> [[String]] {
        let delegate = try RosterSample.delegate("m1", stay: stay.map { try RosterSample.span($0.0, $0.1) })
        let dates = try meeting.map { try RosterSample.span($0.0, $0.1) }
        let sample = RosterCase(
            network: try RosterSample.network(dates: dates, [delegate]),
            book: try RosterSample.book(
                ["m1": [RosterSample.passport("ONE")]],
                ["m1": RosterSample.itinerary(legs)]
            )
        )
        return try sample.draft(.insurer).rows().map { [$0[2], $0[3]] }
    }

    @Test func theJourneyIsCoveredFromItsFirstDepartureToItsLastLanding() throws {
        let legs = [
            "FJ 410 AKL 2031-05-02 18:00 NAN 2031-05-02 21:05", "FJ 811 NAN 2031-05-10 21:40 HNL 2031-05-10 05:10",
            "FJ 822 HNL 2031-05-10 23:10 NAN 2031-05-12 05:10",
        ]
        #expect(try days(stay: ("2031-05-04", "2031-05-09"), legs) == [["2031-05-02", "2031-05-12"]])
    }

    /// Over the date line it lands on the day before.
    @Test func whoHasNoFlightBackYetIsCoveredForTheStay() throws {
        let legs = ["FJ 811 NAN 2031-05-04 01:40 HNL 2031-05-03 09:10"]
        #expect(try days(stay: ("2031-05-03", "2031-05-09"), legs) == [["2031-05-03", "2031-05-09"]])
    }

    @Test func withoutFlightsItIsTheStayOrElseTheMeeting() throws {
        #expect(try days(stay: ("2031-05-04", "2031-05-09"), []) == [["2031-05-04", "2031-05-09"]])
        #expect(try days(stay: nil, meeting: ("2031-05-05", "2031-05-07"), []) == [["2031-05-05", "2031-05-07"]])
        #expect(try days(stay: nil, []) == [])
    }

    @Test func aNameIsThatOfTheIdentityCardAndThoseWhoComeAlongAreInsured() throws {
        let stay = try RosterSample.span("2031-05-04", "2031-05-09")
        var sample = try RosterCase(
            network: RosterSample.network(["m1", "m2", "m3"].map { try RosterSample.delegate($0, stay: stay) })
        )
        sample.network.delegates.append(try RosterSample.delegate("m4"))
        sample.network.members.append(try RosterSample.member("m4", "m4"))
        sample.network.companions = [try RosterSample.companions("m1", ages: [3])]
        sample.book = try RosterSample.book([
            "m1": [RosterSample.passport("PASSPORT"), RosterSample.passport("CARD", kind: .identityCard)],
            "m1/2": [RosterSample.passport("CHILD", born: "2027-06-07")], "m3": [RosterSample.passport("THREE")],
        ])

        let draft = try sample.draft(.insurer)

        #expect(
            draft.rows().map { [$0[0], $0[1]] } == [
                ["CARD", "1990-02-03"], ["CHILD", "2027-06-07"], ["THREE", "1990-02-03"],
            ]
        )
        #expect(draft.gaps == ["m1": [.noCompanionDocument(1)], "m2": [.noDocument], "m4": [.noDates]])
        #expect(draft.subjects.map(\.text) == ["m1", "m3"])
    }
}
