/// Each of some countries hosts the slot that it is pinned to.
public struct Pin: RotationRule {
    public let placements: [RotationProblem.Placement]

    public init(placements: [RotationProblem.Placement]) {
        self.placements = placements
    }

    /// One breach for each pinned slot that another country hosts, by slot, then in the order of `placements`. A slot
    /// beyond the end of the line isn't decided yet, so it breaks nothing.
    public func violations(in line: HostLine) -> [Violation] {
        (0..<line.slots).flatMap { slot in
            placements.filter { $0.slot == slot && line.host(ofSlot: slot) != $0.country }.map { pin in
                let place = line.firstSlot + slot
                return Violation(
                    rule: .pin,
                    country: pin.country,
                    subregion: line.subregion(ofCountry: pin.country),
                    places: place...place,
                    slot: slot,
                    until: slot + 1
                )
            }
        }
    }
}
