/// The pairs of each round while a plan is being made, and what each group makes and hosts.
struct PlanDraft {
    let model: VisitsModel
    private(set) var rounds: [[Int]]
    private(set) var made: [Int]
    private(set) var hosted: [Int]
    private(set) var score = 0

    init(_ model: VisitsModel) {
        self.model = model
        rounds = Array(repeating: [], count: model.rounds)
        made = Array(repeating: 0, count: model.groups)
        hosted = Array(repeating: 0, count: model.groups)
    }

    mutating func add(_ pair: Int, to round: Int) {
        rounds[round].append(pair)
        count(pair, by: 1)
    }

    mutating func clear(_ set: RoundSet) {
        for round in set.members {
            for pair in rounds[round] { count(pair, by: -1) }
            rounds[round] = []
        }
    }

    private mutating func count(_ pair: Int, by change: Int) {
        made[model.guest[pair]] += change
        hosted[model.host[pair]] += change
        score += change * model.score[pair]
    }

    var isBalanced: Bool {
        func differ(_ counts: [Int], _ isFree: [Bool]) -> Int {
            let bound = counts.indices.filter { !isFree[$0] }.map { counts[$0] }
            return (bound.max() ?? 0) - (bound.min() ?? 0)
        }
        return differ(made, model.isTravelFree) <= model.across && differ(hosted, model.isHostFree) <= model.across
            && made.indices.allSatisfy { abs(made[$0] - hosted[$0]) <= model.within($0) }
    }

    /// By pair: the rounds of a set in which it may stand beside what stands in all others.
    func open(in set: RoundSet) -> [RoundSet] {
        var result = model.open.map { $0 & set }
        for round in (model.all & ~set).members {
            let near = ~RoundSet(round: round).spread(by: model.gap)
            for pair in rounds[round] { result[pair] &= near }
        }
        return result
    }
}

extension VisitsModel {
    /// Rounds as few parts, in none of which a pair may stand twice; the first one ends before round `cut`.
    func parts(of set: RoundSet, cut: Int = 0) -> [RoundSet] {
        var (parts, rest) = ([RoundSet](), set)
        if cut > 0 {
            parts.append(set & RoundSet(0..<cut))
            rest &= ~RoundSet(0..<cut)
        }
        while rest != 0 {
            let part = rest & RoundSet(rest.first..<Swift.min(64, rest.first + gap + 1))
            parts.append(part)
            rest &= ~part
        }
        return parts.filter { $0 != 0 }
    }
}
