/// The rounds' visits as one circulation, in which the counts' balance holds exactly, and a pair may stand twice within the
/// gap at a price: a Lagrange relaxation. Its value bounds every plan within the window; where no pair stands twice within
/// the gap it is a plan.
///
/// Units, each a pair in a round, can be fixed, to stand or not to. Prices are in parts of `unit` to one of the score.
struct PricedRounds {
    let model: VisitsModel
    let unit: Int
    let units: [PairTotals.Unit]
    /// By pair and round: the unit's index, or −1.
    private let place: [Int32]
    private var simplex: NetworkSimplex
    /// By pair and round s: for standing in the rounds from s − gap to s.
    private var price: [Int]
    /// More than one visit more or less can change.
    private let top: Int
    /// More than all visits together can change.
    private let all: Int
    /// By unit: 1 where it is to stand, −1 where it isn't, 0 where that is open.
    private(set) var fixed: [Int8]
    private var fixedStands: [RoundSet]
    /// By group and round, guests first: how many visits are fixed to stand.
    private var load: [Int]
    /// What came of the last `solve`. By pair: the rounds in which it stands.
    private(set) var stands: [RoundSet]
    private(set) var bound = Int.max
    private(set) var conflicts = 0
    private(set) var isPossible = true

    /// `open` holds, by pair, the rounds in which it may stand.
    init(_ prices: RoundPrices, open: [RoundSet]) {
        model = prices.model
        unit = prices.unit
        let (rounds, groups) = (model.rounds, model.groups)
        let zero = Array(repeating: 0, count: groups)
        let parts = (0..<rounds).map { RoundSet(round: $0) }
        var totals = PairTotals(model, parts: parts, open: open, made: zero, hosted: zero)
        totals.set(prices.window)
        units = totals.units
        var place = Array(repeating: Int32(-1), count: model.pairs * rounds)
        for (index, item) in units.enumerated() { place[item.pair * rounds + item.part] = Int32(index) }
        self.place = place
        top = (model.score.max() ?? 0) * unit
        all = (rounds + 1) * model.highestScore * unit + 1
        simplex = NetworkSimplex(totals.graph, highest: all + (rounds + 2) * top)
        let worth = prices.worthOfRest()
        price = []
        price.reserveCapacity(model.pairs * rounds)
        for pair in 0..<model.pairs {
            for round in 0..<rounds {
                let row = pair * (rounds + 1) + round
                price.append(min(top, worth[row] - worth[row + 1]))
            }
        }
        fixed = Array(repeating: 0, count: units.count)
        fixedStands = Array(repeating: 0, count: model.pairs)
        load = Array(repeating: 0, count: 2 * groups * rounds)
        stands = fixedStands
    }

    /// The finest parts of the score with which no sum and no step of prices leaves 64 bits; 0 where none are.
    static func unit(for model: VisitsModel) -> Int {
        let nodes = model.groups * (3 + 2 * model.rounds) + 2
        let highest = (model.rounds + 1) * model.highestScore + (model.rounds + 3) * (model.score.max() ?? 0) + 1
        return min(1 << 12, (1 << 50) / nodes / highest)
    }

    private func gain(_ item: PairTotals.Unit) -> Int {
        let row = item.pair * model.rounds
        var gain = model.score[item.pair] * unit
        for end in item.part...min(model.rounds - 1, item.part + model.gap) { gain -= price[row + end] }
        return gain
    }

    /// Finds the best visits at the present prices; `false` where the watch ended the search.
    mutating func solve(watch: SearchWatch) -> Bool {
        for (index, item) in units.enumerated() {
            simplex.setPrice(of: index, to: -gain(item) - Int(fixed[index]) * all)
        }
        simplex.reprice()
        guard simplex.run(watch: watch), !watch.spend(4 * units.count) else { return false }
        bound = price.reduce(0, +)
        isPossible = simplex.unmet == 0
        for pair in stands.indices { stands[pair] = 0 }
        for (index, item) in units.enumerated() {
            let carries = simplex.carries(index)
            if fixed[index] != 0, carries != (fixed[index] > 0) { isPossible = false }
            if !carries { continue }
            bound += gain(item)
            stands[item.pair] |= RoundSet(round: item.part)
        }
        conflicts = 0
        for pair in stands.indices where stands[pair].count > 1 {
            for end in 0..<model.rounds where excess(pair, end) > 0 { conflicts += 1 }
        }
        return true
    }

