/// A subregion hosts at most once in any `meetings` consecutive places.
public struct Spacing: RotationRule {
    /// G; 0 and 1 forbid nothing.
    public let meetings: Int

    public init(meetings: Int) {
        self.meetings = meetings
    }

    /// One breach for each slot whose subregion stood too recently, against its newest stand. O(length × `meetings`).
    public func violations(in line: HostLine) -> [Violation] {
        line.planPlaces.compactMap { place in
            let recent = max(0, place - max(0, meetings - 1))..<place
            guard let subregion = line.subregion(at: place),
                let earlier = recent.last(where: { line.subregion(at: $0) == subregion })
            else { return nil }
            return Violation(
                rule: .spacing,
                country: line.places[place],
                subregion: subregion,
                places: earlier...place,
                slot: place - line.firstSlot,
                until: earlier + meetings - line.firstSlot
            )
        }
    }
}
