/// What a plan of seats is judged by; each level more than all that follow.
public enum SeatsLevel: Int, CaseIterable, Hashable, Sendable {
    /// Seats that nobody has.
    case seats
    /// Seats that subregions lack of their floors.
    case floors
    /// Countries with a candidate and without a seat.
    case countries
    /// The sum over the subregions of (all weights × the subregion's seats − its weight × all seats)².
    case shares
    /// Those seated who went last.
    case wentLast
    /// Seats that the share of those who never went lacks.
    case firstTimers
    /// Seats that the share of the young or new lacks, without those who count for the share before.
    case youngOrNew
    /// Points for groups that waited, below 0: a group's n-th seat brings −60 × its editions ÷ n, rounded towards 0.
    case waiting
    /// The sum of the seated candidates' places in their groups' orders, from 0.
    case order
}

/// How good a plan of seats is. The less, the better.
public struct SeatsLevels: Hashable, Sendable {
    /// By level.
    public let values: [Int]

    public subscript(level: SeatsLevel) -> Int { values[level.rawValue] }

    /// By level: how much more this is.
    func excess(over other: SeatsLevels) -> [Int] { zip(values, other.values).map { $0 - $1 } }
}

extension SeatsLevels: Comparable {
    public static func < (left: Self, right: Self) -> Bool { left.values.lexicographicallyPrecedes(right.values) }
}

/// How many of the seated are whose.
struct SeatsCounts {
    let seated: [Int]
    private(set) var group: [Int]
    private(set) var country: [Int]
    private(set) var subregion: [Int]

    init(_ problem: SeatsProblem, seated: [Int]) {
        self.seated = seated
        group = Array(repeating: 0, count: problem.groups.count)
        country = Array(repeating: 0, count: problem.countries.count)
        subregion = Array(repeating: 0, count: problem.subregions.count)
        for candidate in seated { group[problem.candidates[candidate].group] += 1 }
        for (index, seats) in group.enumerated() { country[problem.groups[index].country] += seats }
        for (index, seats) in country.enumerated() { subregion[problem.countries[index]] += seats }
    }
}

extension SeatsProblem {
    /// By candidate: the place in the group's order, from 0.
    var places: [Int] {
        var next = Array(repeating: 0, count: groups.count)
        return candidates.map { candidate in
            defer { next[candidate.group] += 1 }
            return next[candidate.group]
        }
    }

    /// How good a plan is that seats these candidates; it needn't keep any rule.
    public func levels(of seated: [Int]) -> SeatsLevels {
        let counts = SeatsCounts(self, seated: seated)
        let places = places
        let weight = weight
        var hasCandidate = Array(repeating: false, count: countries.count)
        for candidate in candidates { hasCandidate[groups[candidate.group].country] = true }
        var (floors, deviation) = (0, 0)
        for (subregion, seats) in zip(subregions, counts.subregion) {
            floors += max(0, subregion.floor - seats)
            let difference = weight * seats - subregion.weight * self.seats
            deviation += difference * difference
        }
        let people = seated.map { candidates[$0] }
        let never = people.count { $0.attendance == .neverWent && !$0.isYoungOrNew }
        let young = people.count { $0.attendance != .neverWent && $0.isYoungOrNew }
        let both = people.count { $0.attendance == .neverWent && $0.isYoungOrNew }
        let (first, short) = (shares.firstTimers - never, shares.youngOrNew - young)
        return SeatsLevels(values: [
            max(0, self.seats - seated.count),
            floors,
            zip(hasCandidate, counts.country).count { $0 && $1 == 0 },
            deviation,
            people.count { $0.attendance == .wentLast },
            max(0, first - both),
            max(0, short - (both - min(both, max(0, first)))),
            -counts.group.enumerated().reduce(0) { sum, entry in
                entry.element == 0
                    ? sum : (1...entry.element).reduce(sum) { $0 + waitingPoints(of: entry.offset, seat: $1) }
            },
            seated.reduce(0) { $0 + places[$1] },
        ])
    }
}
