import Scheduler

/// The exact search, by dynamic programming over sets of slots.
///
/// Every rule and the objective fall apart by subregion: spacing, coverage and share depend on the set of slots that the
/// subregion hosts; cooldown, ceiling, repeats and cost on the sets that each of its countries hosts. So the best plan
/// is the best way to part the slots first among subregions, then among each one's countries, and both are min-plus
/// convolutions over subsets. At most 3^slots steps for each country and each subregion; spacing and cooldown
/// cut that down by orders of magnitude.
struct SubsetSearch {
    /// With more slots the tables outgrow the memory.
    static let slotLimit = 18
    /// Some seconds of work.
    static let stepLimit = 1_500_000_000
    /// A tenth of a second or two, for a search that is one of many.
    static let shortStepLimit = 50_000_000
    /// Ways for all countries to host; some hundred megabytes.
    static let turnLimit = 2_000_000

    /// One subregion, ready for the search.
    struct Home {
        let countries: [Int]
        /// By position in `countries`.
        let turns: [[SlotChoice]]
        /// What spacing allows.
        let sets: [SlotSet]
    }

    let problem: RotationProblem
    let demands: SubsetDemands
    let digits: HostDigits
    let shares: ShareTable
    let homes: [Home]
    var allSlots: SlotSet { SlotSet(below: problem.slots) }

    init(
        _ problem: RotationProblem,
        under requirements: [RotationRequirement],
        stepLimit: Int = Self.stepLimit
    ) throws(SubsetSearchError) {
        try Self.refuseIfTooLong(problem)
        self.problem = problem
        demands = SubsetDemands(requirements, of: problem)
        digits = HostDigits(slots: problem.slots)
        shares = ShareTable(problem)
        var homes: [Home] = []
        var turnsLeft = Self.turnLimit
        var steps = 0
        for subregion in problem.subregions.indices {
            let home = try Self.home(subregion, of: problem, under: demands, digits: digits, turnsLeft: &turnsLeft)
            steps += home.turns.reduce(0) { $0 + stepCount(adding: $1, to: home.sets) }
            steps += home.sets.reduce(0) { $0 + 1 << (problem.slots - $1.count) }
            if steps > stepLimit { throw .tooManySteps }
            homes.append(home)
        }
        self.homes = homes
    }

    private static func refuseIfTooLong(_ problem: RotationProblem) throws(SubsetSearchError) {
        if problem.slots > slotLimit { throw .tooLong }
        let limit = HostDigits(slots: problem.slots).countries
        if problem.countries.count > limit {
            throw .tooManyCountries
        }
    }

    private static func home(
        _ subregion: Int,
        of problem: RotationProblem,
        under demands: SubsetDemands,
        digits: HostDigits,
        turnsLeft: inout Int
    ) throws(SubsetSearchError) -> Home {
        let countries = problem.countries.indices.filter { problem.countries[$0].subregion == subregion }
        var turns: [[SlotChoice]] = []
        var open = SlotSet.none
        for country in countries {
            let own = problem.turns(of: country, under: demands, digits: digits)
            turnsLeft -= own.count
            if turnsLeft < 0 { throw .tooManySteps }
            open = own.reduce(open) { $0.union($1.slots) }
            turns.append(own)
        }
        let sets = problem.spacedSets(of: subregion, open: open, under: demands)
        return Home(countries: countries, turns: turns, sets: sets)
    }

    /// The best plan under the demands; impossible where there is none.
    func best() throws(SubsetSearchError) -> PartialPlan {
        var choices: [[SlotChoice]] = []
        for subregion in homes.indices { choices.append(try self.choices(of: subregion)) }
        // The two longest lists are the cheapest first and last; the order can't show in the answer.
        choices.sort { $0.count > $1.count }
        let nobody = [SlotChoice(slots: .none, plan: .empty)]
        let last = choices.count > 1 ? choices.remove(at: 1) : choices.popLast() ?? nobody
        var table = PlanTable(slots: problem.slots)
        for choice in choices { table = table.adding(choice, within: allSlots) }
        return table.best(adding: last, needed: demands.slots, of: allSlots)
    }

    /// All ways for a subregion to host, each with its best countries.
    func choices(of subregion: Int) throws(SubsetSearchError) -> [SlotChoice] {
        let home = homes[subregion]
        var table = CountryTable(sets: home.sets, slots: problem.slots)
        for turns in home.turns {
            table.add(turns)
        }
        return home.sets.compactMap { set in
            guard table[set].isPossible, let own = share(of: subregion, hosting: set) else { return nil }
            return SlotChoice(slots: set, plan: table[set] + own)
        }
    }

    /// What hosting just these slots adds for the subregion itself; `nil` where it leaves a window uncovered.
    func share(of subregion: Int, hosting set: SlotSet) -> PartialPlan? {
        if demands.windows[subregion].contains(where: { $0.intersection(set).isEmpty }) { return nil }
        let unfairness = shares.unfairness(of: subregion, hosting: set.count)
        return PartialPlan(fairness: unfairness, cost: 0, hosts: 0)
    }
}

extension SubsetSearch {
    /// The best plan of a problem under all its requirements; `nil` where there is none.
    static func bestPlan(of problem: RotationProblem) throws(SubsetSearchError) -> RotationPlan? {
        let search = try SubsetSearch(problem, under: problem.requirements)
        let best = try search.best()
        if !best.isPossible { return nil }
        return RotationPlan(
            hosts: search.digits.hosts(of: best.hosts),
            score: RotationScore(fairness: best.fairness, cost: best.cost)
        )
    }
}
