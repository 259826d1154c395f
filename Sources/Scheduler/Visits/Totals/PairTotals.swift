/// How often each pair stands within some rounds together, whichever round it is: the rounds come in parts, in none of
/// which a pair may stand twice. The plan of all other rounds is given by what each group hosts and makes there.
///
/// A circulation: from each group through what it makes to its pairs, through what their hosts host, and back; what a
/// group makes and hosts differs by what goes through a hub. Its value is no less than that of any plan.
struct PairTotals {
    /// A pair that stands in one of the rounds of a part.
    struct Unit: Hashable {
        let pair: Int
        let part: Int
    }

    private let model: VisitsModel
    private(set) var graph: Circulation
    let units: [Unit]
    /// The arcs that bound what a group does in a span of rounds: its number, those of hosts after those of guests.
    private let spans: [(group: Int, rounds: RoundSet)]
    /// By group: the arcs of all its visits made, and of those hosted.
    let travelArc: Int
    let hostArc: Int
    let travel: CountWindows
    let host: CountWindows

    /// `open` holds, by pair, the rounds in which it may stand. `made` and `hosted` count,
    /// by group, what stands in the rounds that belong to no part.
    init(
        _ model: VisitsModel,
        parts: [RoundSet],
        open: [RoundSet],
        made: [Int],
        hosted: [Int]
    ) {
        self.model = model
        let sides = [SideLevels(model.guest, open, parts, model), SideLevels(model.host, open, parts, model)]
        let groups = model.groups
        // The hub, then each group, what it makes, what it hosts, and narrower spans of rounds.
        var graph = Circulation(nodes: 1 + 3 * groups + sides[0].narrower + sides[1].narrower)
        let offsets = [1 + groups, 1 + 2 * groups]
        let narrow = [1 + 3 * groups, 1 + 3 * groups + sides[0].narrower]
        var units: [Unit] = []
        for (part, rounds) in parts.enumerated() {
            for pair in 0..<model.pairs where open[pair] & rounds != 0 {
                let first = (open[pair] & rounds).first
                let tail = sides[0].node(model.guest[pair], part, first, offsets[0], narrow[0])
                let head = sides[1].node(model.host[pair], part, first, offsets[1], narrow[1])
                graph.add(tail, head, 0...1, price: -model.score[pair])
                units.append(Unit(pair: pair, part: part))
            }
        }
        var spans: [(group: Int, rounds: RoundSet)] = []
        for (number, side) in sides.enumerated() {
            let most = number == 0 ? model.travelMax : model.hostMax
            for link in side.links {
                let outer = link.outer < 0 ? offsets[number] + link.group : narrow[number] + link.outer
                let inner = narrow[number] + link.inner
                graph.add(
                    number == 0 ? outer : inner,
                    number == 0 ? inner : outer,
                    0...(most * (link.rounds & model.present[link.group]).count)
                )
                spans.append((number * groups + link.group, link.rounds))
            }
        }
        travelArc = units.count + spans.count
        hostArc = travelArc + groups
        let whole = parts.reduce(0, |)
        let stay = model.present.map { ($0 & whole).count }
        travel = CountWindows(before: made, most: stay.map { $0 * model.travelMax }, width: model.across)
        host = CountWindows(before: hosted, most: stay.map { $0 * model.hostMax }, width: model.across)
        for group in 0..<groups { graph.add(1 + group, offsets[0] + group, 0...0) }
        for group in 0..<groups { graph.add(offsets[1] + group, 1 + group, 0...0) }
        for group in 0..<groups {
            // More hosted than made goes to the hub.
            let lead = hosted[group] - made[group]
            graph.add(1 + group, 0, max(0, -model.within - lead)...max(0, model.within - lead))
            graph.add(0, 1 + group, max(0, lead - model.within)...max(0, lead + model.within))
        }
        self.graph = graph
        self.units = units
        self.spans = spans
    }

    mutating func set(_ window: BalanceWindow) {
        for group in 0..<model.groups {
            graph.bound(travelArc + group, travel.bounds(of: group, from: window.travel))
            graph.bound(hostArc + group, host.bounds(of: group, from: window.host))
        }
    }

    /// The units that a circulation carries.
    func carried(by flow: [Int]) -> [Unit] { units.indices.filter { flow[$0] > 0 }.map { units[$0] } }

