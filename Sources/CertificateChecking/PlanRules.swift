internal import Scheduler

/// The rules of the problem, laid out by slot. A place is counted on the line of history and plan, a slot in the plan.
struct PlanRules {
    let problem: RotationProblem
    let slots: Int
    /// By country.
    let home: [Int]
    /// By country and slot (`country * slots + slot`): whether costs, pins, forbidden pairs and the history let it host.
    let isOpen: [Bool]
    /// By subregion: the slots of which one at least is its own. Both ends ascend.
    let windows: [[ClosedRange<Int>]]
    /// By country: how often it hosted before.
    let pastTurns: [Int]
    /// By subregion: its places among those of the history that count for shares.
    let pastShare: [Int]
    /// By subregion, in milli-turns.
    let quota: [Int]

    /// The most cells of a table by slot and country or subregion.
    private static let largestTable = 1 << 21

    init(_ problem: RotationProblem) throws(CertificateFault) {
        let units = problem.countries.count + problem.subregions.count
        guard units * (problem.slots + 1) <= Self.largestTable else {
            throw .tooLarge(
                "the instance: found \(units) countries and subregions and \(problem.slots) slots; expected a product "
                    + "below \(Self.largestTable)"
            )
        }
        self.problem = problem
        slots = problem.slots
        home = problem.countries.map(\.subregion)
        var newestTurn = Array(repeating: -1, count: problem.countries.count)
        var newestStand = Array(repeating: -1, count: problem.subregions.count)
        var turns = Array(repeating: 0, count: problem.countries.count)
        var stands = Array(repeating: 0, count: problem.subregions.count)
        for case (let place, let country?) in problem.history.enumerated() {
            newestTurn[country] = place
            newestStand[problem.countries[country].subregion] = place
            turns[country] += 1
            if place >= problem.history.count - problem.fairnessHistory {
                stands[problem.countries[country].subregion] += 1
            }
        }
        pastTurns = turns
        pastShare = stands
        isOpen = Self.openSlots(of: problem, newestTurn, newestStand)
        windows = problem.subregions.indices.map { Self.windows(of: $0, in: problem, newestStand[$0]) }
        let total = stands.reduce(problem.slots, +)
        let weights = problem.subregions.reduce(0) { $0 + $1.weight }
        // Rounded half up: ⌊(2 · 1000 · weight · total + weights) / (2 · weights)⌋.
        quota = problem.subregions.map { (2 * 1_000 * $0.weight * total + weights) / (2 * weights) }
    }

    private static func openSlots(of problem: RotationProblem, _ turn: [Int], _ stand: [Int]) -> [Bool] {
        let past = problem.history.count
        var isOpen: [Bool] = []
        for (country, row) in problem.cost.enumerated() {
            let area = problem.countries[country].subregion
            for (slot, cost) in row.enumerated() {
                let place = past + slot
                let isTired = turn[country] >= 0 && place - turn[country] < problem.cooldown
                let isNear = stand[area] >= 0 && place - stand[area] < problem.spacing
                isOpen.append(cost != nil && !isTired && !isNear)
            }
        }
        for pair in problem.forbidden { isOpen[pair.country * problem.slots + pair.slot] = false }
        var pins = Array(repeating: Set<Int>(), count: problem.slots)
        for pair in problem.pinned { pins[pair.slot].insert(pair.country) }
        for (slot, pinned) in pins.enumerated() where !pinned.isEmpty {
            for country in problem.countries.indices where pinned.count > 1 || !pinned.contains(country) {
                isOpen[country * problem.slots + slot] = false
            }
        }
        return isOpen
    }

    /// The windows that the history doesn't meet, but for those that hold another one.
    private static func windows(of area: Int, in problem: RotationProblem, _ newest: Int) -> [ClosedRange<Int>] {
        let past = problem.history.count
        let width = problem.coverage
        guard problem.subregions[area].mustCover, width > 0, width <= past + problem.slots else { return [] }
        var found: [ClosedRange<Int>] = []
        for from in max(0, past - width + 1)...(past + problem.slots - width) where from > newest {
            let first = max(0, from - past)
            // Those from the history all begin in slot 0; the first ends first.
            if let last = found.last, last.lowerBound == first { continue }
            found.append(first...(from + width - 1 - past))
        }
        return found
    }

    /// In milli-turns.
    func unfairness(of area: Int, with count: Int) -> Int { abs(1_000 * (pastShare[area] + count) - quota[area]) }

    func isOpen(_ country: Int, _ slot: Int) -> Bool { isOpen[country * slots + slot] }

    /// By number of slots, how many a subregion may have: at least as many as meet its windows with the fewest of its
    /// open slots, at most as many open slots as lie `spacing` apart. Greedy from the left, which is best for both.
    func possibleCounts(of area: Int, _ members: [Int]) -> [Bool] {
        let isOpenSlot = (0..<slots).map { slot in members.contains { isOpen($0, slot) } }
        var most = 0
        var next = 0
        for slot in 0..<slots where slot >= next && isOpenSlot[slot] {
            most += 1
            next = slot + max(1, min(problem.spacing, slots))
        }
        var fewest = 0
        var newest = -1
        for window in windows[area] where window.lowerBound > newest {
            guard let slot = window.last(where: { isOpenSlot[$0] }) else {
                return Array(repeating: false, count: slots + 1)
            }
            fewest += 1
            newest = slot
        }
        return (0...slots).map { $0 >= fewest && $0 <= most }
    }
}
