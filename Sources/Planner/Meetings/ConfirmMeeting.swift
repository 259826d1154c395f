internal import CivilTime
public import NetworkModel
internal import NetworkRows

extension NetworkPlanner {
    /// Confirms a proposed meeting: its host's turn is used from now on. A confirmed one takes over new details.
    ///
    /// The rotation policy is held: the edition must be the next one, and its country one that may host it. With
    /// `despitePolicy`, the reason to do otherwise, the history says so.
    public func confirmMeeting(
        _ id: String,
        details: MeetingDetails,
        despitePolicy: String?
    ) throws(PlannerError) -> Meeting {
        let before = try network()
        let meeting = try Self.meeting(id, in: before)
        guard meeting.status == .proposed || meeting.status == .confirmed else {
            throw .meetingIs(meeting.id, meeting.status, expected: "a proposed or confirmed one")
        }
        let confirmed = try meeting.edited { edit throws(PlannerError) in
            try edit.apply(details, in: before)
            if edit.place == nil { throw .noHost(meeting.id) }
            edit.status = .confirmed
        }
        let isNewHost = meeting.status == .proposed || meeting.creditedCountry != confirmed.creditedCountry
        if isNewHost, despitePolicy == nil { try refuseAgainstPolicy(confirmed, in: before) }
        let verb = meeting.status == .proposed ? "confirmed" : "changed"
        let reason = despitePolicy.map { ", despite the policy: \($0)" } ?? ""
        _ = try change("meeting \(meeting.id) \(verb)\(reason)") { network throws(PlannerError) in
            network.put(confirmed, in: \.meetings)
        }
        return confirmed
    }

    private func refuseAgainstPolicy(_ meeting: Meeting, in network: Network) throws(PlannerError) {
        var others = network
        others.meetings.removeAll { $0.id == meeting.id }
        let ranking = try rotation(of: meeting.seriesID.text, count: 1, in: others).ranking()
        guard ranking.years.first == meeting.year else {
            throw .notNext(meeting.id, year: meeting.year, next: ranking.years.first ?? meeting.year)
        }
        guard let host = ranking.excluded.first(where: { $0.country.code == meeting.place?.countryCode }) else {
            return
        }
        throw .againstPolicy(meeting.id, reasons: host.reasons.map(\.sentence))
    }
}
