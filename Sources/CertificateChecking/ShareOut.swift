/// Goes through all ways to share the slots out among subregions that the prices leave below the limit, for values
/// that count fairness only.
///
/// In such a way the value of a plan is that of its shares and whole numbers of repeats and runs, so above its shares' it
/// is a multiple of the greatest number that divides what both add. So it is the least such number that isn't below what the prices prove; where that is beyond the limit, no plan shares the slots out like this.
struct ShareOut {
    struct Way {
        /// By subregion.
        let counts: [Int]
        /// No plan within the refutation's limit is worth more.
        let limit: Int
    }

    let slots: Int
    let values: PlanValues
    let mayCount: [[Bool]]
    /// By subregion and number of slots: by how much it lifts what the prices prove.
    let spare: [[Int]]
    /// By how much that lies below the limit without them.
    let slack: Int
    /// Those in which a plan may lie within the limit.
    private(set) var ways: [Way] = []
    private var counts: [Int] = []

    init(slots: Int, values: PlanValues, mayCount: [[Bool]], spare: [[Int]], slack: Int) {
        self.slots = slots
        self.values = values
        self.mayCount = mayCount
        self.spare = spare
        self.slack = slack
    }

    /// `excess` is by how much the counts so far lift what the prices prove.
    mutating func visit(
        _ area: Int,
        slots used: Int,
        share: Int,
        excess: Int,
        _ work: inout WorkBudget
    ) throws(StepFault) {
        if area == mayCount.count {
            if used == slots { note(share, proven: values.limit - slack + excess) }
            return
        }
        try work.spend(slots + 1 - used)
        for count in 0...(slots - used) where mayCount[area][count] && spare[area][count] <= slack - excess {
            counts.append(count)
            try visit(
                area + 1,
                slots: used + count,
                share: share + values.share[area][count],
                excess: excess + spare[area][count],
                &work
            )
            counts.removeLast()
        }
    }

    private mutating func note(_ share: Int, proven: Int) {
        let step = values.step
        var least = share
        if share < proven {
            if step == 0 { return }
            least += (proven - share + step - 1) / step * step
        }
        if least > values.limit { return }
        // The largest value of these shares within the limit.
        let limit = step == 0 ? share : share + (values.limit - share) / step * step
        ways.append(Way(counts: counts, limit: limit))
    }
}
