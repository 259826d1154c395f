internal import CivilTime
internal import NetworkModel
internal import ReferenceData
internal import Scheduler

/// A series' rotation as the scheduler's problem, and the way back from its numbers to the network's words.
struct RotationCase {
    let series: Series
    let policy: RotationPolicy
    let preferences: RotationPreferences
    /// The editions that stand, oldest first.
    let line: [Meeting]
    /// The year of each slot.
    let years: [Year]
    /// By the problem's number: the subregions with a share.
    let subregions: [Subregion]
    let shares: [Share]
    /// By the problem's number, in the order of their codes.
    let candidates: [Candidate]
    /// The network's countries whose subregion has no share.
    let outsiders: [NamedCountry]
    let pins: [NetworkModel.Pin]
    let travel: TravelCost
    /// By slot: whose turn the pattern says it is; `nil` without a pattern.
    let turns: [RotationPattern.Entry?]
    let problem: RotationProblem
    private let today: CivilDate

    /// A country that takes turns.
    struct Candidate {
        let code: CountryCode
        let name: String
        let subregion: Int
        let groups: [Group]
        /// By slot.
        let words: [HostingWord]
        /// By slot: what speaks against it, whoever hosts the others.
        let bars: [[HostingBar]]
        /// All delegates' ways to its capital.
        let kilometres: Int
        /// By slot: its best days; `nil` where dates were not asked for, or none will do.
        let dates: [HostDates?]
        let entry: EntryCounts
        let safety: SafetyNote?
        let reluctance: Reluctance?

        /// What hosting in a slot costs, in kilometres; `nil` where it can't host.
        func cost(inSlot slot: Int) -> Int? {
            bars[slot].isEmpty ? kilometres + (dates[slot]?.kilometres ?? 0) : nil
        }
    }

    /// The first slot that no country is ready to host; `nil` where each has one.
    var firstSlotWithoutHost: Int? {
        years.indices.first { slot in candidates.allSatisfy { !$0.bars[slot].isEmpty } }
    }

    /// The place of a slot's or past edition's year on the line.
    func year(ofPlace place: Int) -> Year? {
        place < line.count ? line[place].year : year(ofSlot: place - line.count)
    }

    /// The year of a slot, which may lie beyond the plan.
    func year(ofSlot slot: Int) -> Year? {
        Year((years.first?.number ?? 0) + slot * series.everyYears.years)
    }

    /// The editions that stand after a country's last turn, and when that is; `nil` where it never had one.
    func lastTurn(of code: CountryCode) -> (waited: Int, year: Year, isToCome: Bool)? {
        guard let place = line.lastIndex(where: { $0.creditedCountry(under: policy.credits) == code }) else {
            return nil
        }
        return (line.count - 1 - place, line[place].year, line[place].isOpen(on: today))
    }
}

