public import CivilTime
import ICalendar
public import NetworkModel

/// The calendar of a series, to subscribe to: each of its meetings that has dates, with its name, city and country, and
/// the parts of its programme where its hours say the zone.
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
        programme: [ProgrammeSession] = [],
        countryName: (CountryCode) -> String?,
        languageName: (LanguageCode) -> String = { $0.text },
        stamp: Timestamp
    ) throws(InvitationError) {
        let dated = meetings.filter { $0.seriesID == series.id && $0.dates != nil }
            .sorted { ($0.dates?.first.dayNumber ?? 0, $0.id) < ($1.dates?.first.dayNumber ?? 0, $1.id) }
        guard !dated.isEmpty else { throw .noDatedMeetings(series.id) }
        self.series = series
        title = try CalendarText(series.name, of: "name")
        var events: [Event] = []
        for meeting in dated {
            let country = meeting.place.flatMap { countryName($0.countryCode) }
            let text = EntryText(
                try CalendarText(meeting.name, of: "name"),
                location: try meeting.location(countryName: country),
                for: .everyone
            )
            let span = try MeetingTimes(of: meeting).spanInZone
            events.append(try Self.event(meeting.id.text, text, span, meeting.eventStatus, stamp: stamp))
            let sessions = programme.filter { $0.meetingID == meeting.id }
                .sorted { ($0.day, $0.opens, $0.id) < ($1.day, $1.opens, $1.id) }
            for session in sessions {
                guard let span = try session.span(in: meeting) else { continue }
                let text = try session.text(
                    of: meeting,
                    countryName: country,
                    languageName: languageName,
                    language: nil,
                    for: .everyone
                )
                let name = "session \(session.id)"
                events.append(try Self.event(name, text, span, meeting.eventStatus, stamp: stamp))
            }
        }
        self.events = events
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
        _ name: String,
        _ text: EntryText,
        _ span: EventSpan,
        _ status: EventStatus,
        stamp: Timestamp
    ) throws(InvitationError) -> Event {
        // Stable, and without the random UIDs of invitations: nothing here matches a member's entry.
        guard let uid = CalendarUID("\(Digest(of: name))") else { throw .refusedValue("id") }
        do throws(CalendarError) {
            return try Revision(uid: uid, sequence: 0, stamp: stamp).event(text, span, status: status)
        } catch { throw InvitationError(error) }
    }
}
