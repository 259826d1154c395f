/// Finds the best plan: first that of least value, then the proof that none is fairer; where one is, once more with
/// fairness weighing more.
struct RotationSolver {
    let problem: RotationProblem
    private let first: Int?
    let watch: SearchWatch
    let progress: (RotationProgress) -> Void
    let demands: RotationDemands
    let entries: EntryTable
    private(set) var best: RotationPlan?
    /// No plan is better.
    private(set) var bound = RotationScore(fairness: 0, cost: 0)
    private(set) var verdict = Verdict.open
    /// No plan is fairer, and one is as fair; known once that is proven.
    private var leastFairness: Int?
    /// What the searches ended with, of use to a problem that differs in slot 0 only.
    private(set) var lessons: Lessons

    enum Verdict { case optimal, infeasible, open }

    /// Prices that made bounds high.
    struct Lessons {
        var haste = 1
        var value: Prices?
        var fairness: Prices?
        /// Plans whose hosts from slot 1 on may serve again.
        var plans: [[Int]] = []
    }

    /// `first` leaves slot 0 to one country.
    init(
        _ problem: RotationProblem,
        first: Int? = nil,
        lessons: Lessons = Lessons(),
        watch: SearchWatch,
        progress: @escaping (RotationProgress) -> Void = { _ in }
    ) {
        self.problem = problem
        self.first = first
        self.watch = watch
        self.progress = progress
        self.lessons = lessons
        demands = RotationDemands(problem.requirements, of: problem)
        entries = EntryTable(problem, under: demands, first: first)
    }

    mutating func run() throws(RotationSearchError) {
        while true {
            let units = try ValueUnits(problem, entries: entries, haste: lessons.haste)
            guard let plan = searchValue(in: units) else { return }
            if leastFairness == nil { proveFairness(of: plan, in: units) }
            guard let leastFairness else { return }
            if plan.fairness == leastFairness {
                verdict = .optimal
                bound = plan
                return
            }
            lessons.haste *= 8
            lessons.value = lessons.value?.scaled(by: 8, over: 1)
        }
    }

    private func model(in units: ValueUnits) -> RotationModel {
        RotationModel(problem, under: demands, entries: entries, units: units)
    }

    /// The score of the plan of least value; `nil` where there is none or the search ended before it was proven.
    private mutating func searchValue(in units: ValueUnits) -> RotationScore? {
        let model = model(in: units)
        var search = PlanSearch(model, watch: watch)
        if let best { search.consider(hosts: best.hosts) }
        if let first { for plan in lessons.plans { search.consider(hosts: [first] + plan.dropFirst()) } }
        var isClosed = search.start(from: lessons.value)
        if !isClosed, search.best == nil {
            var anyPlan = PlanSearch(self.model(in: .none), below: ValueUnits.none.grain, watch: watch)
            let isTold = anyPlan.start(from: nil) || anyPlan.closeGap()
            if let plan = anyPlan.best { search.consider(hosts: plan.map { model.host[$0] }) }
            if isTold, anyPlan.best == nil {
                verdict = .infeasible
                return nil
            }
        }
        if !isClosed {
            isClosed = search.closeGap { bound, plan in
                raise(to: score(atLeast: bound, in: units))
                tell(plan, in: model)
            }
        }
        lessons.value = search.relaxation?.prices
        tell(search.best, in: model)
        raise(to: score(atLeast: search.bound, in: units))
        if !isClosed { return nil }
        guard let hosts = search.best?.map({ model.host[$0] }), let score = problem.score(of: hosts) else {
            verdict = .infeasible
            return nil
        }
        return score
    }

    /// Looks for a fairer plan than one; sets `leastFairness` where that search comes to its end.
    private mutating func proveFairness(of plan: RotationScore, in units: ValueUnits) {
        let model = model(in: .fairness)
        let grain = model.units.grain
        var search = PlanSearch(model, below: plan.fairness * grain, watch: watch)
        let start = lessons.fairness ?? lessons.value?.scaled(by: model.units.fairnessUnit, over: units.fairnessUnit)
        let isClosed = search.start(from: start) || search.closeGap()
        lessons.fairness = search.relaxation?.prices ?? lessons.fairness
        tell(search.best, in: model)
        if isClosed { leastFairness = search.bestValue / grain }
        let fairness = (min(search.bound, plan.fairness * grain) + grain - 1) / grain
        raise(to: RotationScore(fairness: fairness, cost: units.costFloor))
    }

    private mutating func tell(_ plan: [Int]?, in model: RotationModel) {
        guard let hosts = plan?.map({ model.host[$0] }), let score = problem.score(of: hosts) else { return }
        if let best, best.score <= score { return }
        best = RotationPlan(hosts: hosts, score: score)
        progress(RotationProgress(bound: bound, best: best))
    }

    private mutating func raise(to score: RotationScore) {
        if score <= bound { return }
        bound = score
        progress(RotationProgress(bound: bound, best: best))
    }

    /// What a plan scores at least whose value is at least `value`: its cost may take up what fairness doesn't.
    private func score(atLeast value: Int, in units: ValueUnits) -> RotationScore {
        let span = problem.costScale(entries).span
        let whole = min(value, 1 << 55) / units.grain
        let fairness = max(0, whole - span + units.exchange - 1) / units.exchange
        return RotationScore(fairness: fairness, cost: units.costFloor)
    }
}

extension Prices {
    /// The same prices in another unit.
    func scaled(by factor: Int, over divisor: Int) -> Prices {
        var result = self
        for index in country.indices { result.country[index] = country[index] * factor / divisor }
        for index in region.indices { result.region[index] = region[index] * factor / divisor }
        for index in rows.indices { result.rows[index].price = rows[index].price * factor / divisor }
        return result
    }
}
