internal import CivilTime
internal import NetworkModel
internal import ReferenceData

/// Looks for the place of a hub.
struct HubSearch {
    /// What an hour between the clocks is in kilometres.
    static let kilometresForAnHour = 500

    let network: Network
    let facts: RotationFacts
    /// The delegates' countries, each once, with their number.
    let homes: [(code: CountryCode, people: Int)]

    /// The hub of a meeting; `nil` where everyone gets in with ease, or where no country of the network is known to let
    /// any of them in.
    ///
    /// - Parameter day: a day of the meeting, for the clocks; `nil` takes those of now.
    func hub(for host: CountryCode, on day: CivilDate) throws(PlannerError) -> HubProposal? {
        guard let (need, people) = need(at: host) else { return nil }
        let clock = try minutes(of: host, on: day)
        var best: (key: (Int, Int, String), hub: HubProposal)?
        for country in network.countries where country.code != host {
            guard let group = network.groups.first(where: { $0.countryCode == country.code }) else { continue }
            let able = people.filter {
                [.free, .onArrival, .eVisa].contains(facts.entry.requirement($0.code, to: country.code))
            }
            let count = able.reduce(0) { $0 + $1.people }
            guard count > 0 else { continue }
            let apart = Self.apart(clock, try minutes(of: country.code, on: day))
            let capital = try facts.countries.capital(of: country.code)
            var way = 0
            for home in able {
                way += home.people * (try facts.countries.capital(of: home.code).roundedKilometres(to: capital))
            }
            let price = way + count * apart * Self.kilometresForAnHour / 60
            let key = (-count, price, country.code.text)
            if let best, best.key <= key { continue }
            best = (
                key,
                HubProposal(
                    country: network.named(country.code, facts: facts.countries),
                    city: group.city,
                    need: need,
                    people: people.reduce(0) { $0 + $1.people },
                    able: count,
                    kilometresEach: way / count,
                    minutesApart: apart
                )
            )
        }
        return best?.hub
    }

    private func need(
        at host: CountryCode
    ) -> (need: HubProposal.Need, people: [(code: CountryCode, people: Int)])? {
        let tries: [(HubProposal.Need, EntryRule.Requirement)] = [
            (.refused, .refused), (.unknown, .unknown), (.visa, .visa),
        ]
        for (need, requirement) in tries {
            let people = homes.filter { facts.entry.requirement($0.code, to: host) == requirement }
            if !people.isEmpty { return (need, people) }
        }
        return nil
    }

    /// The capital's clock before UTC at noon of a day, in minutes.
    private func minutes(of code: CountryCode, on day: CivilDate) throws(PlannerError) -> Int {
        guard let name = facts.countries[code: code.text].flatMap({ ZoneName($0.capital.zone) }),
            let noon = Timestamp(secondsSince1970: day.dayNumber * 86_400 + 43_200)
        else { throw .noFacts(country: code) }
        return try MemberClocks.zone(name).offset(at: noon) / 60
    }

    /// Across the date line two clocks may show the same hour of neighbouring days.
    static func apart(_ one: Int, _ other: Int) -> Int {
        let apart = abs(one - other) % (24 * 60)
        return min(apart, 24 * 60 - apart)
    }
}
