/// How often a member went to a series' meetings that are purged: what stays, so that seats are given in turn.
///
/// Which meetings they were it doesn't say, but for the latest: whoever went last lets the others of the group go first.
public struct Turnout: Hashable, Sendable {
    public let memberID: Member.ID
    public let seriesID: Series.ID
    public let times: Count
    /// The number of the latest purged edition that the member went to; `nil` once a later one is purged.
    public let latest: Count?

    public init(memberID: Member.ID, seriesID: Series.ID, times: Count, latest: Count?) {
        self.memberID = memberID
        self.seriesID = seriesID
        self.times = times
        self.latest = latest
    }
}

/// How many seats a group had at a meeting that is purged.
public struct TeamSeats: Hashable, Sendable {
    public let meetingID: Meeting.ID
    public let groupID: Group.ID
    public let seats: Count

    public init(meetingID: Meeting.ID, groupID: Group.ID, seats: Count) {
        self.meetingID = meetingID
        self.groupID = groupID
        self.seats = seats
    }
}
