internal import CivilTime
public import NetworkModel
internal import NetworkRows

extension NetworkPlanner {
    /// Confirms a proposed meeting: its host's turn is used from now on. A confirmed one takes over new details.
    ///
    /// The rotation policy is held: the edition must be the next one, and its country one that may host it. With
    /// `despitePolicy`, the reason to do otherwise, a meeting against it is confirmed too, and the history says why.
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
        let refusal = isNewHost ? refusalByPolicy(of: confirmed, in: before) : nil
        var what = "meeting \(meeting.id) \(meeting.status == .proposed ? "confirmed" : "changed")"
        if let refusal {
            guard let despitePolicy else { throw refusal }
            what += ", despite the policy: \(despitePolicy)"
            guard PlainLine(what) != nil else {
                throw .wrongValue("--despite-policy: expected the reason, in one line of 1 to about 100 characters")
            }
        }
        _ = try change(what, since: before) { network throws(PlannerError) in
            network.put(confirmed, in: \.meetings)
            PurgePlan.follow(confirmed, after: meeting, in: &network)
        }
        return confirmed
    }

    /// Why the policy does not allow this meeting; also where that can't be told.
    private func refusalByPolicy(of meeting: Meeting, in network: Network) -> PlannerError? {
        var others = network
        others.meetings.removeAll { $0.id == meeting.id }
        let ranking: HostRanking
        do throws(PlannerError) {
            let facts = try RegionFacts.countries()
            ranking = try rotation(of: meeting.seriesID.text, count: 1, in: others, facts: facts).ranking()
        } catch {
            return error
        }
        guard ranking.years.first == meeting.year else {
            return .notNext(meeting.id, year: meeting.year, next: ranking.years.first ?? meeting.year)
        }
        guard let host = ranking.excluded.first(where: { $0.country.code == meeting.place?.countryCode }) else {
            return nil
        }
        return .againstPolicy(meeting.id, reasons: host.reasons.map(\.sentence))
    }
}
