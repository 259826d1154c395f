internal import Scheduler

/// What plans are worth in a refutation, and the limit that it is about.
struct PlanValues {
    /// No plan that the refutation is about is worth more.
    private(set) var limit: Int
    /// By country and slot (`country * slots + slot`); 0 where it isn't open.
    let entry: [Int]
    /// By subregion and number of slots.
    let share: [[Int]]
    /// What one earlier turn of a host adds.
    let turn: Int
    /// What a slot adds after one of the same subregion. After the history it is in the entries of slot 0 already.
    let run: Int
    let countCosts: Bool
    private let pastTurns: [Int]

    /// No plan is worth more, so that sums of values and prices stay within 64 bits.
    private static let largest = 1 << 54

    init(
        _ weights: RotationCertificate.Refutation,
        _ target: RefutedPlans,
        _ rules: PlanRules
    ) throws(StepFault) {
        let (fairnessWeight, costWeight, unit) = (weights.fairnessWeight, weights.costWeight, weights.costUnit)
        guard unit >= 1 else { throw StepFault("costUnit: found \(unit); expected 1 or more") }
        let isRight =
            switch target {
            case .anything: fairnessWeight == 0 && costWeight == 0
            case .fairer: fairnessWeight >= 1 && costWeight == 0
            case .cheaper: fairnessWeight >= 0 && costWeight >= 1
            }
        guard isRight else {
            throw StepFault(
                "found weights \(fairnessWeight) and \(costWeight); expected "
                    + "both 0 against all plans, only fairness's above 0 against fairer ones, cost's above 0 against cheaper ones"
            )
        }
        let cheapest = Self.cheapest(rules)
        try Self.refuseIfWide(weights, rules)
        let floor = cheapest.reduce(0, +)
        switch target {
        case .anything: limit = 0
        case .fairer(let fairness): limit = fairnessWeight * (fairness - 1)
        case .cheaper(let cost, let fairness):
            let above = cost - 1 - floor
            limit = fairnessWeight * fairness + costWeight * (above >= 0 ? above / unit : -1)
        }
        let slots = rules.slots
        let run = fairnessWeight * rules.problem.runPrice
        let newest = rules.problem.history.last?.map { rules.home[$0] }
        entry = rules.isOpen.indices.map { index in
            guard rules.isOpen[index], let cost = rules.problem.cost[index / slots][index % slots] else { return 0 }
            let isRun = index % slots == 0 && rules.home[index / slots] == newest
            return costWeight * ((cost - cheapest[index % slots]) / unit) + (isRun ? run : 0)
        }
        share = rules.problem.subregions.indices.map { area in
            (0...slots).map { fairnessWeight * rules.unfairness(of: area, with: $0) }
        }
        turn = fairnessWeight * rules.problem.repeatUnit
        self.run = run
        countCosts = costWeight > 0
        pastTurns = rules.pastTurns
    }

    /// The same values up to another limit.
    func limited(to limit: Int) -> PlanValues {
        var result = self
        result.limit = limit
        return result
    }

    /// What so many turns of a country add.
    func turns(_ count: Int, of country: Int) -> Int {
        turn * (pastTurns[country] * count + count * (count - 1) / 2)
    }

    /// Of this a plan's fairness is a multiple above that of its shares, where costs don't count.
    var step: Int {
        var (divisor, rest) = (turn, run)
        while rest != 0 { (divisor, rest) = (rest, divisor % rest) }
        return divisor
    }

    /// What the next turn of a country adds after so many in the plan.
    func nextTurn(after count: Int, of country: Int) -> Int { turn * (pastTurns[country] + count) }

    /// By slot, over the countries that are open there.
    private static func cheapest(_ rules: PlanRules) -> [Int] {
        (0..<rules.slots).map { slot in
            rules.home.indices.compactMap { rules.isOpen($0, slot) ? rules.problem.cost[$0][slot] : nil }.min() ?? 0
        }
    }

    private static func refuseIfWide(
        _ weights: RotationCertificate.Refutation,
        _ rules: PlanRules
    ) throws(StepFault) {
        let places = rules.slots + rules.problem.history.count
        var fairness = (rules.problem.repeatUnit * places + rules.problem.runPrice) * rules.slots
        for area in rules.problem.subregions.indices {
            fairness += max(rules.unfairness(of: area, with: 0), rules.unfairness(of: area, with: rules.slots))
        }
        var cost = 0
        for slot in 0..<rules.slots {
            cost += rules.home.indices.compactMap { rules.problem.cost[$0][slot] }.max() ?? 0
        }
        let fair = weights.fairnessWeight.multipliedReportingOverflow(by: fairness + 1)
        let dear = weights.costWeight.multipliedReportingOverflow(by: cost / weights.costUnit + 1)
        if fair.overflow || dear.overflow || fair.partialValue > largest || dear.partialValue > largest {
            throw StepFault("found weights that make values too large; expected plans worth less than \(largest)")
        }
    }
}
