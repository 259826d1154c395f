/// Who invites.
public struct Organizer: Hashable, Sendable {
    public let address: CalendarAddress
    /// The name that calendars show.
    public let name: CalendarText?

    public init(address: CalendarAddress, name: CalendarText? = nil) {
        self.address = address
        self.name = name
    }
}

/// Who is invited.
public struct Attendee: Hashable, Sendable {
    /// RFC 5545, section 3.2.16.
    public enum Role: Hashable, Sendable { case chair, required, optional, nonParticipant }

    /// RFC 5545, section 3.2.12.
    public enum Participation: Hashable, Sendable { case needsAction, accepted, declined, tentative }

    public let address: CalendarAddress
    /// The name that calendars show.
    public let name: CalendarText?
    public let role: Role
    public let participation: Participation
    /// RSVP of RFC 5545, section 3.2.17.
    public let isAskedToReply: Bool

    public init(
        address: CalendarAddress,
        name: CalendarText? = nil,
        role: Role = .required,
        participation: Participation = .needsAction,
        isAskedToReply: Bool = true
    ) {
        self.address = address
        self.name = name
        self.role = role
        self.participation = participation
        self.isAskedToReply = isAskedToReply
    }
}
