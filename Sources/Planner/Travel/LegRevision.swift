internal import CivilTime
internal import NetworkModel
internal import NetworkRows

/// What becomes of the flights in a traveller's calendar when a new list of them comes: the same flight on the same day
/// keeps its entry, which is revised where its airports or times changed; one that is gone is cancelled.
struct LegRevision {
    private let old: Itinerary
    private let traveller: Traveller
    private let surroundings: Surroundings

    init(_ old: Itinerary, of traveller: Traveller, surroundings: Surroundings) {
        self.old = old
        self.traveller = traveller
        self.surroundings = surroundings
    }

    func legs(_ rows: [LegRow]) -> [Leg] {
        var taken: Set<Leg.UID> = []
        let known = old.legs + old.cancelled
        return rows.compactMap { row in
            let former = known.first { leg in
                leg.flight == row.flight && leg.departs.date == row.departs.date && !taken.contains(leg.uid)
            }
            let wasCancelled = former.map { !old.legs.contains($0) } ?? false
            let isSame =
                former.map {
                    $0.from == row.from && $0.to == row.to && $0.departs == row.departs && $0.arrives == row.arrives
                } ?? false
            if let former, isSame, !wasCancelled {
                taken.insert(former.uid)
                return former
            }
            let name = "\(row.flight) \(row.departs)"
            let uid = former?.uid ?? surroundings.freshLegUID(traveller.meeting, traveller.member, name)
            taken.insert(uid)
            // Shapes were seen to when the row was read: it goes somewhere.
            return try? Leg(
                flight: row.flight,
                from: row.from,
                departs: row.departs,
                to: row.to,
                arrives: row.arrives,
                uid: uid,
                sequence: former.flatMap { Count($0.sequence.number + 1) } ?? .none,
                stamp: surroundings.now
            )
        }
    }

    /// Those that are gone, and those that were before; at most 50, the latest.
    func cancelled(beside legs: [Leg]) -> [Leg] {
        let kept = Set(legs.map(\.uid))
        let gone = old.legs.filter { !kept.contains($0.uid) }.compactMap { leg in
            try? Leg(
                flight: leg.flight,
                from: leg.from,
                departs: leg.departs,
                to: leg.to,
                arrives: leg.arrives,
                uid: leg.uid,
                sequence: Count(leg.sequence.number + 1) ?? leg.sequence,
                stamp: surroundings.now
            )
        }
        return Array((old.cancelled.filter { !kept.contains($0.uid) } + gone).suffix(50))
    }
}
