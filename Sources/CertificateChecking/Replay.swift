internal import Scheduler

/// A refutation's steps, done again.
///
/// Why a step drops no plan up to the limit: under any prices (those of windows at least 0) a plan is worth at least its
/// path's length, each arc at the price of its label, plus the constant: for each country and subregion the least that
/// its number of turns adds, less their price, and for each window its price, which a plan that keeps the rule pays
/// at most. So an arc whose shortest path, with the constant, is beyond the limit lies on no such plan; nor has one
/// a number of turns that adds more than the least by more than what the shortest path leaves below the limit.
struct Replay {
    let rules: PlanRules
    private(set) var values: PlanValues
    private(set) var isRefuted: Bool
    private var graph: PathGraph
    /// Whether labels are countries; else they are subregions, and the cheapest country of one stands for it.
    private var hasCountries = false
    /// By country and slot: whether a path up to the limit may lead through it. Kept while labels are subregions.
    private var isOpen: [Bool]
    /// By country and number of turns.
    private var mayTurn: [[Bool]]
    /// By subregion and number of slots.
    private var mayCount: [[Bool]]
    /// By country and subregion: whether the graph counts its turns, so that the constant doesn't.
    private var isTurnSplit: [Bool]
    private var isShareSplit: [Bool]
    /// By subregion: whether the graph counts its runs; else they count as nothing.
    private var isRunSplit: [Bool]
    private var prices: PriceTable
    private let members: [[Int]]
    /// By how much the shortest path lay below the limit when it was last measured, and then by subregion and number of
    /// slots by how much each adds more than the least; empty for those that the graph counts.
    private var slack = 0
    private var spareCounts: [[Int]] = []
    /// Whether the slots are shared out in one way only.
    private var isOneWay = false

    init(_ rules: PlanRules, _ values: PlanValues) {
        self.rules = rules
        self.values = values
        let problem = rules.problem
        graph = PathGraph(slots: rules.slots, labels: problem.subregions.count)
        isOpen = rules.isOpen
        let slots = rules.slots
        mayTurn = problem.countries.map { country in (0...slots).map { $0 <= country.maxTurns } }
        isTurnSplit = Array(repeating: false, count: problem.countries.count)
        isShareSplit = Array(repeating: false, count: problem.subregions.count)
        isRunSplit = isShareSplit
        prices = PriceTable(rules)
        var members = Array(repeating: [Int](), count: problem.subregions.count)
        for (country, area) in rules.home.enumerated() { members[area].append(country) }
        self.members = members
        mayCount = members.enumerated().map { rules.possibleCounts(of: $0.offset, $0.element) }
        // A subregion that can't meet its windows leaves no plan.
        isRefuted = mayCount.contains { !$0.contains(true) }
    }

    mutating func take(_ step: RotationCertificate.Step, _ work: inout WorkBudget) throws(StepFault) {
        switch step {
        case .prices(let list): prices = try PriceTable(list, rules)
        case .countries: try tellCountriesApart()
        case .split(let feature): try split(by: feature, &work)
        case .ways(let ways):
            try refute(ways, &work)
            return
        }
        try drop(&work)
    }

    private mutating func tellCountriesApart() throws(StepFault) {
        if hasCountries { throw StepFault("found a second step of countries; expected one") }
        hasCountries = true
        let slots = rules.slots
        try graph.relabel { slot, area in members[area].filter { isOpen[$0 * slots + slot] } }
    }

    private mutating func split(
        by feature: RotationCertificate.Feature,
        _ work: inout WorkBudget
    ) throws(StepFault) {
        let slots = rules.slots
        switch feature {
        case .spacing(let area, let distance):
            try expectSubregion(area)
            guard distance >= 1, distance <= max(1, rules.problem.spacing) else {
                throw StepFault("distance: found \(distance); expected 1 or more, at most the instance's spacing")
            }
            try graph.split(by: .spacing(distance, slots: slots), isHit: hits(area), &work)
            if distance >= min(rules.problem.spacing, slots) { prices.forget(.spacing, area) }
        case .coverage(let area):
            try expectSubregion(area)
            try graph.split(by: .coverage(rules.windows[area], slots: slots), isHit: hits(area), &work)
            prices.forget(.coverage, area)
        case .runs(let area):
            try expectSubregion(area)
            if isRunSplit[area] { throw StepFault("subregion: found \(area) for the second time; expected another") }
            try graph.split(by: .runs(values.run, slots: slots), isHit: hits(area), &work)
            isRunSplit[area] = true
        case .share(let area):
            try expectSubregion(area)
            if isShareSplit[area] { throw StepFault("subregion: found \(area) for the second time; expected another") }
            try graph.split(by: .share(mayCount[area], values.share[area]), isHit: hits(area), &work)
            isShareSplit[area] = true
        case .turns(let country):
            guard isTurnSplit.indices.contains(country), !isTurnSplit[country], hasCountries else {
                throw StepFault("country: found \(country); expected one not split yet, after the step of countries")
            }
            let isLive = graph.arcs.map { $0.contains { $0.label == country } }
            let memory = try RuleMemory.turns(
                isPossible: mayTurn[country],
                rest: rules.problem.cooldown,
                isLive: isLive
            ) { values.nextTurn(after: $0, of: country) }
            try graph.split(by: memory, isHit: isTurnSplit.indices.map { $0 == country }, &work)
            isTurnSplit[country] = true
            prices.forget(.cooldown, country)
        }
    }

