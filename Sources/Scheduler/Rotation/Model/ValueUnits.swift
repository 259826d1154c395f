/// How fairness and cost are one number: `(fairness · exchange + cost) · grain`, where the costs are counted from each
/// slot's cheapest and in the largest unit that divides them all.
///
/// A plan whose value is least is the best one only if none is fairer: that takes a second search, for fairness alone.
/// One number that compared scores would need an exchange above all costs, and prices hardly find their way with that.
struct ValueUnits {
    /// One unit of cost; prices are whole fractions of it.
    let grain: Int
    /// One milli-turn is worth so many units of cost.
    let exchange: Int
    /// How many of the caller's units of cost are one of ours; 0 where costs don't count.
    let costUnit: Int
    /// The sum over slots of the cheapest cost.
    let costFloor: Int

    var fairnessUnit: Int { grain * exchange }

    /// Where every plan is worth 0.
    static let none = ValueUnits(grain: 1 << 16, exchange: 0, costUnit: 0, costFloor: 0)
    /// Where only fairness counts.
    static let fairness = ValueUnits(grain: finest, exchange: 1, costUnit: 0, costFloor: 0)

    /// Values stay below this, so that a thousand of them add up within 64 bits.
    private static let largest = 1 << 50
    private static let finest = 64
}

extension RotationProblem {
    /// What costs are counted in: their floor, their unit, the sum over slots of their spread, in units.
    func costScale(_ entries: EntryTable) -> (floor: Int, unit: Int, span: Int) {
        var unit = 0
        var floor = 0
        var span = 0
        for slot in 0..<slots {
            let costs = entries.costs(in: slot)
            guard let cheapest = costs.min(), let dearest = costs.max() else { continue }
            for cost in costs { unit = greatestCommonDivisor(unit, cost - cheapest) }
            floor += cheapest
            span += dearest - cheapest
        }
        return (floor, max(1, unit), span / max(1, unit))
    }
}

extension ValueUnits {
    /// `haste` multiplies the exchange, for problems where the usual one lets costs outweigh fairness.
    init(_ problem: RotationProblem, entries: EntryTable, haste: Int = 1) throws(RotationSearchError) {
        let scale = problem.costScale(entries)
        costUnit = scale.unit
        costFloor = scale.floor
        // A sixty-fourth of a slot's usual spread: sixteen milli-turns outweigh a fourth of it.
        // Above the whole span, fairness outweighs whatever costs may save.
        exchange = min(max(1, scale.span / (64 * problem.slots)) * haste, scale.span + 1)
        let turns = problem.slots * (problem.history.count + problem.slots)
        let steps = problem.repeatUnit * turns + problem.runPrice * problem.slots
        let fairness = 2_000 * (problem.slots + problem.history.count) + problem.subregions.count
        let (weighted, isTooHigh) = (fairness + steps).multipliedReportingOverflow(by: exchange)
        let highest = weighted.addingReportingOverflow(scale.span)
        if isTooHigh || highest.overflow || highest.partialValue >= Self.largest { throw .tooWide }
        var grain = Self.finest
        while grain > 1, highest.partialValue * grain >= Self.largest { grain /= 2 }
        self.grain = grain
    }
}

func greatestCommonDivisor(_ left: Int, _ right: Int) -> Int {
    var (left, right) = (left, right)
    while right != 0 { (left, right) = (right, left % right) }
    return left
}
