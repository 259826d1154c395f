/// Gives each unit a round, so that no group hosts or makes too many visits in one: an edge colouring of a bipartite graph,
/// in which each edge has a list of colours.
///
/// Where every round is open to every unit and none stands twice, each finds a round (König); elsewhere some may not.
struct RoundPlacing {
    let model: VisitsModel
    /// By unit.
    let pairs: [Int]
    let lists: [RoundSet]
    /// By unit: its round, or −1.
    private(set) var round: [Int]
    /// By pair: the rounds in which it stands; empty where no pair has two units.
    private var stands: [RoundSet]
    private let hasTwins: Bool
    /// By place of a group and a round, those of guests first: the units there.
    private var crowd: [[Int32]]
    /// By unit: how often it had to make room.
    private var evictions: [Int]
    private var seen: [Int]
    private var turn = 0
    private var steps: [Step] = []
    private(set) var work = 0

    /// A unit moves to a round and crowds one of its groups there, which the step after the next moves out.
    private struct Step {
        let unit: Int
        let round: Int
        /// Group, with those of hosts after those of guests.
        let crowded: Int
        let before: Int
    }

    init(_ model: VisitsModel, _ units: [(pair: Int, list: RoundSet)]) {
        self.model = model
        pairs = units.map(\.pair)
        lists = units.map(\.list)
        round = Array(repeating: -1, count: units.count)
        var number = Array(repeating: UInt8(0), count: model.pairs)
        for pair in pairs { number[pair] = min(2, number[pair] + 1) }
        hasTwins = number.contains(2)
        stands = hasTwins ? Array(repeating: 0, count: model.pairs) : []
        crowd = Array(repeating: [], count: 2 * model.groups * model.rounds)
        evictions = round
        seen = Array(repeating: 0, count: 2 * model.groups * model.rounds)
    }

    /// Places all units, those with few rounds first; makes room by force up to `patience` times where none is left.
    /// Returns the units that found no round.
    mutating func placeAll(patience: Int, watch: SearchWatch) -> [Int] {
        let order = pairs.indices.sorted { (lists[$0].count, $0) < (lists[$1].count, $1) }
        var waiting: [Int] = []
        for unit in order where !place(unit) { waiting.append(unit) }
        var left = patience
        var next = 0
        while next < waiting.count, left > 0, !watch.spend(work) {
            work = 0
            let unit = waiting[next]
            next += 1
            if place(unit) { continue }
            left -= 1
            waiting += force(unit)
        }
        return Array(waiting[next...]).filter { !place($0) }
    }

    private func ends(_ unit: Int) -> (guest: Int, host: Int) {
        (model.guest[pairs[unit]], model.groups + model.host[pairs[unit]])
    }

    private func place(_ group: Int, _ round: Int) -> Int { group * model.rounds + round }

    private func hasRoom(_ group: Int, _ round: Int) -> Bool {
        crowd[place(group, round)].count < model.most(group)
    }

    /// The rounds in which a unit may stand, given where its pair stands beside it.
    private func choices(_ unit: Int) -> RoundSet {
        guard hasTwins else { return lists[unit] }
        var others = stands[pairs[unit]]
        if round[unit] >= 0 { others &= ~RoundSet(round: round[unit]) }
        return lists[unit] & ~others.spread(by: model.gap)
    }

    private mutating func put(_ unit: Int, _ target: Int) {
        let (guest, host) = ends(unit)
        crowd[place(guest, target)].append(Int32(unit))
        crowd[place(host, target)].append(Int32(unit))
        if hasTwins { stands[pairs[unit]] |= RoundSet(round: target) }
        round[unit] = target
    }

    private mutating func take(_ unit: Int) {
        let (guest, host) = ends(unit)
        for group in [guest, host] {
            let spot = place(group, round[unit])
            guard let index = crowd[spot].firstIndex(of: Int32(unit)) else { continue }
            crowd[spot].swapAt(index, crowd[spot].count - 1)
            crowd[spot].removeLast()
        }
        if hasTwins { stands[pairs[unit]] &= ~RoundSet(round: round[unit]) }
        round[unit] = -1
    }

