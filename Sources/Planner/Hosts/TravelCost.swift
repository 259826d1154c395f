internal import NetworkModel
internal import ReferenceData

/// How far the delegates travel, one for each group, from capital to capital.
struct TravelCost {
    private let homes: [(code: CountryCode, capital: Coordinate, groups: Int)]
    /// How many delegates there are.
    let delegates: Int

    /// The groups of these countries send a delegate each.
    init(groups: [Group], in countries: [CountryCode], facts: Countries) throws(PlannerError) {
        var homes: [(code: CountryCode, capital: Coordinate, groups: Int)] = []
        for code in countries {
            let count = groups.count { $0.countryCode == code }
            if count > 0 { homes.append((code, try facts.capital(of: code), count)) }
        }
        self.homes = homes
        delegates = homes.reduce(0) { $0 + $1.groups }
    }

    /// Whose passports the delegates hold, and how many of them each.
    var passports: [(code: CountryCode, people: Int)] { homes.map { ($0.code, $0.groups) } }

    /// All delegates' ways to a capital, one way, in whole kilometres.
    func kilometres(to capital: Coordinate) -> Int {
        homes.reduce(0) { $0 + $1.groups * $1.capital.roundedKilometres(to: capital) }
    }
}

extension Countries {
    func capital(of code: CountryCode) throws(PlannerError) -> Coordinate {
        guard let country = self[code: code.text] else { throw .noFacts(country: code) }
        return country.capital.point
    }

    /// The everyday English name, or the code where no facts are known.
    func name(of code: CountryCode) -> String { self[code: code.text]?.name ?? code.text }
}
