/// One VCALENDAR: an invitation, an answer, a cancellation, a published event, or a feed.
public struct CalendarObject: Hashable, Sendable {
    /// What the reader is to do with it: RFC 5546, section 1.4. A feed has none.
    public enum Method: Hashable, Sendable { case publish, request, cancel, reply, counter }

    public let product: ProductID
    public let method: Method?
    public let name: CalendarText?
    public let color: CalendarColor?
    public let refresh: RefreshInterval?
    public let events: [Event]
    public let toDos: [ToDo]
    public let freeBusy: [FreeBusy]
    public let availabilities: [Availability]

    /// Throws where the components are not what the method asks for (RFC 5546, section 3.2):
    ///
    /// - `request`: an organizer, and an attendee who is not the organizer;
    /// - `cancel`: the status is `cancelled`;
    /// - `reply`: an organizer, and one attendee, who has answered;
    /// - `counter`: an organizer, and one attendee, who proposes the change;
    /// - these four: events of one UID alone, which are a series and occurrences of it;
    /// - `publish`: events without attendees, or free and busy times alone;
    /// - always: one component at least, and no UID twice but for occurrences that the series has.
    ///
    /// Against RFC 5546, a published or cancelled event may lack its organizer: a discreet one names nobody.
    public init(
        product: ProductID,
        method: Method? = nil,
        name: CalendarText? = nil,
        color: CalendarColor? = nil,
        refresh: RefreshInterval? = nil,
        events: [Event] = [],
        toDos: [ToDo] = [],
        freeBusy: [FreeBusy] = [],
        availabilities: [Availability] = []
    ) throws(CalendarError) {
        let counts = [events.count, toDos.count, freeBusy.count, availabilities.count]
        guard counts.contains(where: { $0 > 0 }) else { throw .noComponents }
        if let method {
            let isTold = !events.isEmpty || method == .publish && !freeBusy.isEmpty
            guard isTold, counts.count(where: { $0 > 0 }) == 1 else { throw .kindsWithMethod(method) }
            try method.check(events)
        }
        try UniqueComponents.check(events, others: toDos.map(\.uid) + freeBusy.map(\.uid) + availabilities.map(\.uid))
        self.product = product
        self.method = method
        self.name = name
        self.color = color
        self.refresh = refresh
        self.events = events
        self.toDos = toDos
        self.freeBusy = freeBusy
        self.availabilities = availabilities
    }
}