    /// Places a unit where both its groups have room, or moves others along a chain that begins where one has and ends
    /// where another has; `false` where there is no such chain.
    private mutating func place(_ unit: Int) -> Bool {
        let (guest, host) = ends(unit)
        let open = choices(unit)
        steps.removeAll(keepingCapacity: true)
        turn += 1
        var rest = open
        while rest != 0 {
            let target = rest.first
            rest &= rest - 1
            switch (hasRoom(guest, target), hasRoom(host, target)) {
            case (true, true):
                put(unit, target)
                return true
            case (true, false): reach(host, unit, target, after: -1)
            case (false, true): reach(guest, unit, target, after: -1)
            case (false, false): continue
            }
        }
        var next = 0
        while next < steps.count {
            if let last = extend(next, from: unit) {
                follow(last)
                return true
            }
            next += 1
        }
        return false
    }

    private mutating func reach(_ group: Int, _ unit: Int, _ target: Int, after before: Int) {
        let spot = place(group, target)
        if seen[spot] == turn { return }
        seen[spot] = turn
        steps.append(Step(unit: unit, round: target, crowded: group, before: before))
    }

    /// Looks for units that could leave where a step crowds; the last step of a chain where one finds room.
    private mutating func extend(_ index: Int, from first: Int) -> Step? {
        let step = steps[index]
        let origin = round[step.unit]
        for other in crowd[place(step.crowded, step.round)] {
            let unit = Int(other)
            if isOnTheWay(unit, index) { continue }
            let (guest, host) = ends(unit)
            let far = guest == step.crowded ? host : guest
            var rest = choices(unit) & ~RoundSet(round: step.round)
            if rest != 0, passes(far, index) { continue }
            while rest != 0 {
                let target = rest.first
                rest &= rest - 1
                work += 1
                // What crowds the group here made room where it came from.
                if target != origin, !hasRoom(step.crowded, target) { continue }
                if hasRoom(far, target) { return Step(unit: unit, round: target, crowded: far, before: index) }
                reach(far, unit, target, after: index)
            }
        }
        return nil
    }

    /// Whether a chain already moves this unit's pair.
    private func isOnTheWay(_ unit: Int, _ index: Int) -> Bool {
        var step = index
        while step >= 0 {
            if pairs[steps[step].unit] == pairs[unit] { return true }
            step = steps[step].before
        }
        return false
    }

    /// Whether a chain already touches this group: then its room there is no longer what it was.
    private func passes(_ group: Int, _ index: Int) -> Bool {
        var step = index
        while step >= 0 {
            let (guest, host) = ends(steps[step].unit)
            if guest == group || host == group { return true }
            step = steps[step].before
        }
        return false
    }

    private mutating func follow(_ last: Step) {
        var step = last
        while true {
            if round[step.unit] >= 0 { take(step.unit) }
            put(step.unit, step.round)
            if step.before < 0 { return }
            step = steps[step.before]
        }
    }

    /// Puts a unit where the fewest others have to make room, of these those that had to least often; returns them.
    private mutating func force(_ unit: Int) -> [Int] {
        let (guest, host) = ends(unit)
        var best: (cost: Int, round: Int, out: [Int])?
        for target in lists[unit].members {
            var out: [Int] = []
            for group in [guest, host] where !hasRoom(group, target) {
                let others = crowd[place(group, target)].map(Int.init)
                if let least = others.min(by: { (evictions[$0], $0) < (evictions[$1], $1) }) { out.append(least) }
            }
            if hasTwins {
                let near = RoundSet(round: target).spread(by: model.gap)
                for other in pairs.indices where pairs[other] == pairs[unit] && round[other] >= 0 {
                    if near.has(round[other]), !out.contains(other) { out.append(other) }
                }
            }
            let cost = out.reduce(0) { $0 + 1 + 2 * (evictions[$1] + 1) }
            if best.map({ cost < $0.cost }) ?? true { best = (cost, target, out) }
        }
        guard let best else { return [] }
        for other in best.out {
            take(other)
            evictions[other] += 1
        }
        put(unit, best.round)
        return best.out
    }
}
