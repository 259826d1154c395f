/// None of some countries hosts the slot that it is forbidden.
public struct Forbid: RotationRule {
    public let placements: [RotationProblem.Placement]

    public init(placements: [RotationProblem.Placement]) {
        self.placements = placements
    }

    /// One breach for each forbidden slot that its country hosts, by slot. It ends at that country's next slot that
    /// isn't forbidden.
    public func violations(in line: HostLine) -> [Violation] {
        (0..<line.slots).compactMap { slot in
            guard let country = line.host(ofSlot: slot) else { return nil }
            let barred = placements.filter { $0.country == country }.map(\.slot)
            if !barred.contains(slot) { return nil }
            let place = line.firstSlot + slot
            var until = slot + 1
            while barred.contains(until) { until += 1 }
            return Violation(
                rule: .forbid,
                country: country,
                subregion: line.subregion(at: place),
                places: place...place,
                slot: slot,
                until: until
            )
        }
    }
}
