/// Who has a seat in a plan that no other one is better than; the same problem gives the same plan.
public struct SeatsOutcome: Sendable {
    /// Indices of candidates, ascending.
    public let seated: [Int]
    public let seatsOfGroup: [Int]
    public let seatsOfCountry: [Int]
    public let seatsOfSubregion: [Int]
    public let levels: SeatsLevels
    /// The countries whose seats held before come to `countryBefore`, where for that no plan keeps the countries' rule;
    /// ascending. Of the rule is left that these get no seat more, and that no other country comes to `countryBefore`.
    public let breakers: [Int]
    /// The best flow in each case of the countries' rule that can be; the first one is this plan.
    let flows: [SeatsFlow]

    var problem: SeatsProblem { flows[0].network.problem }

    /// By candidate.
    var isSeated: [Bool] {
        var marks = Array(repeating: false, count: problem.candidates.count)
        for candidate in seated { marks[candidate] = true }
        return marks
    }
}
