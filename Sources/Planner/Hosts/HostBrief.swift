internal import CivilTime
public import NetworkModel
internal import ReferenceData

/// Everything to be read about one planned edition: its days with their reasons, who enters, and what happens otherwise.
public struct HostBrief: Hashable, Sendable {
    /// `nil` where dates were not asked for.
    public let window: DateWindow?
    public let entry: EntryCounts
    /// The tightest that holds the delegates and the host's crew; `nil` where none is known.
    public let venue: Venue?
    /// Another one in the host country, else one at the backup's.
    public let backupVenue: Venue?
    /// The best days at the backup's.
    public let backupDates: HostDates?
    public let hub: HubProposal?
    /// What a country's newest safety note says.
    public let safety: SafetyNote?
    /// How many said that they won't travel there, in steps of five.
    public let reluctance: Reluctance?
    /// What sources say about bars at its border.
    public let bars: [EntryBar]
    /// How many people need room: delegates and crew.
    public let people: Int
}

extension Network {
    /// The newest safety note on a country; of one day's the later row.
    func safetyNote(on code: CountryCode) -> SafetyNote? {
        let notes = safetyNotes.filter { $0.countryCode == code }
        return notes.indices.max { (notes[$0].notedOn, $0) < (notes[$1].notedOn, $1) }.map { notes[$0] }
    }
}

extension RotationCase {
    /// - Parameter backups: by slot, who would step in.
    func briefs(
        of plan: [Int],
        backups: [NamedCountry?],
        network: Network,
        facts: RotationFacts,
        today: CivilDate
    ) throws(PlannerError) -> [HostBrief] {
        let search = datesSearch(of: years, in: network, facts: facts, today: today)
        let hubs = HubSearch(network: network, facts: facts, homes: travel.passports)
        let bars = try RegionFacts.entryRestrictions()
        var briefs: [HostBrief] = []
        for (slot, host) in plan.enumerated() {
            let candidate = candidates[host]
            let backup = backups.indices.contains(slot) ? backups[slot] : nil
            let venues = VenueChoice(
                at: candidate.code,
                backup: backup?.code,
                delegates: travel.delegates,
                in: network
            )
            let day = candidate.dates[slot]?.days.first ?? years[slot].days.first
            briefs.append(
                HostBrief(
                    window: try search?.window(at: candidate.code, in: years[slot]),
                    entry: candidate.entry,
                    venue: venues.venue,
                    backupVenue: venues.instead,
                    backupDates: try backup.flatMap { backup throws(PlannerError) in
                        try search?.best(at: backup.code, in: years[slot]).dates
                    },
                    hub: try hubs.hub(for: candidate.code, on: day),
                    safety: candidate.safety,
                    reluctance: candidate.reluctance,
                    bars: EntryBar.bars(of: candidate.code, in: bars, on: today),
                    people: venues.people
                )
            )
        }
        return briefs
    }
}
