internal import CivilTime
public import NetworkModel
internal import Scheduler

/// One country in one series: what was, what stands, and what could come.
public struct HostStory: Hashable, Sendable {
    public enum Standing: Hashable, Sendable {
        case ranked(RankedHost, of: Int)
        case excluded(ExcludedHost)
    }

    public let series: Series
    public let country: NamedCountry
    public let nextYear: Year
    public let groups: [Group]
    public let waiting: Waiting
    /// Where its subregion stands; `nil` where that takes no turns in the series.
    public let share: ShareStanding?
    /// Editions that it hosted or was to host, oldest first.
    public let editions: [Meeting]
    /// By which it is told whose turn each of them used.
    public let credits: TurnCredits
    /// Its groups' words on the series, by day.
    public let words: [HostOffer]
    public let kilometresPerDelegate: Int?
    public let standing: Standing
    /// The best host of all, to compare with; `nil` where nobody can host.
    public let best: RankedHost?
    /// Why no country can host, where none can.
    public let conflict: HostConflict?
    /// Single changes that would put it first; empty where it is, or where none does.
    public let changes: [SingleChange]
    /// How many editions the plans behind its standing reach.
    public let editionsAhead: Int
}

extension RotationCase {
    func story(
        of code: CountryCode,
        in network: Network,
        changes: SingleChanges
    ) throws(PlannerError) -> HostStory {
        let ranking = try ranking()
        let number = candidates.firstIndex { $0.code == code }
        let groups = network.groups.filter { $0.countryCode == code }
        let standing: HostStory.Standing
        let country: NamedCountry
        if let ranked = ranking.candidates.first(where: { $0.country.code == code }) {
            standing = .ranked(ranked, of: ranking.candidates.count)
            country = ranked.country
        } else if let excluded = ranking.excluded.first(where: { $0.country.code == code }) {
            standing = .excluded(excluded)
            country = excluded.country
        } else {
            throw .ours("\(code) is neither ranked nor excluded")
        }
        let isFirst = if case .ranked(let host, _) = standing { host.rank == 1 } else { false }
        return HostStory(
            series: series,
            country: country,
            nextYear: years[0],
            groups: groups,
            waiting: number.map(waiting) ?? .neverHosted,
            share: number.map { share(of: candidates[$0].subregion) },
            editions: line.filter { meeting in
                [meeting.creditedCountry(under: policy.credits), meeting.creditedCountry, meeting.plannedCountryCode]
                    .contains(code)
            },
            credits: policy.credits,
            words: network.offers
                .filter { offer in offer.seriesID == series.id && groups.contains { $0.id == offer.groupID } }
                .sorted { ($0.recordedOn, $0.id) < ($1.recordedOn, $1.id) },
            kilometresPerDelegate: number.map { candidates[$0].kilometres / max(1, travel.delegates) },
            standing: standing,
            best: ranking.candidates.first,
            conflict: ranking.conflict,
            changes: isFirst ? [] : try changes.found(),
            editionsAhead: years.count
        )
    }
}
