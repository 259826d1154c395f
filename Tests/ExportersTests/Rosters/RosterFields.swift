import CivilTime
import NetworkModel
import Testing

@testable import Exporters

/// Another value for one field of the model, and who may notice.
struct FieldChange: Sendable {
    /// `Member.languages`.
    let field: String
    let audiences: Set<RosterAudience>
    let changed: RosterCase
}

/// A network of twelve guests with a value in every field, the vault open, and each field changed in turn.
struct RosterFields {
    let sample: RosterCase
    let changes: [FieldChange]

    /// Every list that is made of guests, and so all but the interpreters'.
    static let ofGuests = Set(RosterAudience.allCases).subtracting([.interpreters])

    init() throws {
        var network = Network()
        network.profile = [try Self.profile()]
        network.groups = [try Self.group(), try Self.group("to-tonga", country: "TO", name: "Quiet Veranda")]
        network.meetings = [try Self.meeting()]
        network.members = try (1...12).map { try Self.member("m\($0)", name: "Guest \($0)") }
        network.delegates = try (1...12).map { try Self.delegate("m\($0)") }
        network.companions = [try Self.companion()]
        network.rooms = [try Self.roomPlace()]
        network.consents = [try RosterSample.withdrawn("m2", .hotel)]
        network.programme = [try Self.session()]
        let sample = RosterCase(network: network, book: try Self.book())
        self.sample = sample
        changes =
            try Self.tables(sample) + Self.otherTables(sample) + Self.travelTables(sample) + Self.seasonTables(sample)
            + Self.members(sample) + Self.delegates(sample) + Self.meetings(sample) + Self.care(sample)
            + Self.documents(sample)
            + Self.itineraries(sample) + Self.legs(sample)
    }

    /// The tables that were there first, each with a row more or a row less.
    private static func tables(_ sample: RosterCase) throws -> [FieldChange] {
        func change(
            _ field: String,
            _ audiences: Set<RosterAudience> = [],
            _ apply: (inout Network) throws -> Void
        ) rethrows -> FieldChange {
            var changed = sample
            try apply(&changed.network)
            return FieldChange(field: "Network.\(field)", audiences: audiences, changed: changed)
        }
        let rows = try OtherRows()
        return [
            change("profile") { $0.profile = [] },
            change("subregions") { $0.subregions = [rows.subregion] },
            change("countries") { $0.countries = [rows.country] },
            change("groups", [.organiser]) { $0.groups = $0.groups.map { $0.renamed(rows.line) } },
            change("series") { $0.series = [rows.series] },
            change("policies") { $0.policies = [rows.policy] },
            change("shares") { $0.shares = [rows.share] },
            change("pins") { $0.pins = [rows.pin] },
            change("entries") { $0.entries = [rows.entry] },
            change("offers") { $0.offers = [rows.offer] },
            change("invitations") { $0.invitations = [rows.invitation] },
            change("visits") { $0.visits = [rows.visit] },
            change("mentoring") { $0.mentoring = [rows.wish] },
            change("pairings") { $0.pairings = [rows.pairing] },
        ]
    }

    private static func members(_ sample: RosterCase) throws -> [FieldChange] {
        func change(_ field: String, _ audiences: Set<RosterAudience>, _ other: Member) -> FieldChange {
            var changed = sample
            changed.network.members[0] = other
            return FieldChange(field: "Member.\(field)", audiences: audiences, changed: changed)
        }
        var renumbered = sample
        renumbered.participant = "m99"
        renumbered.network.members[0] = try member("m99", name: "Guest 1")
        renumbered.network.delegates[0] = try delegate("m99")
        renumbered.network.companions = [try companion("m99")]
        renumbered.network.rooms = [try roomPlace("m99")]
        renumbered.book = try book(first: "m99")
        return [
            FieldChange(field: "Member.id", audiences: [.organiser], changed: renumbered),
            change("groupID", [.organiser, .funder], try member(group: "to-tonga")),
            change("chosenName", [.host, .participant, .organiser], try member(name: "Guest one")),
            change("languages", [.organiser], try member(languages: ["tpi", "hif"])),
            change("address", [], try member(address: "other@example.net")),
            change("calendarStyle", [], try member(style: .discreet)),
            change("calendarTitle", [], try member(title: "Dentist")),
        ]
    }

