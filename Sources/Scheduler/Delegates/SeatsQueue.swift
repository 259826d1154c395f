/// Who gets the next seats, one after the other, where all who have one keep it.
struct SeatsQueue {
    /// No country comes to `countryBefore`; `nil` where that is no matter.
    private var below: SeatsFlow?
    /// Every country has `countryFirst` once it lacks none.
    private var first: SeatsFlow
    private let least: [Int]
    private var seats: [Int]
    /// Whether a country has `countryBefore` from the start.
    private let hasBreaker: Bool

    /// Of a problem whose seats are all held.
    init(_ problem: SeatsProblem) {
        let held = problem.held
        let network = SeatsNetwork(problem)
        let hasRule = problem.rules.hasCountryRule
        let bounds = hasRule ? SeatsBounds(first: problem) : SeatsBounds(problem)
        first = SeatsFlow(network, bounds, held: held)
        least = bounds.least
        seats = held.country
        hasBreaker = hasRule && held.country.contains { $0 >= problem.rules.countryBefore }
        if hasRule {
            let bounds = SeatsBounds(below: problem, held: held)
            below = SeatsFlow(network, bounds, held: held)
        }
    }

    /// `nil` where nobody is left.
    mutating func next() -> Int? {
        // Where countries lack more than one seat, `first` has only what `below` has too.
        let lacking = zip(least, seats).reduce(0) { $0 + max(0, $1.0 - $1.1) }
        if lacking == 0 { below = nil }
        var ways: [SeatsWay] = []
        if let way = first.nextSeat(isAlone: true) { ways.append(way) }
        if let below, lacking > 1 || !hasBreaker, let way = below.nextSeat(isAlone: true) { ways.append(way) }
        let best = ways.min { $0.price.digits.dropFirst().lexicographicallyPrecedes($1.price.digits.dropFirst()) }
        guard let best, let change = best.changes.first else { return nil }
        let network = first.network
        let leaf = network.leaves[change.leaf]
        let candidate = leaf.candidates[first.count[network.firstLeaf + change.leaf]]
        seats[network.problem.groups[leaf.group].country] += 1
        first.take(best)
        below?.take(best)
        return Int(candidate)
    }
}

extension SeatsProblem {
    /// Who gets one seat more, where all who have one keep it; `nil` where nobody is left, or as many have a seat as are
    /// paid for. Floors and shares are those of the seats that are paid for.
    public func nextInLine() -> Int? {
        guard candidates.count(where: \.isSeated) < seats else { return nil }
        var queue = SeatsQueue(self)
        return queue.next()
    }
}

extension SeatsOutcome {
    /// Who would get the first, the second and so on of further seats, where all who have one keep it: at most `count`
    /// indices of candidates. Floors and shares stay those of the seats that are paid for.
    public func waitingList(count: Int) -> [Int] {
        let isSeated = isSeated
        let held = problem.candidates.indices.map { problem.candidates[$0].seated(isSeated[$0]) }
        var queue = SeatsQueue(problem.with(candidates: held))
        var list: [Int] = []
        while list.count < count, let candidate = queue.next() { list.append(candidate) }
        return list
    }

    /// Who gets the seat of one who has one and goes away, where all others keep theirs; `nil` where nobody can, where
    /// more have seats than are paid for, or where the candidate has none.
    public func replacement(forDeclined declined: Int) -> Int? {
        let isSeated = isSeated
        guard isSeated.indices.contains(declined), isSeated[declined], seated.count <= problem.seats else { return nil }
        let rest = problem.candidates.indices.filter { $0 != declined }
        let held = problem.with(candidates: rest.map { problem.candidates[$0].seated(isSeated[$0]) })
        return held.nextInLine().map { rest[$0] }
    }
}

extension SeatsProblem.Candidate {
    fileprivate func seated(_ isSeated: Bool) -> Self {
        Self(group: group, attendance: attendance, isYoungOrNew: isYoungOrNew, isSeated: isSeated)
    }
}
