internal import CivilTime
public import NetworkModel

/// Who hosted whom, and who owes: what a group hosted against what it made.
public struct VisitLedger: Hashable, Sendable {
    public struct Line: Hashable, Sendable {
        public let group: VisitPartner
        /// Held visits.
        public let hosted: Int
        public let travelled: Int
        /// Confirmed visits, not held yet.
        public let willHost: Int
        public let willTravel: Int

        /// More hosted than made; below 0 where the group owes.
        public var balance: Int { hosted - travelled }
    }

    /// So often did groups of one subregion see groups of another, or of their own.
    public struct Cell: Hashable, Sendable {
        public let visitor: Subregion.ID
        public let host: Subregion.ID
        public let visits: Int
    }

    /// Every group, in the order of the ids.
    public let lines: [Line]
    public let subregions: [Subregion]
    /// Only where there are visits; in the order of visitor and host.
    public let cells: [Cell]
    /// The held visits, each with its two groups; in the order of the visits' ids.
    public let visits: [Visit]

    init(_ network: Network) {
        let held = network.visits.filter { $0.status == .held }
        let coming = network.visits.filter { $0.status == .confirmed }
        func counts(_ visits: [Visit], _ group: KeyPath<Visit, Group.ID>) -> [Group.ID: Int] {
            Dictionary(visits.map { ($0[keyPath: group], 1) }, uniquingKeysWith: +)
        }
        let (hosted, travelled) = (counts(held, \.hostGroupID), counts(held, \.visitingGroupID))
        let (willHost, willTravel) = (counts(coming, \.hostGroupID), counts(coming, \.visitingGroupID))
        lines = network.groups.map { group in
            Line(
                group: VisitPartner(group),
                hosted: hosted[group.id] ?? 0,
                travelled: travelled[group.id] ?? 0,
                willHost: willHost[group.id] ?? 0,
                willTravel: willTravel[group.id] ?? 0
            )
        }
        let areas = network.subregionsOfGroups
        var cells: [[Subregion.ID]: Int] = [:]
        for visit in held {
            guard let visitor = areas[visit.visitingGroupID], let host = areas[visit.hostGroupID] else { continue }
            cells[[visitor, host], default: 0] += 1
        }
        subregions = network.subregions
        self.cells = cells.sorted { ($0.key[0], $0.key[1]) < ($1.key[0], $1.key[1]) }.map {
            Cell(visitor: $0.key[0], host: $0.key[1], visits: $0.value)
        }
        visits = held
    }
}

/// A group as plans and lists of visits show it.
public struct VisitPartner: Hashable, Sendable {
    public let id: Group.ID
    public let name: PlainLine
    public let countryCode: CountryCode

    init(_ group: Group) {
        id = group.id
        name = group.name
        countryCode = group.countryCode
    }
}

extension Network {
    fileprivate var subregionsOfGroups: [Group.ID: Subregion.ID] {
        let areas = Dictionary(countries.map { ($0.code, $0.subregionID) }, uniquingKeysWith: { first, _ in first })
        return Dictionary(
            groups.compactMap { group in areas[group.countryCode].map { (group.id, $0) } },
            uniquingKeysWith: { first, _ in first }
        )
    }

    /// By group: what it hosted, less what it made; held visits and confirmed ones.
    var visitBalances: [Group.ID: Int] {
        var balances: [Group.ID: Int] = [:]
        for visit in visits where visit.status == .held || visit.status == .confirmed {
            balances[visit.hostGroupID, default: 0] += 1
            balances[visit.visitingGroupID, default: 0] -= 1
        }
        return balances
    }
}