extension RotationCase {
    init(
        _ series: Series,
        slots: Int,
        in network: Network,
        facts: RotationFacts,
        today: CivilDate
    ) throws(PlannerError) {
        guard let policy = network.policies.first(where: { $0.seriesID == series.id }) else {
            throw .noPolicy(series.id)
        }
        let shares = network.shares.filter { $0.seriesID == series.id }
        guard shares.contains(where: { $0.weight.number > 0 }) else { throw .noShares(series.id) }
        let line = network.line(of: series.id)
        let step = series.everyYears.years
        let firstYear = series.nextYear(after: line, today: today)
        let years = (0..<slots).compactMap { Year(firstYear + $0 * step) }
        guard years.count == slots else { throw .tooFar(series.id, slots: slots) }

        let subregionIDs = shares.map(\.subregionID)
        let inside = network.countries(takingTurnsIn: series.id)
        let travel = try TravelCost(groups: network.groups, in: inside.map(\.code), facts: facts.countries)
        let rules = try SlotRules(
            policy,
            line: line,
            slots: slots,
            in: network,
            facts: facts.countries
        )
        let hostDates =
            facts.countsDates
            ? HostDatesSearch(
                series,
                line: line,
                homes: travel.passports,
                hosts: inside.map(\.code),
                years: years,
                network: network,
                facts: facts,
                today: today
            ) : nil
        let candidates = try inside.map { country throws(PlannerError) in
            let groups = network.groups.filter { $0.countryCode == country.code }
            let words = years.map {
                HostingWord.word(of: groups, on: series.id, in: $0, offers: network.offers)
            }
            let capital = try facts.countries.capital(of: country.code)
            let entry = facts.entry.counts(of: travel.passports, into: country.code)
            let bars = rules.bars(against: country, at: capital, saying: words, entry: entry)
            let found = try years.indices.map { slot throws(PlannerError) in
                // Who can't host anyway needs no days.
                bars[slot].isEmpty ? try hostDates?.best(at: country.code, in: years[slot]) : nil
            }
            return Candidate(
                code: country.code,
                name: facts.countries.name(of: country.code),
                subregion: subregionIDs.firstIndex(of: country.subregionID) ?? 0,
                groups: groups,
                words: words,
                bars: zip(bars, found).map { $0 + ($1?.bars ?? []) },
                kilometres: travel.kilometres(to: capital),
                dates: found.map { $0?.dates },
                entry: entry,
                safety: network.safetyNote(on: country.code),
                reluctance: network.reluctance.first { $0.destination == country.code }
            )
        }
        let pins = network.pins.filter { $0.seriesID == series.id && years.contains($0.year) }
        self.series = series
        self.policy = policy
        preferences = network.preferences(of: series.id)
        self.line = line
        self.years = years
        self.subregions = subregionIDs.compactMap { id in network.subregions.first { $0.id == id } }
        self.shares = shares
        self.candidates = candidates
        self.outsiders = network.countries.filter { !subregionIDs.contains($0.subregionID) }.map { country in
            network.named(country.code, facts: facts.countries)
        }
        self.pins = pins
        self.travel = travel
        turns = rules.turns
        self.today = today
        problem = try Self.rotationProblem(
            policy,
            preferences,
            shares: shares,
            line: line,
            years: years,
            candidates: candidates,
            pins: pins
        )
    }

    private static func rotationProblem(
        _ policy: RotationPolicy,
        _ preferences: RotationPreferences,
        shares: [Share],
        line: [Meeting],
        years: [Year],
        candidates: [Candidate],
        pins: [NetworkModel.Pin]
    ) throws(PlannerError) -> RotationProblem {
        let numbers = Dictionary(uniqueKeysWithValues: candidates.enumerated().map { ($1.code, $0) })
        if let pin = pins.first(where: { $0.kind == .pinned && numbers[$0.countryCode] == nil }) {
            throw .pinnedOutsider(pin.countryCode, pin.year, pin.seriesID)
        }
        func placements(_ kind: NetworkModel.Pin.Kind) -> [RotationProblem.Placement] {
            pins.filter { $0.kind == kind }.compactMap { pin in
                guard let slot = years.firstIndex(of: pin.year), let country = numbers[pin.countryCode] else {
                    return nil
                }
                return .init(country: country, slot: slot)
            }
        }
        do throws(ProblemError) {
            return try RotationProblem(
                slots: years.count,
                subregions: shares.map { .init(weight: $0.weight.number, mustCover: $0.mustHost) },
                countries: candidates.map { .init(subregion: $0.subregion, maxTurns: policy.maxTurns.number) },
                history: line.map { meeting in meeting.creditedCountry(under: policy.credits).flatMap { numbers[$0] } },
                fairnessHistory: policy.fairnessHistory.number,
                cooldown: policy.cooldown.number,
                spacing: policy.spacing.number,
                coverage: policy.coverage.number,
                repeatUnit: policy.repeatUnit.number,
                runPrice: preferences.runPrice.number,
                cost: candidates.map { candidate in
                    candidate.bars.indices.map { candidate.cost(inSlot: $0) }
                },
                pinned: placements(.pinned),
                forbidden: placements(.forbidden)
            )
        } catch {
            throw .policyOutOfRange(policy.seriesID, "\(error)")
        }
    }
}