    /// How often a pair stands too often in the rounds up to `end`.
    private func excess(_ pair: Int, _ end: Int) -> Int {
        (stands[pair] & RoundSet(max(0, end - model.gap)..<end + 1)).count - 1
    }

    /// Moves the prices against what the last `solve` found, the farther the farther its bound lies above the target.
    mutating func move(toward target: Int, sixtyFourths: Int) {
        var norm = 0
        for pair in stands.indices {
            for end in 0..<model.rounds where stands[pair] != 0 || price[pair * model.rounds + end] > 0 {
                let excess = excess(pair, end)
                if excess > 0 || (excess < 0 && price[pair * model.rounds + end] > 0) { norm += excess * excess }
            }
        }
        let step = min(unit * 8, max(1, (bound - target * unit) / max(1, norm) * sixtyFourths / 64))
        for pair in stands.indices {
            for end in 0..<model.rounds {
                let index = pair * model.rounds + end
                if stands[pair] == 0, price[index] == 0 { continue }
                price[index] = max(0, min(top, price[index] + excess(pair, end) * step))
            }
        }
    }

    /// Fixes a unit to stand, and those beside it that then can't; `false` where it can't stand itself.
    mutating func fixStanding(_ index: Int) -> Bool {
        let item = units[index]
        let (rounds, gap) = (model.rounds, model.gap)
        let (guest, host) = (model.guest[item.pair], model.groups + model.host[item.pair])
        let near = RoundSet(round: item.part).spread(by: gap)
        if fixed[index] != 0 || fixedStands[item.pair] & near != 0 { return false }
        let (from, to) = (guest * rounds + item.part, host * rounds + item.part)
        if load[from] >= model.most(guest) || load[to] >= model.most(host) { return false }
        fixed[index] = 1
        fixedStands[item.pair] |= RoundSet(round: item.part)
        load[from] += 1
        load[to] += 1
        for round in 0..<rounds where round != item.part && near.has(round) {
            let other = Int(place[item.pair * rounds + round])
            if other >= 0, fixed[other] == 0 { fixed[other] = -1 }
        }
        for end in item.part..<min(rounds, item.part + gap + 1) { price[item.pair * rounds + end] = 0 }
        return true
    }

    mutating func fixAway(_ index: Int) { fixed[index] = -1 }

    /// The plan of the last `solve`, where no pair stands twice within the gap.
    var draft: PlanDraft {
        var draft = PlanDraft(model)
        for (pair, set) in stands.enumerated() {
            for round in set.members { draft.add(pair, to: round) }
        }
        return draft
    }

    /// The open unit on which to branch: one that stands in conflict, else one whose price isn't used up; those of high
    /// score first. `nil` where the last `solve` found a plan that no other beats.
    func undecided() -> Int? {
        var best: (rank: Int, index: Int)?
        for (index, item) in units.enumerated() where fixed[index] == 0 {
            let isStanding = stands[item.pair].has(item.part)
            var rank = 0
            for end in item.part...min(model.rounds - 1, item.part + model.gap) {
                let excess = excess(item.pair, end)
                if excess > 0, isStanding { rank = 2 }
                if excess < 0, price[item.pair * model.rounds + end] > 0 { rank = max(rank, 1) }
            }
            if rank == 0 { continue }
            rank = rank << 32 + model.score[item.pair]
            if best.map({ rank > $0.rank }) ?? true { best = (rank, index) }
        }
        return best?.index
    }
}
