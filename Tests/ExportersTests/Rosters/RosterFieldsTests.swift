import Exporters
import NetworkModel
import Testing

/// Which field of the model reaches which audience, told field by field.
///
/// A new field of the model stands in none of the lists, and `everyFieldOfTheModelIsListed` fails until somebody says
/// here who may see it, and gives another value of it that shows whether they do.
@Suite struct RosterFieldsTests {
    @Test func everyFieldOfTheModelIsListed() throws {
        let sample = try RosterFields()
        let network = sample.network
        let delegate = try #require(network.delegates.first)

        var expected = fields(of: network, "Network.").subtracting([
            "Network.members", "Network.delegates", "Network.meetings",
        ])
        expected.formUnion(fields(of: try #require(network.members.first), "Member."))
        expected.formUnion(fields(of: delegate, "Delegate.").subtracting(["Delegate.meals"]))
        expected.formUnion(fields(of: delegate.meals, "Meals."))
        expected.formUnion(fields(of: try #require(network.meetings.first), "Meeting."))

        #expect(Set(sample.changes.map(\.field)) == expected)
    }

    /// A change shows in the files of exactly those who may notice: all others keep their bytes.
    @Test func aFieldReachesItsAudiencesAndNobodyElse() throws {
        let sample = try RosterFields()
        let before = try files(of: sample.network)
        for change in sample.changes {
            #expect(change.changed != sample.network, "\(change.field) is as before")
            let id = try #require(change.changed.meetings.first?.id)
            let after = try files(of: change.changed, meeting: id)
            let told = Set(RosterAudience.allCases.filter { before[$0] != after[$0] })
            #expect(told == change.audiences, "\(change.field)")
        }
    }

    /// The fields of each row, as they were agreed.
    @Test func eachRosterHasJustItsFields() throws {
        let network = try RosterFields().network
        let id = try RosterSample.meetingID()
        let host = try HostRoster(meeting: id, in: network)
        let hotel = try HotelRoster(meeting: id, in: network)
        let caterer = try CatererRoster(meeting: id, in: network)

        #expect(fields(of: host) == ["guests", "invited"])
        #expect(fields(of: try #require(host.guests.first)) == ["chosenName", "languages", "arrives", "leaves"])
        #expect(fields(of: hotel) == ["rooms"])
        #expect(fields(of: try #require(hotel.rooms.first)) == ["kind", "guest", "secondGuest"])
        #expect(fields(of: try #require(hotel.rooms.first?.guest)) == ["chosenName", "stay"])
        #expect(fields(of: caterer) == ["days", "eaters", "diets", "allergies"])
        #expect(fields(of: try #require(caterer.days.first)) == ["date", "eaters"])
        #expect(fields(of: try #require(caterer.diets.first)) == ["diet", "people"])
        #expect(fields(of: try #require(caterer.allergies.first)) == ["allergy", "people"])
    }

    /// Planted in every text of the network that is not for them.
    @Test func noFileHoldsAWordThatIsNotForItsReader() throws {
        let network = try RosterFields().network
        let words = [
            "Lotus", "Reef", "example", "reef", "Suva", "fj-suva", "FJ", "Verandah", "m1", "Front desk", "Fund",
        ]
        for (audience, bytes) in try files(of: network) {
            let text = String(decoding: bytes, as: UTF8.self)
            for word in words { #expect(!text.contains(word), "\(word) in the roster for \(audience)") }
            #expect(text.contains("Guest") == (audience != .caterer))
        }
    }

    @Test func aFilesNameSaysNothingOfTheNetwork() {
        #expect(RosterAudience.allCases.map(\.fileName) == ["pick-up.csv", "rooms.csv", "meals.csv"])
    }

    private func files(of network: Network, meeting: Meeting.ID? = nil) throws -> [RosterAudience: [UInt8]] {
        let id = try meeting ?? RosterSample.meetingID()
        return try Dictionary(
            uniqueKeysWithValues: RosterAudience.allCases.map { ($0, try $0.csv(meeting: id, in: network)) }
        )
    }

    private func fields(of value: Any, _ prefix: String = "") -> Set<String> {
        Set(Mirror(reflecting: value).children.compactMap(\.label).map { prefix + $0 })
    }
}
