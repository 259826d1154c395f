internal import CivilTime
public import NetworkModel

extension NetworkPlanner {
    /// Postpones a meeting that is still to come: to the days of `details`, or, where they say none, until its days are
    /// told. It keeps its turn, number and year.
    ///
    /// A moved one stays moved and an online one online, with later days: only so the store still tells where they were
    /// planned. Of `details` days and hours count alone.
    public func postponeMeeting(_ id: String, details: MeetingDetails) throws(PlannerError) -> Meeting {
        let before = try network()
        let meeting = try meetingToCome(id, in: before)
        let hasDays = details.starts != nil || details.ends != nil
        let postponed = try meeting.edited { edit throws(PlannerError) in
            if hasDays {
                // Both: the earlier ones don't stand any more.
                edit.dates = try details.dates(after: nil)
                edit.hours = try details.hours(after: edit.hours)
            } else {
                guard try details.hours(after: nil) == nil else {
                    throw .wrongValue("found --opens without --starts and --ends; expected all, or none of them")
                }
                edit.dates = nil
                edit.hours = nil
            }
            if edit.status == .confirmed { edit.status = .postponed }
        }
        if let old = meeting.dates?.first, let new = postponed.dates?.first, new <= old {
            throw .wrongValue("--starts: found \(new); expected a day after \(old), when \(meeting.id) was to begin")
        }
        return try becoming(postponed, after: meeting, "meeting \(meeting.id) postponed", since: before)
    }

    /// Has a meeting that is still to come meet online: it is nowhere any more, and was planned where it was first. One
    /// that is online already takes over new days and hours.
    ///
    /// Of `details` days and hours count alone.
    public func putMeetingOnline(_ id: String, details: MeetingDetails) throws(PlannerError) -> Meeting {
        let before = try network()
        let meeting = try meetingToCome(id, in: before)
        let online = try meeting.edited { edit throws(PlannerError) in
            edit.dates = try details.dates(after: edit.dates)
            edit.hours = try details.hours(after: edit.hours)
            edit.leave()
            edit.status = .online
        }
        return try becoming(online, after: meeting, "meeting \(meeting.id) put online", since: before)
    }
}
