internal import CivilTime
public import NetworkModel
internal import ReferenceData

extension NetworkPlanner {
    /// What the borders ask of a meeting's delegates, read on today's facts.
    ///
    /// - Parameters:
    ///   - travel: what the open vault tells; `nil` where it is closed: then passports are assumed to be of the group's
    ///     country, and nobody's way is known.
    ///   - keeping: also writes the deadlines, for members' calendars and for `mela check`.
    public func checkBorders(
        of meeting: String,
        travel: TravelBook?,
        terms: ApplicationTerms = ApplicationTerms(),
        keeping: Bool = false
    ) throws(PlannerError) -> (report: BorderReport, kept: KeptDeadlines?) {
        let before = try network()
        let meeting = try Self.meeting(meeting, in: before)
        guard !meeting.isWithoutTravel else {
            throw .meetingIs(meeting.id, meeting.status, expected: "one that people travel to")
        }
        let today = surroundings.now.date
        let report = try before.borderReport(
            of: meeting,
            travel: travel,
            on: today,
            terms: terms,
            country: try RegionFacts.countriesOfAirports(ifNeeded: travel != nil)
        )
        guard keeping else { return (report, nil) }
        guard let dates = meeting.dates else {
            throw .notWritable("Meeting \(meeting.id) has no days yet; expected some to count back from")
        }
        guard dates.last >= today else {
            throw .notWritable("Meeting \(meeting.id) ended on \(dates.last); expected one that is still to come")
        }
        let keeping = DeadlineKeeping(report, in: before)
        if keeping.counts.isChange {
            _ = try change("deadlines for \(meeting.id)", since: before) { network throws(PlannerError) in
                network.deadlines = keeping.deadlines
            }
        }
        return (report, keeping.counts)
    }
}

extension RegionFacts {
    /// Where each airport lies. The table is read only where there are itineraries to ask for.
    static func countriesOfAirports(
        ifNeeded isNeeded: Bool
    ) throws(PlannerError) -> (AirportCode) -> CountryCode? {
        guard isNeeded else { return { _ in nil } }
        let airports = try airports()
        return { code in airports[iata: code.text].flatMap { CountryCode($0.country) } }
    }
}
