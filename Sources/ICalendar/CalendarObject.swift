/// One VCALENDAR: an invitation, a cancellation, a published event, or a feed.
public struct CalendarObject: Hashable, Sendable {
    /// What the reader is to do with it: RFC 5546, section 1.4. A feed has none.
    public enum Method: Hashable, Sendable { case publish, request, cancel }

    public let product: ProductID
    public let method: Method?
    public let name: CalendarText?
    public let refresh: RefreshInterval?
    public let events: [Event]

    /// Throws where the events are not what the method asks for (RFC 5546, section 3.2):
    ///
    /// - `request`: one event, an organizer, and an attendee who is not the organizer;
    /// - `cancel`: one event, and its status is `cancelled`;
    /// - `publish`: no attendees;
    /// - always: one event at least, and no UID twice.
    ///
    /// Against RFC 5546, a published or cancelled event may lack its organizer: a discreet one names nobody.
    public init(
        product: ProductID,
        method: Method? = nil,
        name: CalendarText? = nil,
        refresh: RefreshInterval? = nil,
        events: [Event]
    ) throws(CalendarError) {
        guard let first = events.first else { throw .noEvents }
        switch method {
        case .request:
            guard events.count == 1 else { throw .severalEvents(.request, events.count) }
            try Self.checkRequest(first)
        case .cancel:
            guard events.count == 1 else { throw .severalEvents(.cancel, events.count) }
            guard first.status == .cancelled else { throw .notCancelled(first.uid) }
        case .publish:
            if let event = events.first(where: { !$0.attendees.isEmpty }) { throw .attendeesPublished(event.uid) }
        case nil: break
        }
        var uids: Set<CalendarUID> = []
        for event in events where !uids.insert(event.uid).inserted { throw .repeatedUID(event.uid) }
        self.product = product
        self.method = method
        self.name = name
        self.refresh = refresh
        self.events = events
    }

    private static func checkRequest(_ event: Event) throws(CalendarError) {
        guard let organizer = event.organizer else { throw .requestWithoutOrganizer(event.uid) }
        guard !event.attendees.isEmpty else { throw .requestWithoutAttendee(event.uid) }
        guard event.attendees.contains(where: { $0.address != organizer.address }) else {
            throw .organizerInvitesOnlyThemself(event.uid)
        }
    }
}
