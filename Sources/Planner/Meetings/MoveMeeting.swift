internal import CivilTime
public import NetworkModel
internal import NetworkRows
internal import ReferenceData

extension NetworkPlanner {
    /// Moves a meeting that is still to come to another country. Back where it was planned first it is confirmed again.
    ///
    /// The rotation policy is held for the new host, as it is for a meeting that is confirmed. Hours are told by the new
    /// place's clock: a country with one time zone brings it, of another's `details` name one.
    public func moveMeeting(
        _ id: String,
        details: MeetingDetails,
        despitePolicy: String?,
        dissents: [String] = []
    ) throws(PlannerError) -> Meeting {
        let before = try network()
        let meeting = try meetingToCome(id, in: before)
        guard details.country != nil || details.group != nil else {
            throw .wrongValue("--country: found nothing; expected the country that \(meeting.id) goes to")
        }
        let planned = meeting.plannedCountryCode ?? meeting.place?.countryCode
        let moved = try meeting.edited { edit throws(PlannerError) in
            var details = details
            guard let country = try details.place(after: edit.place, in: before)?.countryCode else {
                throw .noHost(meeting.id)
            }
            guard country != meeting.place?.countryCode else { throw .isThereAlready(meeting.id, country) }
            if let hours = meeting.hours, details.timeZone == nil {
                details.timeZone = try Self.zone(of: country, insteadOf: hours.zone)
            }
            try edit.apply(details, in: before)
            let isBack = planned == nil || country == planned
            edit.status = isBack ? .confirmed : .moved
            edit.plannedCountryCode = isBack ? nil : planned
        }
        let line = try line(
            "meeting \(meeting.id) moved",
            of: moved,
            isNewHost: true,
            despitePolicy: despitePolicy,
            in: before
        )
        return try becoming(moved, after: meeting, line, since: before, dissents: dissents)
    }

    /// The one zone of a country; the old one where people there use it too.
    private static func zone(of country: CountryCode, insteadOf zone: ZoneName) throws(PlannerError) -> String {
        let zones = try RegionFacts.countries()[code: country.text]?.zones ?? []
        if zones.contains(zone.text) { return zone.text }
        guard zones.count == 1, let only = zones.first else {
            let known = zones.isEmpty ? "such as Asia/Kathmandu" : "one of \(zones.joined(separator: ", "))"
            throw .wrongValue("--time-zone: found nothing, and the hours are by \(zone); expected \(known)")
        }
        return only
    }
}

extension NetworkPlanner {
    /// A meeting that is still to come.
    func meetingToCome(_ id: String, in network: Network) throws(PlannerError) -> Meeting {
        let meeting = try Self.meeting(id, in: network)
        guard meeting.isToCome(on: surroundings.now.date) else {
            let command = meeting.status == .proposed ? ": mela meetings confirm \(meeting.id)" : ""
            throw .meetingIs(meeting.id, meeting.status, expected: "one that is decided on and still to come\(command)")
        }
        return meeting
    }

    /// Writes down what became of a meeting.
    func becoming(
        _ meeting: Meeting,
        after earlier: Meeting,
        _ line: String,
        since before: Network,
        dissents: [String] = []
    ) throws(PlannerError) -> Meeting {
        if let dates = meeting.dates, dates.last < surroundings.now.date {
            throw .wrongValue("--ends: found \(dates.last), which has gone by; expected days that are still to come")
        }
        _ = try change(line, since: before) { network throws(PlannerError) in
            network.put(meeting, in: \.meetings)
            try record(meeting, after: earlier, chosenIn: before, dissents: dissents, in: &network)
            PurgePlan.follow(meeting, after: earlier, in: &network)
        }
        return meeting
    }
}
