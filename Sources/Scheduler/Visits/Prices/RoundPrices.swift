/// Prices on what each group makes and hosts in each round, and over the plan: a Lagrange relaxation. At any prices each
/// pair stands where it gains most, and what the pairs gain, together with what the limits are worth, bounds every plan.
///
/// All in parts of `unit` to one unit of score.
struct RoundPrices {
    let model: VisitsModel
    /// By group and round, guests first: never below 0.
    var ofPlace: [Int]
    /// By group, guests first: of one visit, whichever its round; below 0 where a group needs more.
    var ofCount: [Int]
    /// How many parts make one of the score.
    let unit: Int
    let window: BalanceWindow
    /// By group: how many visits it may make and host.
    private let reach: [(made: ClosedRange<Int>, hosted: ClosedRange<Int>)]
    /// What came of the last `evaluate`: by group and round, guests first, how many visits the pairs want.
    private(set) var wanted: [Int]
    /// By group, guests first: how many visits are worth most within the windows.
    private(set) var counts: [Int]
    /// Of one pair: by round, the most that the rounds before it give.
    private var total: [Int]

    /// `nil` where some group can't make and host numbers of visits that lie within the window and within one another's
    /// reach.
    init?(_ model: VisitsModel, window: BalanceWindow, unit: Int, worth: (ofPlace: [Int], ofCount: [Int])) {
        var reach: [(made: ClosedRange<Int>, hosted: ClosedRange<Int>)] = []
        for (group, present) in model.present.enumerated() {
            func range(_ least: Int, _ most: Int, isFree: Bool) -> ClosedRange<Int>? {
                let (low, high) = isFree ? (0, most) : (least, min(most, least + model.across))
                return low <= high ? low...high : nil
            }
            let stay = present.count
            let travel = range(window.travel, stay * model.travelMax[group], isFree: model.isTravelFree[group])
            let host = range(window.host, stay * model.hostMax[group], isFree: model.isHostFree[group])
            let within = model.within(group)
            guard let travel, let host, travel.lowerBound - within <= host.upperBound,
                host.lowerBound - within <= travel.upperBound
            else { return nil }
            reach.append((travel, host))
        }
        self.reach = reach
        self.model = model
        self.window = window
        self.unit = unit
        ofPlace = worth.ofPlace.map { $0 * unit }
        ofCount = worth.ofCount.map { $0 * unit }
        wanted = ofPlace
        counts = ofCount
        total = Array(repeating: 0, count: model.rounds + 1)
    }

    /// The bound at these prices.
    mutating func evaluate() -> Int {
        let (groups, rounds, gap) = (model.groups, model.rounds, model.gap)
        var bound = 0
        for place in wanted.indices { wanted[place] = 0 }
        for place in ofPlace.indices {
            bound += ofPlace[place] * model.most(place / rounds)
        }
        for pair in 0..<model.pairs {
            let (guest, host) = (model.guest[pair], groups + model.host[pair])
            let whole = model.score[pair] * unit - ofCount[guest] - ofCount[host]
            var best = 0
            for round in 0..<rounds {
                if model.open[pair].has(round) {
                    let value = whole - ofPlace[guest * rounds + round] - ofPlace[host * rounds + round]
                    best = max(best, value + (round > gap ? total[round - gap] : 0))
                }
                total[round + 1] = best
            }
            if best == 0 { continue }
            bound += best
            var round = rounds - 1
            while round >= 0 {
                if total[round + 1] == total[round] {
                    round -= 1
                    continue
                }
                wanted[guest * rounds + round] += 1
                wanted[host * rounds + round] += 1
                round -= gap + 1
            }
        }
        return bound + worthOfCounts()
    }

    /// What the counts of all groups are worth at most, within the window.
    private mutating func worthOfCounts() -> Int {
        var sum = 0
        for group in 0..<model.groups {
            let best = bestCounts(group)
            sum += best.worth
            counts[group] = best.made
            counts[model.groups + group] = best.hosted
        }
        return sum
    }

    private func bestCounts(_ group: Int) -> (worth: Int, made: Int, hosted: Int) {
        let (made, hosted) = reach[group]
        let within = model.within(group)
        let (price, hostPrice) = (ofCount[group], ofCount[model.groups + group])
        var best = (worth: Int.min, made: 0, hosted: 0)
        // The worth is linear: a corner is best.
        let corners = [
            made.lowerBound, made.upperBound, hosted.lowerBound - within, hosted.lowerBound + within,
            hosted.upperBound - within, hosted.upperBound + within,
        ]
        for corner in corners where made.contains(corner) {
            let low = max(hosted.lowerBound, corner - within)
            let high = min(hosted.upperBound, corner + within)
            if low > high { continue }
            let other = hostPrice > 0 ? high : low
            let worth = corner * price + other * hostPrice
            if worth > best.worth { best = (worth, corner, other) }
        }
        return best
    }

    /// What a pair gains by standing in a round.
    func gain(of pair: Int, in round: Int) -> Int {
        let (guest, host) = (model.guest[pair], model.groups + model.host[pair])
        return model.score[pair] * unit - ofCount[guest] - ofCount[host]
            - ofPlace[guest * model.rounds + round] - ofPlace[host * model.rounds + round]
    }

    /// By pair and round: what the pair gains at most from that round on.
    func worthOfRest() -> [Int] {
        let rounds = model.rounds
        var worth = Array(repeating: 0, count: model.pairs * (rounds + 1))
        for pair in 0..<model.pairs {
            let row = pair * (rounds + 1)
            for round in stride(from: rounds - 1, through: 0, by: -1) {
                worth[row + round] = worth[row + round + 1]
                if !model.open[pair].has(round) { continue }
                let next = min(rounds, round + model.gap + 1)
                worth[row + round] = max(worth[row + round], gain(of: pair, in: round) + worth[row + next])
            }
        }
        return worth
    }

    /// Moves the prices against what is wanted too much or too little.
    mutating func move(_ direction: (ofPlace: [Int], ofCount: [Int]), by step: Int, over divisor: Int) {
        for place in ofPlace.indices {
            ofPlace[place] = max(0, ofPlace[place] + direction.ofPlace[place] * step / divisor)
        }
        for group in ofCount.indices { ofCount[group] += direction.ofCount[group] * step / divisor }
    }

    /// Where more is wanted than there is room for, and where more or fewer visits are wanted than are worth most.
    func excess() -> (ofPlace: [Int], ofCount: [Int]) {
        let (groups, rounds) = (model.groups, model.rounds)
        var ofCount = counts.map { -$0 }
        for group in 0..<2 * groups {
            for round in 0..<rounds { ofCount[group] += wanted[group * rounds + round] }
        }
        return (
            wanted.indices.map { wanted[$0] - model.most($0 / rounds) },
            ofCount
        )
    }
}
