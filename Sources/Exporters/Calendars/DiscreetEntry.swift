import ICalendar
import NetworkModel
import ReferenceData

/// Everything that a discreet entry can say: a title, a time, and whether it is certain.
///
/// What has no field here can't get into the file: no place, no person, no word of the network.
struct DiscreetEntry: Hashable, Sendable {
    let title: CalendarText
    /// Whole days, or moments in UTC.
    let span: EventSpan
    let status: EventStatus

    init(meeting: Meeting, member: Member, words: AppointmentWords) throws(InvitationError) {
        title = try EntryText(discreetFor: member, words: words).summary
        span = try MeetingTimes(of: meeting).spanInUTC
        status = meeting.eventStatus
    }

    /// Published, so that no program offers to answer it; private, so that a shared calendar hides even the title.
    func file(_ revision: Revision) throws(InvitationError) -> CalendarFile {
        let event: Event
        do throws(CalendarError) {
            event = try Event(
                uid: revision.uid,
                stamp: revision.stamp,
                sequence: revision.sequence,
                span: span,
                summary: title,
                status: revision.isCancellation ? .cancelled : status,
                classification: .private
            )
        } catch { throw InvitationError(error) }
        return try CalendarFile(
            name: revision.fileName,
            method: revision.isCancellation ? .cancel : .publish,
            events: [event]
        )
    }

    /// One line for each thing that the reader sees.
    var seen: [String] { ["discreet", title.text, span.seen, "\(status)"] }
}
