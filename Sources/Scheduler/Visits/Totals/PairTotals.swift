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

    /// `open` holds, by pair, the rounds in which it may stand. `made` and `hosted` count, by group, what stands in the
    /// rounds that belong to no part.
    init(_ model: VisitsModel, parts: [RoundSet], open: [RoundSet], made: [Int], hosted: [Int]) {
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
            for link in side.links {
                let outer = link.outer < 0 ? offsets[number] + link.group : narrow[number] + link.outer
                let inner = narrow[number] + link.inner
                graph.add(
                    number == 0 ? outer : inner,
                    number == 0 ? inner : outer,
                    0...(model.most(number * groups + link.group) * (link.rounds & model.present[link.group]).count)
                )
                spans.append((number * groups + link.group, link.rounds))
            }
        }
        travelArc = units.count + spans.count
        hostArc = travelArc + groups
        let whole = parts.reduce(0, |)
        let stay = model.present.map { ($0 & whole).count }
        travel = CountWindows(
            before: made,
            most: zip(stay, model.travelMax).map { $0 * $1 },
            width: model.across,
            isFree: model.isTravelFree
        )
        host = CountWindows(
            before: hosted,
            most: zip(stay, model.hostMax).map { $0 * $1 },
            width: model.across,
            isFree: model.isHostFree
        )
        for group in 0..<groups { graph.add(1 + group, offsets[0] + group, 0...0) }
        for group in 0..<groups { graph.add(offsets[1] + group, 1 + group, 0...0) }
        for group in 0..<groups {
            // More hosted than made goes to the hub.
            let lead = hosted[group] - made[group]
            let within = model.within(group)
            graph.add(1 + group, 0, max(0, -within - lead)...max(0, within - lead))
            graph.add(0, 1 + group, max(0, lead - within)...max(0, lead + within))
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