    /// What potentials make a visit worth to its groups, those of hosts after those of guests: by group and round, and by
    /// group whichever the round.
    func worth(_ potential: [Int]) -> (ofPlace: [Int], ofCount: [Int]) {
        func gain(_ arc: Int) -> Int { potential[Int(graph.heads[arc])] - potential[Int(graph.tails[arc])] }
        var ofPlace = Array(repeating: 0, count: 2 * model.groups * model.rounds)
        for (number, span) in spans.enumerated() {
            for round in (span.rounds & model.present[span.group % model.groups]).members {
                ofPlace[span.group * model.rounds + round] += max(0, gain(units.count + number))
            }
        }
        let groups = 0..<model.groups
        return (
            ofPlace,
            groups.map { gain(travelArc + $0) + potential[1 + $0] - potential[0] }
                + groups.map { gain(hostArc + $0) - potential[1 + $0] + potential[0] }
        )
    }

    func score(of flow: [Int]) -> Int {
        units.indices.reduce(0) { flow[$1] > 0 ? $0 - graph.price[$1] : $0 }
    }
}

/// How often groups may make or host a visit, given the least count of all over the whole plan.
struct CountWindows {
    /// By group: what stands in other rounds, and the most that can be added.
    let before: [Int]
    let most: [Int]
    let width: Int
    /// The least counts worth a try: below them a group has too many already, above them windows only narrow.
    let choices: ClosedRange<Int>?

    init(before: [Int], most: [Int], width: Int) {
        self.before = before
        self.most = most
        self.width = width
        let low = max(0, before.reduce(0, max) - width)
        let tops = zip(before, most).map { $0 + $1 }
        let high = min(tops.min() ?? 0, max(low, (tops.max() ?? 0) - width))
        choices = low <= high ? low...high : nil
    }

    func bounds(of group: Int, from least: Int) -> ClosedRange<Int> {
        let low = max(0, least - before[group])
        return low...max(low, min(most[group], least + width - before[group]))
    }

    /// How a reduced price of a group's arc changes the value of a circulation when all windows move up by one: 1 where
    /// the bound that it presses against moves, 0 where another bound stands before it.
    func moves(_ group: Int, from least: Int, upper: Bool) -> Bool {
        upper ? least + width - before[group] <= most[group] : least > before[group]
    }
}

/// The spans of rounds in which pairs of a group may stand: a whole part, or its end from some round on. What history
/// keeps from early rounds shares the later ones.
struct SideLevels {
    struct Link {
        let group: Int
        /// Index of the next wider span, or −1 for all that the group does.
        let outer: Int
        let inner: Int
        let rounds: RoundSet
    }

    private(set) var links: [Link] = []
    private(set) var narrower = 0
    /// By group and part: the first rounds of its spans, and the index of the first one's node; −1 for none of its own.
    private var starts: [RoundSet]
    private var firstNode: [Int]
    private let parts: Int

    init(_ group: [Int], _ open: [RoundSet], _ parts: [RoundSet], _ model: VisitsModel) {
        self.parts = parts.count
        starts = Array(repeating: 0, count: model.groups * parts.count)
        firstNode = Array(repeating: -1, count: model.groups * parts.count)
        for (part, rounds) in parts.enumerated() {
            for pair in open.indices where open[pair] & rounds != 0 {
                starts[group[pair] * parts.count + part] |= RoundSet(round: (open[pair] & rounds).first)
            }
        }
        for place in starts.indices where starts[place] != 0 {
            let (one, rounds) = (place / parts.count, parts[place % parts.count])
            // One part's widest span needs no node: the group's count bounds it.
            var outer = -1
            for (order, start) in starts[place].members.enumerated() where order > 0 || parts.count > 1 {
                if firstNode[place] < 0 { firstNode[place] = narrower }
                links.append(Link(group: one, outer: outer, inner: narrower, rounds: rounds & RoundSet(start..<64)))
                outer = narrower
                narrower += 1
            }
        }
    }

    func node(_ group: Int, _ part: Int, _ start: Int, _ base: Int, _ narrow: Int) -> Int {
        let place = group * parts + part
        let order = (starts[place] & RoundSet(0..<start)).count - (parts > 1 ? 0 : 1)
        return order < 0 ? base + group : narrow + firstNode[place] + order
    }
}