    private func expectSubregion(_ area: Int) throws(StepFault) {
        if !mayCount.indices.contains(area) { throw StepFault("subregion: found \(area); expected an index of one") }
    }

    /// By label whether it is in a subregion.
    private func hits(_ area: Int) -> [Bool] {
        hasCountries ? rules.home.map { $0 == area } : mayCount.indices.map { $0 == area }
    }

    /// Drops what lies on no path up to the limit under the prices.
    private mutating func drop(_ work: inout WorkBudget) throws(StepFault) {
        try work.spend(3 * graph.size + prices.size + (mayTurn.count + mayCount.count) * (rules.slots + 1))
        let entry = prices.entries(values, isTurnSplit, isShareSplit)
        let (constant, spare) = constant()
        let price = hasCountries ? entry : entry.enumerated().map { cheapest($0.offset, $0.element) }
        let fore = graph.fore(price)
        let back = graph.back(price)
        let shortest = back[0][0]
        let limit = values.limit - constant
        if shortest > limit {
            isRefuted = true
            return
        }
        graph.keep { slot, arc in
            let length = fore[slot][arc.tail] + price[slot][arc.label] + arc.extra + back[slot + 1][arc.head]
            return length <= limit
        }
        if !hasCountries { close(entry, price, fore, back, limit) }
        slack = limit - shortest
        spareCounts = spare.counts
        narrow(spare, by: slack)
    }

    /// By subregion the price of its cheapest open country in a slot.
    private func cheapest(_ slot: Int, _ entry: [Int]) -> [Int] {
        members.map { list in
            list.reduce(PathGraph.unreachable / 4) { isOpen[$1 * rules.slots + slot] ? min($0, entry[$1]) : $0 }
        }
    }
}

extension Replay {
    /// Closes the entries through whose subregions no path up to the limit leads with them.
    private mutating func close(_ entry: [[Int]], _ price: [[Int]], _ fore: [[Int]], _ back: [[Int]], _ limit: Int) {
        for slot in 0..<rules.slots {
            var rest = Array(repeating: PathGraph.unreachable, count: members.count)
            for arc in graph.arcs[slot] {
                rest[arc.label] = min(rest[arc.label], fore[slot][arc.tail] + arc.extra + back[slot + 1][arc.head])
            }
            for (area, list) in members.enumerated() {
                for country in list where rest[area] + entry[slot][country] > limit {
                    isOpen[country * rules.slots + slot] = false
                }
            }
        }
    }

    /// What any path is worth besides its arcs, and by how much each number of turns or slots adds more than the least.
    private func constant() -> (sum: Int, spare: (turns: [[Int]], counts: [[Int]])) {
        var sum = prices.windowConstant
        var turns = Array(repeating: [Int](), count: mayTurn.count)
        var counts = Array(repeating: [Int](), count: mayCount.count)
        for country in mayTurn.indices where !isTurnSplit[country] {
            let worth = mayTurn[country].indices.map {
                mayTurn[country][$0] ? values.turns($0, of: country) - prices.country[country] * $0 : .max
            }
            let least = worth.min() ?? 0
            sum += least
            turns[country] = worth.map { $0 == .max ? .max : $0 - least }
        }
        for area in mayCount.indices where !isShareSplit[area] {
            let worth = mayCount[area].indices.map {
                mayCount[area][$0] ? values.share[area][$0] - prices.subregion[area] * $0 : .max
            }
            let least = worth.min() ?? 0
            sum += least
            counts[area] = worth.map { $0 == .max ? .max : $0 - least }
        }
        return (sum, (turns, counts))
    }

    /// Refutes each way to share the slots out in which a plan may lie within the limit, by the steps given for it.
    private mutating func refute(
        _ refuted: [RotationCertificate.Way],
        _ work: inout WorkBudget
    ) throws(StepFault) {
        guard !values.countCosts, !isShareSplit.contains(true), spareCounts.count == mayCount.count, !isOneWay else {
            throw StepFault(
                "found ways; expected them once, after prices, where costs don't count and no share is split"
            )
        }
        var sharing = ShareOut(slots: rules.slots, values: values, mayCount: mayCount, spare: spareCounts, slack: slack)
        try sharing.visit(0, slots: 0, share: 0, excess: 0, &work)
        let steps = Dictionary(refuted.map { ($0.counts, $0.steps) }) { first, _ in first }
        for way in sharing.ways {
            guard let steps = steps[way.counts] else {
                throw StepFault("found no way \(way.counts); expected every one in which a better plan may lie")
            }
            var part = self
            part.isOneWay = true
            part.values = values.limited(to: way.limit)
            for (area, count) in way.counts.enumerated() {
                part.mayCount[area] = part.mayCount[area].indices.map { $0 == count }
            }
            try work.spend(graph.size + isOpen.count)
            for step in steps where !part.isRefuted { try part.take(step, &work) }
            if !part.isRefuted { throw StepFault("found steps for way \(way.counts) that leave better plans possible") }
        }
        isRefuted = true
    }

    /// Rules out the numbers of turns and slots that add too much by themselves. One that adds least always stays.
    private mutating func narrow(_ spare: (turns: [[Int]], counts: [[Int]]), by slack: Int) {
        for (country, list) in spare.turns.enumerated() where !list.isEmpty {
            mayTurn[country] = list.map { $0 <= slack }
        }
        for (area, list) in spare.counts.enumerated() where !list.isEmpty { mayCount[area] = list.map { $0 <= slack } }
    }
}
