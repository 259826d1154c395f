internal import CivilTime
public import NetworkModel

/// An organisation of another region with its visits to and from groups of the network.
public struct GuestOverview: Hashable, Sendable {
    /// One visit, and the group that it is with.
    public struct Line: Hashable, Sendable {
        public let visit: GuestVisit
        public let group: VisitPartner
    }

    public let guest: Guest
    /// In the order of their days; those without days last.
    public let visits: [Line]

    /// Held visits that it hosted.
    public var hosted: Int { count(.hosts) }
    /// Held visits that it made.
    public var travelled: Int { count(.travels) }

    private func count(_ part: GuestVisit.Part) -> Int {
        visits.count { $0.visit.status == .held && $0.visit.part == part }
    }
}

extension NetworkPlanner {
    /// Every guest, in the order of the ids.
    public func guests() throws(PlannerError) -> [GuestOverview] {
        let network = try network()
        let groups = Dictionary(network.groups.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
        return network.guests.map { guest in
            let visits = network.guestVisits.filter { $0.guestID == guest.id }.compactMap { visit in
                groups[visit.groupID].map { GuestOverview.Line(visit: visit, group: VisitPartner($0)) }
            }
            return GuestOverview(
                guest: guest,
                visits: visits.sorted { ($0.visit.sortKey, $0.visit.id) < ($1.visit.sortKey, $1.visit.id) }
            )
        }
    }
}

extension GuestVisit {
    fileprivate var sortKey: Int { dates?.first.dayNumber ?? .max }
}
