/// For which shares a candidate can count.
enum SeatsSort: Int, CaseIterable, Sendable {
    case neither, firstTimer, young, both

    init(_ candidate: SeatsProblem.Candidate) {
        switch (candidate.attendance == .neverWent, candidate.isYoungOrNew) {
        case (false, false): self = .neither
        case (true, false): self = .firstTimer
        case (false, true): self = .young
        case (true, true): self = .both
        }
    }

    func counts(for share: SeatsShare) -> Bool {
        switch share {
        case .firstTimers: self == .firstTimer || self == .both
        case .young: self == .young || self == .both
        case .neither: self == .neither
        }
    }
}

/// Where a seat counts in the end; `neither` is the end of the flow, which the shares lead to.
enum SeatsShare: Int, CaseIterable, Sendable {
    case firstTimers, young, neither
}

/// Candidates of one group whom only their order tells apart, without those who have a seat already.
struct SeatsLeaf: Sendable {
    let group: Int
    let sort: SeatsSort
    let wentLast: Bool
    private(set) var candidates: [Int32] = []
    /// By entry: the candidate's place in the group's order.
    private(set) var places: [Int32] = []

    mutating func append(_ candidate: Int, place: Int) {
        candidates.append(Int32(candidate))
        places.append(Int32(place))
    }

    /// By group, those of each in a fixed order.
    static func leaves(of problem: SeatsProblem) -> [[SeatsLeaf]] {
        var leaves = Array(repeating: [SeatsLeaf](), count: problem.groups.count)
        let places = problem.places
        for (index, candidate) in problem.candidates.enumerated() where !candidate.isSeated {
            let (sort, wentLast) = (SeatsSort(candidate), candidate.attendance == .wentLast)
            let group = candidate.group
            var entry = leaves[group].firstIndex { $0.sort == sort && $0.wentLast == wentLast } ?? -1
            if entry < 0 {
                entry = leaves[group].count
                leaves[group].append(SeatsLeaf(group: group, sort: sort, wentLast: wentLast))
            }
            leaves[group][entry].append(index, place: places[index])
        }
        return leaves
    }
}
