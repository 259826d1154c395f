public import CivilTime
import ICalendar
public import NetworkModel

/// Why a meeting makes no calendar entry. No case names a member.
public enum InvitationError: Error, Hashable, Sendable {
    case noDates(Meeting.ID)
    /// The meeting closes, by its zone, before or as it opens: a clock change swallowed its hours.
    case closesBeforeItOpens(Meeting.ID)
    case zone(Meeting.ID, ZoneError)
    /// A cancelled meeting can be called off, and no longer be announced.
    case cancelledMeeting(Meeting.ID)
    /// The invitation is of another meeting, or of another member.
    case otherRecipient(Invitation.UID)
    /// The invitation's digest is not that of the content: calendars drop a change without a revision of its own.
    case otherContent(Invitation.UID)
    /// The UID is not of random digits, so it could say what the entry keeps to itself.
    case tellingUID(Meeting.ID)
    /// The UID of an entry is not of random digits.
    case tellingEntry(FeedEntry.UID)
    case cadenceZone(Pairing.ID, ZoneError)
    /// The series has no meeting with dates.
    case noDatedMeetings(Series.ID)
    /// A value that a calendar can't carry; the text is its field.
    case refusedValue(String)
    /// What the calendar as a whole lacks.
    case notWritten(reason: String)

    init(_ error: CalendarError) { self = .notWritten(reason: error.description) }
}

extension InvitationError: CustomStringConvertible {
    public var description: String {
        switch self {
        case .noDates(let meeting):
            "Found no dates of meeting \(meeting); expected its first and last day. Set them; a cancelled meeting "
                + "keeps its dates until everyone has the cancellation."
        case .closesBeforeItOpens(let meeting):
            "Found that meeting \(meeting) closes before or as it opens, by the clock of its zone; expected a later "
                + "closing. Change its hours."
        case .zone(let meeting, let error):
            "Found no use in the time zone of meeting \(meeting). \(error)"
        case .cancelledMeeting(let meeting):
            "Found that meeting \(meeting) is cancelled; expected a cancellation to be written. Send that instead."
        case .otherRecipient(let uid):
            "Found invitation \(uid) for another meeting or another member; expected the one of this content. "
                + "Take that, or make a new one."
        case .otherContent(let uid):
            "Found that the content of invitation \(uid) changed since its revision was made; expected the digest of "
                + "the content. Record a new revision, with a higher sequence."
        case .tellingUID(let meeting):
            "Found an invitation to meeting \(meeting) whose UID could say something; expected 16 hexadecimal digits or "
                + "more, with hyphens or none. Give the invitation a fresh random UID."
        case .tellingEntry(let uid):
            "Found the UID \(uid) of a calendar's entry, which could say something; expected 16 hexadecimal digits or more, "
                + "with hyphens or none. Remove its row of feed.csv; the next writing gives it a fresh one."
        case .cadenceZone(let pairing, let error):
            "Found no use in the time zone of the sessions of pairing \(pairing). \(error)"
        case .noDatedMeetings(let series):
            "Found no meeting with dates in series \(series); expected one at least. Set dates, or write no calendar."
        case .refusedValue(let field):
            "Found a text in \(field) that no calendar can carry; expected one line of 1 to 200 characters without "
                + "control characters. Change it."
        case .notWritten(let reason): reason
        }
    }
}
