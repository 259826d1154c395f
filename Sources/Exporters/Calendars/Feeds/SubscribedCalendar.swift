public import CivilTime
import ICalendar
public import NetworkModel

/// A calendar to subscribe to: without METHOD, as a feed is, and fetched again every day.
public struct SubscribedCalendar: Hashable, Sendable {
    /// What it is called where it says so; `nil` for a discreet one, which has no name.
    private let title: PlainLine?
    private var events: [Event] = []
    private var toDos: [ToDo] = []

    /// What everyone may read.
    public init(title: PlainLine) { self.title = title }

    /// A member's own; discreet without the title.
    public init(of reader: FeedReader, title: PlainLine?) { self.title = reader.isDiscreet ? nil : title }

    /// Throws `tellingEntry` or `notWritten`.
    public mutating func add(_ item: FeedItem, as entry: FeedEntry) throws(InvitationError) {
        try add(item.parts(Revision(entry)))
    }

    /// With the name and the revision of the invitation, so that a calendar that imported it takes this for the same.
    ///
    /// Throws `tellingUID` or `notWritten`.
    public mutating func add(_ item: FeedItem, as invitation: Invitation) throws(InvitationError) {
        try add(item.parts(Revision(invitation)))
    }

    /// Throws `refusedValue` or `notWritten`.
    public func file(named name: String) throws(InvitationError) -> CalendarFile {
        try CalendarFile(
            name: name,
            method: nil,
            title: title.map { title throws(InvitationError) in try CalendarText(title, of: "name") },
            refresh: RefreshInterval(hours: 24),
            events: events,
            toDos: toDos
        )
    }

    public var isEmpty: Bool { events.isEmpty && toDos.isEmpty }

    private mutating func add(_ parts: FeedParts) {
        events += parts.events
        toDos += parts.toDos
    }
}

extension FeedItem {
    /// What stands in a calendar that has nothing left: one entry, called off. A calendar has to hold something (RFC
    /// 5545, section 3.6), and of one that is not there any more, programs go on to show what they last saw.
    public static func nothing(on day: CivilDate, for reader: FeedReader) throws(InvitationError) -> FeedItem {
        FeedItem(
            text: try reader.text { () throws(InvitationError) in try nothingPlanned(for: .open) },
            time: .once(.allDay(first: day, last: day), .cancelled)
        )
    }

    /// The same for everyone.
    public static func nothing(on day: CivilDate) throws(InvitationError) -> FeedItem {
        FeedItem(text: try nothingPlanned(for: .everyone), time: .once(.allDay(first: day, last: day), .cancelled))
    }

    private static func nothingPlanned(for reader: EntryText.Reader) throws(InvitationError) -> EntryText {
        EntryText(try CalendarText(line: "Nothing planned", of: "summary"), for: reader)
    }
}
