public import CivilTime
public import NetworkModel

/// What is known of one passport.
public struct EntryPage: Hashable, Sendable {
    public struct Line: Hashable, Sendable {
        public let country: CountryCode
        public let answer: BorderAnswer
        /// Only of entry.
        public let stayLimit: Count?
    }

    public let passport: CountryCode
    public let day: CivilDate
    /// By country.
    public let entries: [Line]
    /// By country; where nothing but free entry tells that planes may be changed, no line.
    public let transits: [Line]
}

extension NetworkPlanner {
    /// What a passport needs: where facts are kept, or in one country, also where none is.
    public func entryRules(of passport: String, for destination: String?) throws(PlannerError) -> EntryPage {
        let passport = try Self.countryValue(passport, "the passport")
        let network = try network()
        let day = surroundings.now.date
        let facts = BorderFacts(network, on: day)
        let entries: [CountryCode]
        let transits: [CountryCode]
        if let destination {
            entries = [try Self.countryValue(destination, "the destination")]
            transits = entries
        } else {
            entries = network.entries.filter { $0.passport == passport }.map(\.destination)
            transits = network.transits.filter { $0.passport == passport }.map(\.country)
        }
        return EntryPage(
            passport: passport,
            day: day,
            entries: entries.map { country in
                EntryPage.Line(
                    country: country,
                    answer: facts.entry(passport, to: country),
                    stayLimit: facts.stayLimit(passport, in: country)
                )
            },
            transits: transits.map { country in
                EntryPage.Line(country: country, answer: facts.transit(passport, in: country), stayLimit: nil)
            }
        )
    }

    /// A code in either case. It need not be of the network: people have passports of everywhere.
    private static func countryValue(_ text: String, _ what: String) throws(PlannerError) -> CountryCode {
        guard let code = CountryCode(text.uppercased()) else {
            throw .wrongValue("\(what): found \(text.debugDescription); expected two letters, such as FJ")
        }
        return code
    }
}
