/// Some of a problem's requirements, laid out for the search.
struct RotationDemands {
    /// By slot: whether it needs a host.
    private(set) var needed: [Bool]
    /// By country.
    private(set) var cooldown: [Bool]
    /// By subregion.
    private(set) var spacing: [Bool]
    /// By subregion: the slots of each window that the history leaves uncovered; both ends ascending, and no window
    /// holds another one.
    private(set) var windows: [[ClosedRange<Int>]]
    /// By country.
    private(set) var ceiling: [Bool]
    /// By slot: the only countries that may host it, each of which must; empty where it isn't pinned.
    private var pins: [[Int]]
    /// By country and slot (`country * slots + slot`).
    private var isForbidden: [Bool]
    private let slots: Int

    init(_ requirements: [RotationRequirement], of problem: RotationProblem) {
        slots = problem.slots
        needed = Array(repeating: false, count: problem.slots)
        cooldown = Array(repeating: false, count: problem.countries.count)
        ceiling = cooldown
        spacing = Array(repeating: false, count: problem.subregions.count)
        windows = Array(repeating: [], count: problem.subregions.count)
        pins = Array(repeating: [], count: problem.slots)
        isForbidden = Array(repeating: false, count: problem.countries.count * problem.slots)
        for requirement in requirements {
            switch requirement {
            case .slot(let slot): needed[slot] = true
            case .cooldown(let country): cooldown[country] = true
            case .spacing(let subregion): spacing[subregion] = true
            case .coverage(let subregion, let from): addWindow(of: subregion, from: from, in: problem)
            case .ceiling(let country): ceiling[country] = true
            case .pin(let index): addPin(problem.pinned[index])
            case .forbid(let index):
                isForbidden[problem.forbidden[index].country * slots + problem.forbidden[index].slot] = true
            }
        }
        barUselessSlots(of: problem)
    }

    /// A host can be taken out of a slot that needs none and that isn't in a window of its subregion: every other rule
    /// only gets easier. So nobody need stand there; where slots need no host, only whether a plan exists is asked.
    private mutating func barUselessSlots(of problem: RotationProblem) {
        for slot in 0..<slots where !needed[slot] {
            for (country, own) in problem.countries.enumerated()
            where !windows[own.subregion].contains(where: { $0.contains(slot) }) {
                isForbidden[country * slots + slot] = true
            }
        }
    }

    func mayHost(_ country: Int, _ slot: Int) -> Bool {
        !isForbidden[country * slots + slot] && pins[slot].allSatisfy { $0 == country }
    }

    private mutating func addPin(_ placement: RotationProblem.Placement) {
        pins[placement.slot].append(placement.country)
        needed[placement.slot] = true
    }

    private mutating func addWindow(of subregion: Int, from: Int, in problem: RotationProblem) {
        let past = problem.history.dropFirst(from)
        if past.contains(where: { $0.map { problem.countries[$0].subregion } == subregion }) { return }
        let first = from - problem.history.count
        let window = max(0, first)...(first + problem.coverage - 1)
        // Windows come by their first place, so an earlier one ends earlier; one that holds it asks nothing more.
        if let newest = windows[subregion].last, newest.lowerBound >= window.lowerBound { return }
        windows[subregion].append(window)
    }
}
