internal import CivilTime
public import NetworkModel
internal import NetworkRows

extension NetworkPlanner {
    /// Confirms a proposed meeting: its host's turn is used from now on. One that is confirmed, or moved, postponed or
    /// online and still to come, takes over new details and stays what it is.
    ///
    /// The rotation policy is held: the edition must be the next one, and its country one that may host it. With
    /// `despitePolicy`, the reason to do otherwise, a meeting against it is confirmed too, and the history says why. A new
    /// host, or new days, leave a decision with what it rested on, and with the groups against it (`GROUP=WHY`).
    public func confirmMeeting(
        _ id: String,
        details: MeetingDetails,
        despitePolicy: String?,
        dissents: [String] = []
    ) throws(PlannerError) -> Meeting {
        let before = try network()
        let meeting = try Self.meeting(id, in: before)
        guard meeting.isOpen(on: surroundings.now.date) else {
            throw .meetingIs(meeting.id, meeting.status, expected: "a proposed or confirmed one")
        }
        let isChanged = meeting.status != .proposed && meeting.status != .confirmed
        let confirmed = try meeting.edited { edit throws(PlannerError) in
            try edit.apply(details, in: before)
            if isChanged {
                guard edit.place?.countryCode == meeting.place?.countryCode else { throw .isAMove(meeting.id) }
            } else {
                if edit.place == nil { throw .noHost(meeting.id) }
                edit.status = .confirmed
            }
        }
        let line = try line(
            "meeting \(meeting.id) \(meeting.status == .proposed ? "confirmed" : "changed")",
            of: confirmed,
            isNewHost: meeting.status == .proposed || meeting.creditedCountry != confirmed.creditedCountry,
            despitePolicy: despitePolicy,
            in: before
        )
        _ = try change(line, since: before) { network throws(PlannerError) in
            network.put(confirmed, in: \.meetings)
            try record(confirmed, after: meeting, chosenIn: before, dissents: dissents, in: &network)
            PurgePlan.follow(confirmed, after: meeting, in: &network)
        }
        return confirmed
    }
}
