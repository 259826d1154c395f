internal import CivilTime
internal import NetworkModel

/// What no window may break: time to get visas and to book, the months that the host offers, and other meetings.
struct WindowBars {
    /// From the booking of flights to the journey, in days.
    static let bookingDays = 60

    let network: Network
    let facts: RotationFacts
    let today: CivilDate
    var terms = ApplicationTerms()

    /// - Parameters:
    ///   - host: `nil` where nobody hosts yet.
    ///   - besides: the meeting that is placed, which doesn't stand in its own way.
    func all(
        of series: Series.ID,
        host: CountryCode?,
        homes: [(code: CountryCode, people: Int)],
        year: Year,
        besides: Meeting.ID?,
        season: DateCase
    ) -> [WindowBar] {
        var bars: [WindowBar] = []
        if let lead = lead(into: host, homes: homes) { bars.append(lead) }
        if let host, let months = network.offeredMonths(of: series, at: host, in: year) {
            bars.append(.months(months, of: facts.countries.name(of: host)))
        }
        return bars + meetings(besides: besides, season: season)
    }

    private func lead(into host: CountryCode?, homes: [(code: CountryCode, people: Int)]) -> WindowBar? {
        let (days, why) = leadDays(into: host, homes: homes)
        return today.adding(days: days).map { WindowBar.lead(until: $0, why: why) }
    }

    /// How long before the journey it must be decided, and why.
    func leadDays(into host: CountryCode?, homes: [(code: CountryCode, people: Int)]) -> (days: Int, why: String) {
        let entry = host.map { facts.entry.counts(of: homes, into: $0) }
        let papers = terms[.seat] + terms[.documents]
        let visa = entry?.mayNeedVisa ?? true
        let eVisa = entry.map { $0.eVisa > 0 } ?? false
        let application = visa ? papers + terms[.visa] : eVisa ? papers + terms[.eVisa] : 0
        if application < Self.bookingDays {
            return (Self.bookingDays, "flights are booked \(Self.bookingDays) days ahead")
        }
        return (application, "seats, papers and visas take \(application) days")
    }

    /// The network's other meetings that are still to come and lie in the season.
    private func meetings(besides: Meeting.ID?, season: DateCase) -> [WindowBar] {
        let others = network.meetings.compactMap { meeting -> (meeting: Meeting, days: DateSpan)? in
            guard meeting.id != besides, meeting.status != .cancelled, meeting.status != .proposed,
                let days = meeting.dates, days.last >= today,
                // Its people's way back, or there, may meet the season's first day of travel, or its last.
                let before = days.first.adding(days: -DateCase.travelDays),
                let after = days.last.adding(days: DateCase.travelDays),
                !season.stretch.places(from: before, to: after).isEmpty
            else { return nil }
            return (meeting, days)
        }
        // A smallest set of reasons is looked for among all sets, so the bars must be few.
        let alone = others.prefix(Self.mostMeetings).map { WindowBar.meetings([$0]) }
        let together = others.dropFirst(Self.mostMeetings)
        return alone + (together.isEmpty ? [] : [.meetings(Array(together))])
    }

    private static let mostMeetings = 8
}

extension Network {
    /// The months in which any of a country's groups offers to host that year; `nil` for all of them, or without an offer.
    func offeredMonths(of series: Series.ID, at host: CountryCode, in year: Year) -> [Month]? {
        var open: Set<Month> = []
        for group in groups where group.countryCode == host {
            guard let offer = HostingWord.newest(of: group.id, on: series, in: year, offers: offers),
                offer.answer == .offered
            else { continue }
            let months = offerMonths.filter { $0.offerID == offer.id }.map(\.month)
            if months.isEmpty { return nil }
            open.formUnion(months)
        }
        return open.isEmpty ? nil : open.sorted()
    }
}
