import Scheduler

/// Some of a problem's requirements, laid out for the search.
struct SubsetDemands {
    /// The slots that need a host.
    var slots = SlotSet.none
    /// By country.
    var cooldown: [Bool]
    /// By subregion.
    var spacing: [Bool]
    /// By subregion: the slots of each window that the history leaves uncovered.
    var windows: [[SlotSet]]
    /// By country.
    var ceiling: [Bool]
    /// By country: the slots that it must host.
    var pinned: [SlotSet]
    /// By country: the slots that it must not host, whether forbidden or of no use.
    var barred: [SlotSet]

    init(_ requirements: [RotationRequirement], of problem: RotationProblem) {
        cooldown = Array(repeating: false, count: problem.countries.count)
        ceiling = cooldown
        spacing = Array(repeating: false, count: problem.subregions.count)
        windows = Array(repeating: [], count: problem.subregions.count)
        pinned = Array(repeating: .none, count: problem.countries.count)
        barred = cooldown.map { _ in .none }
        for requirement in requirements {
            switch requirement {
            case .slot(let slot): slots = slots.inserting(slot)
            case .cooldown(let country): cooldown[country] = true
            case .spacing(let subregion): spacing[subregion] = true
            case .coverage(let subregion, let from): addWindow(of: subregion, from: from, in: problem)
            case .ceiling(let country): ceiling[country] = true
            case .pin(let index):
                let placement = problem.pinned[index]
                pinned[placement.country] = pinned[placement.country].inserting(placement.slot)
            case .forbid(let index):
                let placement = problem.forbidden[index]
                barred[placement.country] = barred[placement.country].inserting(placement.slot)
            }
        }
        barUselessSlots(of: problem)
    }

    /// A host can be taken out of a slot that needs none, that isn't in a window of its subregion and to which it
    /// isn't pinned: every other rule only gets easier. So nobody need stand there, and what is found under
    /// demands that leave slots out tells whether a plan exists, not which is best.
    private mutating func barUselessSlots(of problem: RotationProblem) {
        let all = SlotSet(below: problem.slots)
        for (country, own) in problem.countries.enumerated() {
            let useful = windows[own.subregion].reduce(slots.union(pinned[country])) { $0.union($1) }
            barred[country] = barred[country].union(all.without(useful))
        }
    }

    private mutating func addWindow(of subregion: Int, from: Int, in problem: RotationProblem) {
        let past = problem.history.dropFirst(from)
        if past.contains(where: { $0.map { problem.countries[$0].subregion } == subregion }) { return }
        let first = from - problem.history.count
        windows[subregion].append(SlotSet(max(0, first)..<(first + problem.coverage)))
    }
}
