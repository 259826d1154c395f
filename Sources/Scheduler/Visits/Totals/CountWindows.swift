/// How often groups may make or host a visit, given the least count of all over the whole plan.
struct CountWindows {
    /// By group: what stands in other rounds, and the most that can be added.
    let before: [Int]
    let most: [Int]
    let width: Int
    /// By group: whether no window binds it.
    let isFree: [Bool]
    /// The least counts worth a try: below them a group has too many already, above them windows only narrow.
    let choices: ClosedRange<Int>?

    init(before: [Int], most: [Int], width: Int, isFree: [Bool]) {
        self.before = before
        self.most = most
        self.width = width
        self.isFree = isFree
        let bound = before.indices.filter { !isFree[$0] }
        let low = max(0, bound.reduce(0) { max($0, before[$1]) } - width)
        let tops = bound.map { before[$0] + most[$0] }
        let high = min(tops.min() ?? 0, max(low, (tops.max() ?? 0) - width))
        choices = low <= high ? low...high : nil
    }

    func bounds(of group: Int, from least: Int) -> ClosedRange<Int> {
        if isFree[group] { return 0...most[group] }
        let low = max(0, least - before[group])
        return low...max(low, min(most[group], least + width - before[group]))
    }

    /// How a reduced price of a group's arc changes the value of a circulation when all windows move up by one: 1 where
    /// the bound that it presses against moves, 0 where another bound stands before it.
    func moves(_ group: Int, from least: Int, upper: Bool) -> Bool {
        if isFree[group] { return false }
        return upper ? least + width - before[group] <= most[group] : least > before[group]
    }
}
