/// The cheapest hosts for slots when only ceilings, shares, repeats and the number of slots of each subregion count: a
/// minimum-cost flow from slots through countries and subregions, with convex costs on the last two steps.
///
/// Grows slot by slot along shortest paths. Each path takes O(entries) steps, a few times over.
struct HostFlow {
    let model: RotationModel
    /// By slot: its entry, or −1.
    private(set) var chosen: [Int]
    /// By country.
    private(set) var turns: [Int]
    /// By subregion.
    private(set) var counts: [Int]
    /// What it is worth to fill a slot that a subregion needs: more than any plan.
    let urgency: Int
    /// By country: its newest slot, or −1; then by slot the country's next one.
    private var firstSlot: [Int]
    private var nextSlot: [Int]
    /// By country, then by subregion: the shortest path from the slot that is being placed.
    private(set) var distance: [Int]
    /// By country the entry through which the path comes, or −1 from its subregion; by subregion the country.
    private var origin: [Int]
    private var isWaiting: [Bool]
    private var queue: [Int] = []

    init(_ model: RotationModel) {
        self.model = model
        chosen = Array(repeating: -1, count: model.slots)
        turns = Array(repeating: 0, count: model.countries)
        counts = Array(repeating: 0, count: model.regions)
        urgency = 1 << 51
        firstSlot = Array(repeating: -1, count: model.countries)
        nextSlot = Array(repeating: -1, count: model.slots)
        distance = Array(repeating: .max, count: model.countries + model.regions)
        origin = Array(repeating: -1, count: model.countries + model.regions)
        isWaiting = Array(repeating: false, count: model.countries + model.regions)
    }

    /// What one more slot of a subregion adds.
    func step(of region: Int, from count: Int) -> Int {
        let step = model.share[region][count + 1] - model.share[region][count]
        return count < model.bounds[region].lowerBound ? step - urgency : step
    }

    /// Finds a host for a slot, and other ones for others where that is cheapest; `false` where there is none.
    /// `within` names the one subregion that each slot may go to; empty where all may.
    mutating func place(_ slot: Int, within pattern: [Int] = [], avoiding barred: [Bool] = []) -> Bool {
        for node in distance.indices { distance[node] = .max }
        queue.removeAll(keepingCapacity: true)
        relaxEntries(of: slot, from: 0, pattern, barred)
        var position = 0
        while position < queue.count {
            let node = queue[position]
            position += 1
            isWaiting[node] = false
            if node < model.countries {
                relaxCountry(node, pattern, barred)
            } else {
                relaxRegion(node - model.countries)
            }
        }
        var best = Int.max
        var last = -1
        for region in 0..<model.regions where counts[region] < model.bounds[region].upperBound {
            let path = distance[model.countries + region]
            if path == .max { continue }
            let length = path + step(of: region, from: counts[region])
            if length < best {
                best = length
                last = region
            }
        }
        if last < 0 { return false }
        augment(slot, through: last)
        return true
    }

    @inline(__always)
    private mutating func reach(_ node: Int, _ length: Int, from source: Int) {
        if length >= distance[node] { return }
        distance[node] = length
        origin[node] = source
        if isWaiting[node] { return }
        isWaiting[node] = true
        queue.append(node)
    }

    private mutating func relaxEntries(of slot: Int, from length: Int, _ pattern: [Int], _ barred: [Bool]) {
        let row = slot * model.regions
        let range =
            pattern.isEmpty
            ? model.cells[row]..<model.cells[row + model.regions]
            : model.cells[row + pattern[slot]]..<model.cells[row + pattern[slot] + 1]
        for entry in range where barred.isEmpty || !barred[entry] {
            reach(model.host[entry], length &+ model.value[entry], from: entry)
        }
    }

    private mutating func relaxCountry(_ country: Int, _ pattern: [Int], _ barred: [Bool]) {
        let length = distance[country]
        if turns[country] < model.ceiling[country] {
            let step = model.turnValue(of: country, turn: turns[country] + 1)
            reach(model.countries + model.home[country], length + step, from: country)
        }
        var slot = firstSlot[country]
        while slot >= 0 {
            relaxEntries(of: slot, from: length - model.value[chosen[slot]], pattern, barred)
            slot = nextSlot[slot]
        }
    }

    private mutating func relaxRegion(_ region: Int) {
        let length = distance[model.countries + region]
        for country in 0..<model.countries where model.home[country] == region && turns[country] > 0 {
            reach(country, length - model.turnValue(of: country, turn: turns[country]), from: -1)
        }
    }

    private mutating func augment(_ slot: Int, through last: Int) {
        counts[last] += 1
        var country = origin[model.countries + last]
        turns[country] += 1
        while true {
            let entry = origin[country]
            if entry < 0 {
                turns[country] -= 1
                country = origin[model.countries + model.home[country]]
                turns[country] += 1
                continue
            }
            let filled = model.slot(ofEntry: entry)
            let former = chosen[filled]
            if former >= 0 { unlink(filled, from: model.host[former]) }
            chosen[filled] = entry
            nextSlot[filled] = firstSlot[country]
            firstSlot[country] = filled
            if filled == slot { return }
            country = model.host[former]
        }
    }

    private mutating func unlink(_ slot: Int, from country: Int) {
        if firstSlot[country] == slot {
            firstSlot[country] = nextSlot[slot]
            return
        }
        var earlier = firstSlot[country]
        while nextSlot[earlier] != slot { earlier = nextSlot[earlier] }
        nextSlot[earlier] = nextSlot[slot]
    }
}
