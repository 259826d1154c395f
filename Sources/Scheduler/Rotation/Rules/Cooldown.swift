/// A country hosts at most once in any `meetings` consecutive places.
public struct Cooldown: RotationRule {
    /// K; 0 and 1 forbid nothing.
    public let meetings: Int

    public init(meetings: Int) {
        self.meetings = meetings
    }

    /// One breach for each slot whose host stood too recently, against its newest stand. O(length × `meetings`).
    public func violations(in line: HostLine) -> [Violation] {
        line.planPlaces.compactMap { place in
            let recent = max(0, place - max(0, meetings - 1))..<place
            guard let country = line.places[place],
                let earlier = recent.last(where: { line.places[$0] == country })
            else { return nil }
            return Violation(
                rule: .cooldown,
                country: country,
                subregion: line.subregion(at: place),
                places: earlier...place,
                slot: place - line.firstSlot,
                until: earlier + meetings - line.firstSlot
            )
        }
    }
}
