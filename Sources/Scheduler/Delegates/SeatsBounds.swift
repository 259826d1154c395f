/// What the countries' rule asks of each country in one of its cases.
struct SeatsBounds: Sendable {
    /// By country: the most seats.
    private let most: [Int]
    /// By country: the least seats.
    let least: [Int]

    private static let endless = Int.max

    /// Without the rule.
    init(_ problem: SeatsProblem) {
        most = Array(repeating: Self.endless, count: problem.countries.count)
        least = Array(repeating: 0, count: problem.countries.count)
    }

    /// No country has `countryBefore`, but for those whose held seats come to it; these get no more.
    init(below problem: SeatsProblem, held: SeatsCounts) {
        most = held.country.map { max($0, problem.rules.countryBefore - 1) }
        least = Array(repeating: 0, count: problem.countries.count)
    }

    /// Every country has `countryFirst`, or all its candidates.
    init(first problem: SeatsProblem) {
        most = Array(repeating: Self.endless, count: problem.countries.count)
        var candidates = Array(repeating: 0, count: problem.countries.count)
        for candidate in problem.candidates { candidates[problem.groups[candidate.group].country] += 1 }
        least = candidates.map { min($0, problem.rules.countryFirst) }
    }

    /// What the bounds add to the price of one seat more.
    func price(of country: Int, after seats: Int) -> SeatsPrice {
        seats >= most[country] ? .none : need(of: country, after: seats)
    }

    func need(of country: Int, after seats: Int) -> SeatsPrice {
        seats < least[country] ? -SeatsPrice.countryRule : .zero
    }
}
