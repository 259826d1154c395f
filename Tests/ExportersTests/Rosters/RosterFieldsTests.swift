import NetworkModel
import Testing

@testable import Exporters

/// Which field of the model reaches which audience, told field by field.
///
/// A new field of the model stands in none of the lists, and `everyFieldOfTheModelIsListed` fails until somebody says
/// here who may see it, and gives another value of it that shows whether they do.
@Suite struct RosterFieldsTests {
    @Test func everyFieldOfTheModelIsListed() throws {
        let fields = try RosterFields()
        let network = fields.sample.network
        let book = try #require(fields.sample.book)
        let first = TravelBook.Holder(memberID: try RosterSample.memberID("m1"), part: .none)
        let delegate = try #require(network.delegates.first)
        let itinerary = try #require(book.itinerary(of: first.memberID))

        // Told field by field below.
        let apart = ["members", "delegates", "meetings", "companions", "rooms", "consents"].map { "Network.\($0)" }
        var expected = labels(of: network, "Network.").subtracting(apart)
        expected.formUnion(labels(of: delegate, "Delegate.").subtracting(["Delegate.meals"]))
        for (value, name) in [
            (try #require(network.members.first), "Member."), (delegate.meals, "Meals."),
            (try #require(network.meetings.first), "Meeting."), (try #require(network.companions.first), "Companions."),
            (try #require(network.rooms.first), "RoomPlace."), (try #require(network.consents.first), "Consent."),
            (try #require(book.document(.passport, of: first)), "TravelDocument."), (itinerary, "Itinerary."),
            (try #require(itinerary.legs.first), "Leg."), (try #require(itinerary.stays.first), "Stay."),
        ] as [(Any, String)] {
            expected.formUnion(labels(of: value, name))
        }

        #expect(Set(fields.changes.map(\.field)) == expected)
    }

    /// A change shows in the lists of exactly those who may notice: all others stay as they are.
    @Test func aFieldReachesItsAudiencesAndNobodyElse() throws {
        let fields = try RosterFields()
        let before = try lists(of: fields.sample)
        for change in fields.changes {
            #expect(change.changed != fields.sample, "\(change.field) is as before")
            let after = try lists(of: change.changed)
            let told = Set(RosterAudience.allCases.filter { before[$0] != after[$0] })
            #expect(told == change.audiences, "\(change.field)")
        }
    }

    /// Planted in the texts of the network and of its vault: a word reaches these, and nobody else.
    @Test(
        arguments: [
            ("Lotus", []), ("example.", []), ("Fund meeting", []), ("reef-2031", []), ("fund-raising", []),
            ("QQ 999", []), ("planted", []), ("Hall of reeds", []),
            ("Guest 1", [.host, .participant, .organiser]), ("Guest 2", [.host, .organiser]),
            ("PRINTED NAME 1", [.travelAgent, .hotel, .insurer]), ("PRINTED NAME 2", [.travelAgent, .insurer]),
            ("PRINTED ALONG 1", [.travelAgent, .insurer]), ("PLANTED1", [.travelAgent]), ("ALONG1", [.travelAgent]),
            ("1990-02-03", [.travelAgent, .insurer]), ("2036-01-31", [.travelAgent, .organiser]),
            ("two bags", [.travelAgent]), ("+679 7", [.host]), ("Coral Mutual", [.participant]),
            ("Transit Lodge", [.participant]), ("FJ 410", [.travelAgent, .host, .participant]),
            ("Saltwater", [.organiser]), ("m1", [.organiser]), ("Palm 3", [.organiser]),
            ("Reef gathering", [.participant]), ("Suva", [.participant]), ("Opening circle", [.interpreters]),
            ("egg", [.caterer, .participant, .organiser]), ("single", [.hotel, .participant, .organiser]),
        ] as [(String, Set<RosterAudience>)]
    )
    func noFileHoldsAWordThatIsNotForItsReader(word: String, readers: Set<RosterAudience>) throws {
        let lists = try lists(of: RosterFields().sample)
        let told = Set(lists.filter { $0.value.contains { $0.contains(word) } }.keys)
        #expect(told == readers)
    }

    /// The same of the bytes of its CSV, which opens as text.
    @Test(arguments: ["Lotus", "example.", "QQ 999", "planted", "reef-2031", "fund-raising"])
    func noFormHoldsAWordThatIsForNobody(word: String) throws {
        let sample = try RosterFields().sample
        for audience in RosterAudience.allCases {
            for format in [RosterFormat.csv, .html, .txt] {
                let bytes = try sample.draft(audience).document.bytes(format, workingIn: "/nowhere")
                #expect(!String(decoding: bytes, as: UTF8.self).contains(word), "\(audience) \(format)")
            }
        }
    }

    @Test func aFilesNameSaysNothingOfTheNetwork() {
        #expect(
            RosterAudience.allCases.map { $0.fileName(.xlsx) } == [
                "journeys.xlsx", "rooms.xlsx", "pick-up.xlsx", "meals.xlsx", "sessions.xlsx", "cover.xlsx",
                "figures.xlsx", "page.xlsx", "list.xlsx",
            ]
        )
    }

    private func lists(of sample: RosterCase) throws -> [RosterAudience: [String]] {
        try Dictionary(uniqueKeysWithValues: RosterAudience.allCases.map { ($0, try sample.told($0)) })
    }
}

/// The names of a value's stored fields.
func labels(of value: Any, _ prefix: String = "") -> Set<String> {
    Set(Mirror(reflecting: value).children.compactMap(\.label).map { prefix + $0 })
}
