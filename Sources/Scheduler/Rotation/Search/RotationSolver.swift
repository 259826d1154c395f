/// Finds the best plan: first that of least value, then the proof that none is fairer; where one is, once more with
/// fairness weighing more.
struct RotationSolver {
    let problem: RotationProblem
    let watch: SearchWatch
    let demands: RotationDemands
    let entries: EntryTable
    private(set) var best: RotationPlan?
    private(set) var fairnessBound = 0
    private(set) var verdict = Verdict.open

    enum Verdict { case optimal, infeasible, open }

    init(_ problem: RotationProblem, first: Int? = nil, watch: SearchWatch) {
        self.problem = problem
        self.watch = watch
        demands = RotationDemands(problem.requirements, of: problem)
        entries = EntryTable(problem, under: demands, first: first)
    }

    mutating func run() throws(RotationSearchError) {
        var haste = 1
        while true {
            let units = try ValueUnits(problem, entries: entries, haste: haste)
            let model = RotationModel(problem, under: demands, entries: entries, units: units)
            var search = PlanSearch(model, watch: watch)
            let isClosed = search.run(from: nil) == .closed
            if let plan = search.best { consider(plan.map { model.host[$0] }) }
            if !isClosed { return }
            guard let plan = best else {
                verdict = .infeasible
                return
            }
            let isFairest = proveFairness(of: plan, prices: search.relaxation?.prices, in: units)
            switch isFairest {
            case true?:
                verdict = .optimal
                return
            case false?: haste *= 8
            case nil: return
            }
        }
    }

    private mutating func consider(_ hosts: [Int]) {
        guard let score = problem.score(of: hosts) else { return }
        if let best, best.score <= score { return }
        best = RotationPlan(hosts: hosts, score: score)
    }

    /// Whether no plan is fairer; `nil` where the search ended before that was known.
    private mutating func proveFairness(of plan: RotationPlan, prices: Prices?, in units: ValueUnits) -> Bool? {
        let model = RotationModel(problem, under: demands, entries: entries, units: .fairness)
        var search = PlanSearch(model, below: plan.score.fairness * model.units.grain, watch: watch)
        let isClosed = search.run(from: prices?.scaled(by: model.units.fairnessUnit, over: units.fairnessUnit)) == .closed
        fairnessBound = search.bound / model.units.grain
        if let fairer = search.best {
            consider(fairer.map { model.host[$0] })
            return isClosed ? false : nil
        }
        return isClosed ? true : nil
    }
}

extension Prices {
    func scaled(by factor: Int, over divisor: Int) -> Prices {
        var result = self
        for index in country.indices { result.country[index] = country[index] * factor / divisor }
        for index in region.indices { result.region[index] = region[index] * factor / divisor }
        for index in rows.indices {
            result.rows[index].price = rows[index].price * factor / divisor
            result.rows[index].direction = 0
        }
        return result
    }
}