    private static func delegates(_ sample: RosterCase) throws -> [FieldChange] {
        func change(_ field: String, _ audiences: Set<RosterAudience>, _ other: Delegate) -> FieldChange {
            var changed = sample
            changed.network.delegates[0] = other
            return FieldChange(field: field, audiences: audiences, changed: changed)
        }
        var replaced = sample
        replaced.network.members.append(try member("m99", name: "Guest 99"))
        replaced.network.delegates[0] = try delegate("m99")
        replaced.network.companions = [try companion("m99")]
        let room: Set<RosterAudience> = [.hotel, .participant, .organiser]
        let meals: Set<RosterAudience> = [.caterer, .participant, .organiser]
        return [
            change("Delegate.meetingID", ofGuests, try delegate(meeting: "other-2031")),
            FieldChange(
                field: "Delegate.memberID",
                audiences: ofGuests.subtracting([.caterer, .funder]),
                changed: replaced
            ),
            change("Delegate.status", ofGuests, try delegate(status: .invited)),
            change("Delegate.stay", room.union(meals), try delegate(arrives: "2031-05-03")),
            change("Delegate.stay", room.union(meals).union([.host, .insurer]), try delegate(leaves: "2031-05-10")),
            change("Delegate.room", room, try delegate(room: .family)),
            change("Delegate.room", room, try delegate(room: .none)),
            change("Delegate.room", room, try delegate(room: .shared(with: nil))),
            change("Delegate.room", room, try delegate(room: .shared(with: RosterSample.memberID("m3")))),
            change("Meals.diet", meals, try delegate(diet: .vegan)),
            change("Meals.allergies", meals, try delegate(allergies: ["egg", "soy"])),
            // The kitchen gets egg as a count, and needs nobody to speak.
            change("Meals.allergyHandled", [.organiser], try delegate(handled: false)),
        ]
    }

    /// Only a participant's page says which meeting it is about; its days stand in for stays that are missing, and here
    /// none is.
    private static func meetings(_ sample: RosterCase) throws -> [FieldChange] {
        func change(_ field: String, _ audiences: Set<RosterAudience>, _ other: Meeting) -> FieldChange {
            var changed = sample
            changed.network.meetings[0] = other
            return FieldChange(field: "Meeting.\(field)", audiences: audiences, changed: changed)
        }
        var renamed = sample
        renamed.meeting = "lagoon-2031"
        renamed.network.meetings[0] = try meeting(id: renamed.meeting)
        renamed.network.delegates = try (1...12).map { try delegate("m\($0)", meeting: renamed.meeting) }
        renamed.network.companions = [try companion(meeting: renamed.meeting)]
        renamed.network.rooms = [try roomPlace(meeting: renamed.meeting)]
        renamed.network.consents = [try consent("m2", .hotel, meeting: renamed.meeting)]
        renamed.network.programme = [try session(meeting: renamed.meeting)]
        let place = Place(countryCode: try #require(CountryCode("TO")), city: nil, hostGroupID: nil)
        return [
            FieldChange(field: "Meeting.id", audiences: [], changed: renamed),
            change("seriesID", [], try meeting(series: "mela")),
            change("number", [], try meeting(number: 5)),
            change("year", [], try meeting(year: 2032)),
            change("name", [.participant], try meeting(name: "Lagoon")),
            change("status", [], try meeting(status: .postponed)),
            change("place", [.participant], try meeting(place: place)),
            change("plannedCountryCode", [], try meeting(status: .moved, planned: "TO")),
            change("dates", [.participant], try meeting(dates: RosterSample.span("2031-05-06", "2031-05-07"))),
            change("hours", [], try meeting(hasHours: false)),
        ]
    }
}
