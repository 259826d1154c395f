internal import CivilTime
public import NetworkModel
internal import NetworkRows

/// What a person says about a meeting's fallback, in their own words; `nil` leaves it as it is, `none` takes it away.
public struct FallbackDetails: Hashable, Sendable {
    public var venue: String?
    public var backupVenue: String?
    public var backupHost: String?
    public var hub: String?
    /// Whether what nobody said yet is taken from the proposals.
    public var takesProposals = false

    public init() {}

    var saysNothing: Bool { self == FallbackDetails() }
}

/// A meeting's fallback as it is kept, and what Mela proposes.
public struct FallbackPage: Hashable, Sendable {
    public struct Part: Hashable, Sendable {
        public let venue: Venue?
        public let backupVenue: Venue?
        public let backup: NamedCountry?
        public let hub: NamedCountry?
    }

    public let meeting: Meeting
    public let kept: Part
    public let proposed: Part
    /// The hub that is proposed, with its reasons.
    public let hub: HubProposal?
    public let entry: EntryCounts
    /// How many people need room: delegates and the host's crew.
    public let people: Int
}

extension NetworkPlanner {
    public func fallback(of meeting: String) throws(PlannerError) -> FallbackPage {
        let network = try network()
        return try fallbackPage(of: Self.meeting(meeting, in: network), in: network)
    }

    /// Keeps what is agreed in case the meeting can't be held as planned.
    public func keepFallback(of meeting: String, details: FallbackDetails) throws(PlannerError) -> FallbackPage {
        let before = try network()
        let row = try Self.meeting(meeting, in: before)
        let page = try fallbackPage(of: row, in: before)
        if details.saysNothing { return page }
        let old = before.fallbacks.first { $0.meetingID == row.id }
        let proposed = details.takesProposals ? page.proposed : nil
        let venueID = try before.venue(details.venue, "venue", old?.venueID ?? proposed?.venue?.id)
        let backupVenueID = try before.venue(
            details.backupVenue,
            "backup-venue",
            old?.backupVenueID ?? proposed?.backupVenue?.id
        )
        let backupCode = try before.country(details.backupHost, old?.backupCountryCode ?? proposed?.backup?.code)
        let hubCode = try before.country(details.hub, old?.hubCountryCode ?? proposed?.hub?.code)
        for (code, option) in [(backupCode, "backup-host"), (hubCode, "hub")] where code != nil {
            guard code != row.place?.countryCode else {
                throw .wrongValue(
                    "--\(option): found \(code?.text ?? ""), which hosts the meeting; expected another country"
                )
            }
        }
        if let venue = before.venues.first(where: { $0.id == venueID }), let host = row.place?.countryCode,
            venue.countryCode != host
        {
            throw .wrongValue(
                "--venue: found \(venue.id) in \(venue.countryCode); expected one in \(host), the host country"
            )
        }
        let hasAny = venueID != nil || backupVenueID != nil || backupCode != nil || hubCode != nil
        var next: Fallback?
        if hasAny {
            do throws(ValueError) {
                next = try Fallback(
                    meetingID: row.id,
                    venueID: venueID,
                    backupVenueID: backupVenueID,
                    backupCountryCode: backupCode,
                    hubCountryCode: hubCode
                )
            } catch {
                throw .wrongValue("\(error)")
            }
        }
        if next != old {
            _ = try change("fallback of \(row.id)", since: before) { network throws(PlannerError) in
                network.fallbacks.removeAll { $0.meetingID == row.id }
                if let next { network.put(next, in: \.fallbacks) }
            }
        }
        return try fallback(of: meeting)
    }

    private func fallbackPage(of meeting: Meeting, in network: Network) throws(PlannerError) -> FallbackPage {
        guard let host = meeting.place?.countryCode else { throw .noHost(meeting.id) }
        let facts = try rotationFacts(of: network)
        let homes = try network.homes(of: meeting, facts: facts)
        let delegates = homes.reduce(0) { $0 + $1.people }
        let ranking = rankingWithout(meeting, in: network, facts: facts)
        let others = ranking?.candidates.map(\.country).filter { $0.code != host } ?? []
        let home = network.named(host, facts: facts.countries)
        let backup = others.first { $0.subregion == home.subregion } ?? others.first
        let venues = VenueChoice(at: host, backup: backup?.code, delegates: delegates, in: network)
        let day = meeting.dates?.first ?? meeting.year.days.first
        let hub = try HubSearch(network: network, facts: facts, homes: homes).hub(for: host, on: day)
        let kept = network.fallbacks.first { $0.meetingID == meeting.id }
        func venue(_ id: Venue.ID?) -> Venue? { network.venues.first { $0.id == id } }
        return FallbackPage(
            meeting: meeting,
            kept: FallbackPage.Part(
                venue: venue(kept?.venueID),
                backupVenue: venue(kept?.backupVenueID),
                backup: kept?.backupCountryCode.map { network.named($0, facts: facts.countries) },
                hub: kept?.hubCountryCode.map { network.named($0, facts: facts.countries) }
            ),
            proposed: FallbackPage.Part(
                venue: venues.venue,
                backupVenue: venues.instead,
                backup: backup,
                hub: hub?.country
            ),
            hub: hub,
            entry: facts.entry.counts(of: homes, into: host),
            people: venues.people
        )
    }
}

/// What a person says to take something away.
private let nothing = "none"

extension Network {
    fileprivate func venue(_ text: String?, _ option: String, _ standing: Venue.ID?) throws(PlannerError) -> Venue.ID? {
        guard let text else { return standing }
        if text == nothing { return nil }
        guard let venue = venues.first(where: { $0.id.text == text }) else {
            throw .wrongValue("--\(option): found \(text.debugDescription); expected an id of venues.csv, or none")
        }
        return venue.id
    }

    fileprivate func country(_ text: String?, _ standing: CountryCode?) throws(PlannerError) -> CountryCode? {
        guard let text else { return standing }
        return text == nothing ? nil : try countryCode(text)
    }
}
