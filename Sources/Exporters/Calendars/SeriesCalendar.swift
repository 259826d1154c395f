public import CivilTime
import ICalendar
public import NetworkModel

/// The calendar of a series, to subscribe to: each of its meetings that has dates, with its name, city and country.
///
/// It is open by nature: it says what it is about, and its name too. It is for organisers, and for networks that
/// announce their meetings anyway; a member gets an invitation in their own style instead.
public struct SeriesCalendar: Hashable, Sendable {
    private let series: Series
    private let title: CalendarText
    /// By their first day, then by the ID of their meeting.
    private let events: [Event]

    /// Of `meetings`, those of other series and those without dates are left out. `stamp` is the revision of them all.
    ///
    /// Throws `noDatedMeetings`, `closesBeforeItOpens`, `zone`, `refusedValue` or `notWritten`.
    public init(
        series: Series,
        meetings: [Meeting],
        countryName: (CountryCode) -> String?,
        stamp: Timestamp
    ) throws(InvitationError) {
        let dated = meetings.filter { $0.seriesID == series.id && $0.dates != nil }
            .sorted { ($0.dates?.first.dayNumber ?? 0, $0.id) < ($1.dates?.first.dayNumber ?? 0, $1.id) }
        guard !dated.isEmpty else { throw .noDatedMeetings(series.id) }
        self.series = series
        title = try CalendarText(series.name, of: "name")
        events = try dated.map { meeting throws(InvitationError) in
            let place = meeting.place
            return try Self.event(
                for: meeting,
                location: meeting.location(countryName: place.flatMap { countryName($0.countryCode) }),
                stamp: stamp
            )
        }
    }

    /// `regional.ics`, by the series' ID: without METHOD, as a feed is, and fetched again every day.
    public func file() throws(InvitationError) -> CalendarFile {
        try CalendarFile(
            name: "\(series.id).ics",
            method: nil,
            title: title,
            refresh: RefreshInterval(hours: 24),
            events: events
        )
    }

    /// A cancelled meeting stays, marked as such, so that a subscriber sees it go. Nobody is busy by subscribing.
    private static func event(
        for meeting: Meeting,
        location: CalendarText?,
        stamp: Timestamp
    ) throws(InvitationError) -> Event {
        // Stable, and without the random UIDs of invitations: nothing here matches a member's entry.
        guard let uid = CalendarUID("\(Digest(of: meeting.id.text))") else { throw .refusedValue("id") }
        let name = try CalendarText(meeting.name, of: "name")
        let span = try MeetingTimes(of: meeting).spanInZone
        do throws(CalendarError) {
            return try Event(
                uid: uid,
                stamp: stamp,
                span: span,
                summary: name,
                location: location,
                status: meeting.eventStatus,
                transparency: .transparent,
                // Some programs look for changes here instead of at the stamp.
                lastModified: stamp
            )
        } catch { throw InvitationError(error) }
    }
}
