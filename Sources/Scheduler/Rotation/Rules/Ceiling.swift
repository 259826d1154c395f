/// A country hosts at most `maxTurns[country]` slots of a plan; its turns in the history don't count.
public struct Ceiling: RotationRule {
    public let maxTurns: [Int]

    public init(maxTurns: [Int]) {
        self.maxTurns = maxTurns
    }

    /// One breach for each slot above the ceiling, shown from the country's first slot to that one.
    public func violations(in line: HostLine) -> [Violation] {
        var turns = Array(repeating: [Int](), count: maxTurns.count)
        var found: [Violation] = []
        for place in line.planPlaces {
            guard let country = line.places[place], turns.indices.contains(country) else { continue }
            turns[country].append(place)
            guard turns[country].count > maxTurns[country], let first = turns[country].first else { continue }
            found.append(
                Violation(
                    rule: .ceiling,
                    country: country,
                    subregion: line.subregion(at: place),
                    places: first...place,
                    slot: place - line.firstSlot,
                    until: nil
                )
            )
        }
        return found
    }
}
