/// RFC 5545, section 3.8.1.11.
public enum EventStatus: Hashable, Sendable { case tentative, confirmed, cancelled }

/// RFC 5545, section 3.8.1.3: what others see of the event on a shared calendar.
public enum Classification: Hashable, Sendable { case `public`, `private`, confidential }

/// RFC 5545, section 3.8.2.7: an opaque event makes its owner busy.
public enum Transparency: Hashable, Sendable { case opaque, transparent }

/// A call that can be joined: RFC 7986, section 5.11.
///
/// Most calendars don't show it, so the link is repeated: as the location where the event has none, and otherwise at
/// the end of the description.
public struct Conference: Hashable, Sendable {
    public let link: CalendarLink
    public let label: CalendarText?

    public init(link: CalendarLink, label: CalendarText? = nil) {
        self.link = link
        self.label = label
    }
}

/// RFC 5545, section 3.8.1.9, in its three levels.
public enum Priority: Hashable, Sendable { case high, normal, low }

/// A text that is shown before an event or a to-do begins or ends: RFC 5545, section 3.6.6, DISPLAY alone.
public struct Alarm: Hashable, Sendable {
    /// A to-do ends when it is due.
    public enum Edge: Hashable, Sendable { case start, end }

    /// 0 to 40,320, which is four weeks.
    public let minutesBefore: Int
    public let edge: Edge
    public let text: CalendarText

    /// `nil` outside 0...40,320 minutes.
    public init?(minutesBefore: Int, _ edge: Edge = .start, text: CalendarText) {
        guard (0...40_320).contains(minutesBefore) else { return nil }
        self.minutesBefore = minutesBefore
        self.edge = edge
        self.text = text
    }
}

/// How often a subscribed calendar is to be fetched again: RFC 7986, section 5.7.
public struct RefreshInterval: Hashable, Sendable {
    /// 1 to 744, which is 31 days.
    public let hours: Int

    /// `nil` outside 1...744 hours.
    public init?(hours: Int) {
        guard (1...744).contains(hours) else { return nil }
        self.hours = hours
    }
}
