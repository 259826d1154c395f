import CivilTime
import NetworkModel
import Testing

@testable import Exporters

/// The fields of each row, as they were agreed.
@Suite struct RosterShapeTests {
    @Test func eachRosterHasJustItsFields() throws {
        for (value, fields) in try Self.shapes() { #expect(labels(of: value) == fields, "\(type(of: value))") }
    }

    /// What stands above the tables: nobody sees more than these.
    @Test func eachTableHasJustItsColumns() throws {
        let sample = try RosterFields().sample
        func columns(_ audience: RosterAudience) throws -> [[String]] {
            try sample.draft(audience).columns
        }
        let pickUps = ["Day", "Time", "Flight", "Airport", "Name", "Contact"]
        #expect(
            try columns(.travelAgent) == [
                [
                    "Name as in passport", "Birth date", "Passport number", "Expires", "Nationality", "Route",
                    "Requests",
                ]
            ]
        )
        #expect(
            try columns(.hotel) == [
                [
                    "Guest", "Arrives", "Leaves", "Room", "More beds", "Nights", "Second guest", "Second guest arrives",
                    "Second guest leaves",
                ]
            ]
        )
        #expect(try columns(.host) == [pickUps, pickUps])
        #expect(
            try columns(.caterer) == [
                ["Day", "People"], ["Diet", "People", "Remark"], ["Allergy", "People", "Remark"],
            ]
        )
        #expect(
            try columns(.interpreters) == [["Day", "Opens", "Closes", "Session", "Language", "and back from"]]
        )
        #expect(try columns(.insurer) == [["Name", "Birth date", "From", "Until"]])
        #expect(try columns(.funder) == [["What", "People"], ["Country", "People"], ["What", "People"]])
    }

    private static func shapes() throws -> [(Any, Set<String>)] {
        let sample = try RosterFields().sample
        let facts = try RosterSample.facts()
        let source = try RosterSource(
            meeting: RosterSample.meetingID(),
            in: sample.network,
            book: sample.book,
            facts: facts
        )
        let name = try RosterSample.line("Mango")
        let stay = try RosterSample.span("2031-05-04", "2031-05-09")
        let leg = try RosterFields.there()
        let born = try RosterSample.day("1990-02-03")
        let fiji = try #require(CountryCode("FJ"))
        let guest = HotelRoster.Guest(name: name, stay: stay)
        let flight = TravelAgentRoster.Flight(
            number: leg.flight,
            from: leg.from,
            departs: leg.departs,
            to: leg.to,
            arrives: leg.arrives
        )
        let traveller = TravelAgentRoster.Traveller(
            name: name,
            birthDate: born,
            passportNumber: try #require(DocumentNumber("PA1")),
            expires: nil,
            nationality: fiji,
            route: [flight],
            requests: nil
        )
        let caterer = try CatererRoster(source)
        let figures = PublishedFigures([], total: 12, earlier: [])
        let delegate = try #require(source.confirmed.first)
        let page = ParticipantRoster(delegate, try source.member(delegate), source, itinerary: nil)
        let session = InterpretersRoster.Session(
            day: born,
            opens: leg.departs.time,
            closes: leg.arrives.time,
            title: name,
            pairs: []
        )
        return [
            (TravelAgentRoster(travellers: []), ["travellers"]),
            (
                traveller,
                ["name", "birthDate", "passportNumber", "expires", "nationality", "route", "requests"]
            ),
            (flight, ["number", "from", "departs", "to", "arrives"]),
            (HotelRoster(rooms: []), ["rooms"]),
            (
                HotelRoster.Room(kind: .single, guest: guest, secondGuest: nil, moreBeds: 0),
                ["kind", "guest", "secondGuest", "moreBeds"]
            ),
            (guest, ["name", "stay"]),
            (HostRoster(arrivals: [], departures: []), ["arrivals", "departures"]),
            (
                HostRoster.PickUp(
                    chosenName: name,
                    flight: leg.flight,
                    time: leg.arrives,
                    airport: leg.to,
                    contact: nil
                ),
                ["chosenName", "flight", "time", "airport", "contact"]
            ),
            (caterer, ["days", "eaters", "diets", "allergies"]),
            (try #require(caterer.days.first), ["date", "eaters"]),
            (try #require(caterer.diets.first), ["diet", "people"]),
            (try #require(caterer.allergies.first), ["allergy", "people"]),
            (InterpretersRoster(sessions: []), ["sessions"]),
            (session, ["day", "opens", "closes", "title", "pairs"]),
            (InsurerRoster(insured: []), ["insured"]),
            (InsurerRoster.Insured(name: name, birthDate: born, days: stay), ["name", "birthDate", "days"]),
            (
                FunderRoster(figures),
                [
                    "people", "countries", "otherCountries", "peopleOfOtherCountries", "firstTime", "notFirstTime",
                ]
            ),
            (
                page,
                [
                    "chosenName", "meeting", "dates", "city", "country", "stay", "room", "meals", "companions",
                    "flights", "stays", "insurance", "deadlines",
                ]
            ),
            (OrganiserRoster(lines: []), ["lines"]),
            (
                OrganiserRoster.Travel(arrives: nil, leaves: nil, hasPassport: true, passportExpires: nil),
                ["arrives", "leaves", "hasPassport", "passportExpires"]
            ),
        ]
    }
}
