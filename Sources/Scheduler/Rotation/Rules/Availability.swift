/// A country hosts a slot only where it has a cost.
public struct Availability: RotationRule {
    /// `cost[country][slot]`.
    public let cost: [[Int?]]

    public init(cost: [[Int?]]) {
        self.cost = cost
    }

    public func violations(in line: HostLine) -> [Violation] {
        line.planPlaces.compactMap { place in
            let slot = place - line.firstSlot
            guard let country = line.places[place], cost.indices.contains(country) else { return nil }
            let row = cost[country]
            if row.indices.contains(slot), row[slot] != nil { return nil }
            return Violation(
                rule: .availability,
                country: country,
                subregion: line.subregion(at: place),
                places: place...place,
                slot: slot,
                until: row.indices.dropFirst(slot + 1).first { row[$0] != nil }
            )
        }
    }
}
