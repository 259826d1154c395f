internal import CivilTime
public import NetworkModel
internal import NetworkRows

extension NetworkPlanner {
    /// Cancels a meeting that has not been held: it keeps its number, and uses no turn unless the policy says otherwise.
    public func cancelMeeting(_ id: String) throws(PlannerError) -> Meeting {
        let before = try network()
        let meeting = try Self.meeting(id, in: before)
        guard meeting.isOpen(on: surroundings.now.date) else {
            throw .meetingIs(meeting.id, meeting.status, expected: "one that is still to come")
        }
        let cancelled = try meeting.edited { edit throws(PlannerError) in
            edit.status = .cancelled
            edit.plannedCountryCode = edit.plannedCountryCode ?? edit.place?.countryCode
            edit.place = nil
        }
        _ = try change("meeting \(meeting.id) cancelled", since: before) { network throws(PlannerError) in
            network.put(cancelled, in: \.meetings)
        }
        return cancelled
    }

    /// The country whose turn a meeting uses under its series' policy; `nil` for none.
    public func turn(of meeting: Meeting) throws(PlannerError) -> CountryCode? {
        let policy = try network().policies.first { $0.seriesID == meeting.seriesID }
        return meeting.creditedCountry(under: policy?.credits ?? .usual)
    }
}
