import ICalendar
import NetworkModel

/// An invitation that the calendar program can answer: RFC 5546, section 3.2.2.
///
/// Its one attendee is the recipient, so that participants can't list participants.
struct OpenEntry: Hashable, Sendable {
    let name: CalendarText
    let location: CalendarText?
    let language: LanguageTag?
    let span: EventSpan
    let status: EventStatus
    let organizer: Organizer
    let recipient: CalendarAddress

    /// `address` is the member's: the one thing of theirs in the file. Their name stays out, because they know it and
    /// whoever the file is passed on to need not learn whose address it is.
    init(
        meeting: Meeting,
        address: MailAddress,
        profile: NetworkProfile,
        countryName: String?,
        language: LanguageCode?
    ) throws(InvitationError) {
        name = try CalendarText(meeting.name, of: "name")
        location = try meeting.location(countryName: countryName)
        self.language = try language.map { code throws(InvitationError) in try LanguageTag(code, of: "language") }
        span = try MeetingTimes(of: meeting).spanInZone
        status = meeting.eventStatus
        organizer = Organizer(
            address: try CalendarAddress(profile.organizerAddress, of: "organizerAddress"),
            name: try CalendarText(profile.organizerName, of: "organizerName")
        )
        recipient = try CalendarAddress(address, of: "address")
    }

    /// Private too: the member chose to be open to their own calendar, not to everyone who shares it.
    func file(_ revision: Revision) throws(InvitationError) -> CalendarFile {
        let isCalledOff = revision.isCancellation
        let event: Event
        do throws(CalendarError) {
            event = try Event(
                uid: revision.uid,
                stamp: revision.stamp,
                sequence: revision.sequence,
                span: span,
                summary: name,
                location: location,
                language: language,
                status: isCalledOff ? .cancelled : status,
                classification: .private,
                organizer: organizer,
                attendees: [Attendee(address: recipient, isAskedToReply: !isCalledOff)],
                // RFC 5546, section 3.2.5: a cancellation has none.
                alarm: isCalledOff ? nil : alarm
            )
        } catch { throw InvitationError(error) }
        return try CalendarFile(
            name: revision.fileName,
            method: isCalledOff ? .cancel : .request,
            events: [event]
        )
    }

    private var alarm: Alarm? { Alarm(minutesBefore: span.alarmMinutes, text: name) }

    /// One line for each thing that the reader sees.
    var seen: [String] {
        [
            "open", name.text, location?.text ?? "", language?.text ?? "", span.seen, "\(status)",
            organizer.address.text, organizer.name?.text ?? "", recipient.text,
        ]
    }
}
