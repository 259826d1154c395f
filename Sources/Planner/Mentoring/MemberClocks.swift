internal import CivilTime
internal import NetworkModel
internal import ReferenceData

/// Whose clock shows what: each zone of the network's times, read once, and the one in which a member lives.
struct MemberClocks: Sendable {
    private let zones: [ZoneName: Zone]
    private let homes: [Member.ID: ZoneName]

    /// A member's zone is that of the times that they told, and else that of their country's capital.
    init(_ network: Network, _ countries: Countries) throws(PlannerError) {
        let codes = Dictionary(network.groups.map { ($0.id, $0.countryCode) }, uniquingKeysWith: { first, _ in first })
        var homes: [Member.ID: ZoneName] = [:]
        for member in network.members {
            let capital = codes[member.groupID].flatMap { countries[code: $0.text] }?.capital.zone
            homes[member.id] = capital.flatMap { ZoneName($0) }
        }
        for stretch in network.availability.reversed() { homes[stretch.memberID] = stretch.zone }
        self.homes = homes
        var zones: [ZoneName: Zone] = [.utc: .utc]
        for name in homes.values.sorted() + network.availability.map(\.zone) + network.cadences.map(\.zone)
        where zones[name] == nil {
            zones[name] = try Self.zone(name)
        }
        self.zones = zones
    }

    /// A zone that no row of the network names need not be known; it is UTC then.
    func zone(named name: ZoneName) -> Zone { zones[name] ?? .utc }

    func home(of member: Member.ID) -> Zone { homes[member].flatMap { zones[$0] } ?? .utc }

    static func zone(_ name: ZoneName) throws(PlannerError) -> Zone {
        do throws(ZoneError) { return try Zone(named: name) } catch { throw .wrongZone("\(error)") }
    }
}
