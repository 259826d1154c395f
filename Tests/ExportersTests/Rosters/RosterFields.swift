import CivilTime
import Exporters
import NetworkModel
import Testing

/// Another value for one field of the model, and who may notice.
struct FieldChange: Sendable {
    /// `Member.languages`.
    let field: String
    let audiences: Set<RosterAudience>
    let changed: Network
}

/// A network of twelve guests with a value in every field, and each field changed in turn.
struct RosterFields {
    let network: Network
    let changes: [FieldChange]

    init() throws {
        var network = Network()
        network.profile = [try Self.profile()]
        network.groups = [try Self.group()]
        network.meetings = [try Self.meeting()]
        network.members = try (1...12).map { try Self.member("m\($0)", name: "Guest \($0)") }
        network.delegates = try (1...12).map { try Self.delegate("m\($0)") }
        self.network = network
        changes =
            try Self.tables(network) + Self.otherTables(network) + Self.travelTables(network) + Self.members(network)
            + Self.delegates(network)
            + Self.meetings(network)
    }

    /// The tables that no roster is made from, each with a row more or a row less.
    private static func tables(_ network: Network) throws -> [FieldChange] {
        func change(_ field: String, _ apply: (inout Network) throws -> Void) rethrows -> FieldChange {
            var changed = network
            try apply(&changed)
            return FieldChange(field: "Network.\(field)", audiences: [], changed: changed)
        }
        let rows = try OtherRows()
        return [
            change("profile") { $0.profile = [] },
            change("subregions") { $0.subregions = [rows.subregion] },
            change("countries") { $0.countries = [rows.country] },
            change("groups") { $0.groups = [] },
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

    private static func members(_ network: Network) throws -> [FieldChange] {
        func change(_ field: String, _ audiences: Set<RosterAudience>, _ other: Member) -> FieldChange {
            var changed = network
            changed.members[0] = other
            return FieldChange(field: "Member.\(field)", audiences: audiences, changed: changed)
        }
        var renumbered = network
        renumbered.members[0] = try member("m99", name: "Guest 1")
        renumbered.delegates[0] = try delegate("m99")
        return [
            FieldChange(field: "Member.id", audiences: [], changed: renumbered),
            change("groupID", [], try member(group: "fj-nadi")),
            change("chosenName", [.host, .hotel], try member(name: "Guest one")),
            change("languages", [.host], try member(languages: ["fj", "hif"])),
            change("address", [], try member(address: "other@example.net")),
            change("calendarStyle", [], try member(style: .discreet)),
            change("calendarTitle", [], try member(title: "Dentist")),
        ]
    }

    private static func delegates(_ network: Network) throws -> [FieldChange] {
        func change(_ field: String, _ audiences: Set<RosterAudience>, _ other: Delegate) -> FieldChange {
            var changed = network
            changed.delegates[0] = other
            return FieldChange(field: field, audiences: audiences, changed: changed)
        }
        var replaced = network
        replaced.members.append(try member("m99", name: "Guest 99"))
        replaced.delegates[0] = try delegate("m99")
        return [
            change("Delegate.meetingID", [.host, .hotel, .caterer], try delegate(meeting: "other-2031")),
            FieldChange(field: "Delegate.memberID", audiences: [.host, .hotel], changed: replaced),
            change("Delegate.status", [.host, .hotel, .caterer], try delegate(status: .invited)),
            change("Delegate.stay", [.host, .hotel, .caterer], try delegate(arrives: "2031-05-03")),
            change("Delegate.room", [.hotel], try delegate(room: .family)),
            change("Delegate.room", [.hotel], try delegate(room: .none)),
            change("Delegate.room", [.hotel], try delegate(room: .shared(with: nil))),
            change("Delegate.room", [.hotel], try delegate(room: .shared(with: RosterSample.memberID("m2")))),
            change("Meals.diet", [.caterer], try delegate(diet: .vegan)),
            change("Meals.allergies", [.caterer], try delegate(allergies: ["egg", "soy"])),
            change("Meals.allergyHandled", [], try delegate(handled: false)),
        ]
    }

    /// A roster says nothing of its meeting: its days stand in for missing stays only, and here none is missing.
    private static func meetings(_ network: Network) throws -> [FieldChange] {
        func change(_ field: String, _ other: Meeting) -> FieldChange {
            var changed = network
            changed.meetings[0] = other
            return FieldChange(field: "Meeting.\(field)", audiences: [], changed: changed)
        }
        let id = try RosterSample.meetingID("lagoon-2031")
        var renamed = network
        renamed.meetings[0] = try meeting(id: "lagoon-2031")
        renamed.delegates = try (1...12).map { try delegate("m\($0)", meeting: id.text) }
        let place = Place(countryCode: try #require(CountryCode("TO")), city: nil, hostGroupID: nil)
        return [
            FieldChange(field: "Meeting.id", audiences: [], changed: renamed),
            change("seriesID", try meeting(series: "mela")),
            change("number", try meeting(number: 5)),
            change("year", try meeting(year: 2032)),
            change("name", try meeting(name: "Lagoon")),
            change("status", try meeting(status: .postponed)),
            change("place", try meeting(place: place)),
            change("plannedCountryCode", try meeting(status: .moved, planned: "TO")),
            change("dates", try meeting(dates: RosterSample.span("2031-05-06", "2031-05-07"))),
            change("hours", try meeting(hasHours: false)),
        ]
    }
}
