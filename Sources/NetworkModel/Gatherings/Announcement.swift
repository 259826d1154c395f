/// What the network tells everyone about a meeting, in words meant for everyone. A meeting without one stays unsaid.
public struct Announcement: Hashable, Sendable {
    public let meetingID: Meeting.ID
    public let title: PlainLine
    /// As much of the place as everyone may know.
    public let place: PlainLine?
    public let link: WebLink?

    public init(meetingID: Meeting.ID, title: PlainLine, place: PlainLine?, link: WebLink?) {
        self.meetingID = meetingID
        self.title = title
        self.place = place
        self.link = link
    }
}
